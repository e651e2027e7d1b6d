import { posix } from 'node:path';

/** What a folder may import of ours (prefixes of paths) and of others, and what to do instead (ARCHITECTURE, "The house"). */
interface Row {
  readonly may: readonly string[];
  /** Third-party packages; every one when absent. */
  readonly packages?: RegExp;
  readonly instead: string;
}

const NONE = /^$/;
const LIT = /^(?:lit|@lit)(?:\/|$)/;

/** What every plugin asks of every host, whatever it draws: who is looking, what failed, what changed. */
const EVERYBODYS = [
  ...['result', 'policy'].map((name) => `shared/domain/${name}.ts`),
  ...['ask', 'call', 'change-port', 'keys', 'session-port'].map((name) => `shared/ports/${name}.ts`),
];

const SHARED_SCREEN: Row = {
  may: ['shared/ui', 'shared/i18n', 'shared/tokens', ...EVERYBODYS],
  packages: LIT,
  instead:
    'What all plugins share knows no contacts: take what is drawn as a property, or move the element into the plugin whose ' +
    'thing it is. A rule without markup belongs to shared/domain.',
};

const ROWS: Readonly<Record<string, Row>> = {
  'shared/domain': {
    may: ['shared/domain'],
    packages: NONE,
    instead: 'The domain stands alone. What a host must be asked is a port (shared/ports); what is drawn is shared/ui.',
  },
  'shared/ports': {
    may: ['shared/ports', 'shared/domain'],
    packages: NONE,
    instead: 'A port says what is asked, in the words of shared/domain. How it is answered belongs to shared/adapters.',
  },
  'shared/contract': {
    may: ['shared/contract'],
    instead: 'The contract is a document and its types. What maps it to the domain is shared/adapters/http.',
  },
  'shared/contract/conformance': {
    may: ['shared/contract', 'shared/ports', 'shared/domain'],
    packages: NONE,
    instead: 'The conformance kit holds any adapter to the contract, in any runtime: it knows ports, and no adapter.',
  },
  'shared/adapters': {
    may: ['shared/adapters', 'shared/ports', 'shared/domain', 'shared/contract'],
    instead: 'An adapter turns a wire into ports. What is drawn belongs to a plugin, what plays the host to mocks.',
  },
  'shared/ui': SHARED_SCREEN,
  // People are searched in every plugin: the company's own, not its contacts.
  'shared/ui/picker/directory-search.ts': {
    ...SHARED_SCREEN,
    may: [...SHARED_SCREEN.may, 'shared/domain/member.ts', 'shared/ports/directory-port.ts'],
  },
  // The library comes with the part that reads numbers, and with nothing else.
  'shared/ui/phone/phone-numbers.ts': { ...SHARED_SCREEN, packages: /^libphonenumber-js\/min$/ },
  'shared/i18n': SHARED_SCREEN,
  'shared/tokens': SHARED_SCREEN,
  plugins: {
    may: ['shared/domain', 'shared/ports', 'shared/ui', 'shared/i18n', 'shared/tokens'],
    instead:
      'A plugin draws what ports answer (D4): which adapter answers is the choice of the host, and only stories and tests ' +
      'pretend. Ask for it through shared/ports.',
  },
  mocks: {
    may: ['mocks', 'shared/ports', 'shared/domain', 'shared/contract'],
    instead:
      'mocks keep the contract; they know neither screens nor adapters. They are joined in mocks/host.ts or a story.',
  },
  'mocks/host.ts': { may: ['mocks', 'shared'], instead: 'The pretended host knows no plugin.' },
  hosts: {
    may: ['hosts', 'shared', 'mocks', 'tools/remotes.ts', 'tools/serve.ts'],
    instead: 'A host is made of shared, mocks and the plugins’ index.ts.',
  },
};

const OTHER_PLUGIN =
  'Plugins do not know each other (X-05): fire an event, and let the other’s plugin.json say that it answers it (D6). What ' +
  'both need belongs to shared/domain (a rule), shared/ports (a question) or shared/ui (a piece of screen).';
const FEDERATED =
  'The portal meets a plugin over federation: `import type` from its index.ts, and load the rest as a remote.';

/** Stories, tests and their helpers, tools, and what puts everything together: they may import anything but another plugin's inside. */
const FREE = /\.(?:test|stories)\.ts$|\/testing\/|^(?:tests|bench|tools|\.storybook)\/|^[^/]+$/;

/** Why the file `from` may not import `specifier`, or nothing when it may. Paths are relative to the repository. */
export function refusalOf(from: string, specifier: string, typeOnly = false): string | undefined {
  const target = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
  const plugin = pluginOf(target ?? '');
  if (plugin && plugin !== pluginOf(from)) return refusalOfPlugin(from, target === `${plugin}/index.ts`, typeOnly);
  if (plugin || FREE.test(from)) return undefined;

  const row = rowOf(from);
  if (!row) return undefined;
  const allowed = target
    ? row.may.some((path) => isUnder(target, path))
    : !row.packages || row.packages.test(specifier);
  return allowed ? undefined : row.instead;
}

function refusalOfPlugin(from: string, atItsDoor: boolean, typeOnly: boolean): string | undefined {
  if (isUnder(from, 'hosts/portal')) return atItsDoor && typeOnly ? undefined : FEDERATED;
  return atItsDoor && (FREE.test(from) || isUnder(from, 'hosts')) ? undefined : OTHER_PLUGIN;
}

/** The row of the innermost folder that has one. */
function rowOf(path: string): Row | undefined {
  const [area] = Object.keys(ROWS)
    .filter((folder) => isUnder(path, folder))
    .toSorted((a, b) => b.length - a.length);
  return area === undefined ? undefined : ROWS[area];
}

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
const pluginOf = (path: string): string | undefined => /^plugins\/[^/]+/.exec(path)?.[0];
