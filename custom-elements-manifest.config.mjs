/** Its answers are the reference in Storybook and, later, the types that a host sees: what is private is nobody else's business. */
export default {
  globs: ['plugins/**/*.element.ts', 'plugins/**/*.event.ts', 'shared/ui/**/*.element.ts', 'shared/ui/**/*.event.ts'],
  exclude: ['**/node_modules/**', 'shared/ui/testing/**'],
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) declaration.members = declaration.members?.filter(isPublic);
        }
      },
    },
  ],
};

const OVERRIDDEN =
  /^(?:render|styles|willUpdate|updated|firstUpdated|createRenderRoot|connectedCallback|disconnectedCallback)$/;
const isPublic = ({ name, privacy }) =>
  (privacy ?? 'public') === 'public' && !name.startsWith('#') && !OVERRIDDEN.test(name);
