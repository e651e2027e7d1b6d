// Lit's `css` for browsers that adopt sheets, which all that we support do. The build puts it in the place of Lit's, which
// carries the ways of older browsers too; tests and Storybook use Lit's.

export const supportsAdoptingStyleSheets = true;

export class CSSResult {
  readonly _$cssResult$ = true;
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (value: unknown): CSSResult => new CSSResult(String(value));

export const css = (strings: TemplateStringsArray, ...values: readonly (CSSResult | number)[]): CSSResult =>
  new CSSResult(String.raw({ raw: strings }, ...values));

export const adoptStyles = (root: ShadowRoot, styles: readonly (CSSResult | CSSStyleSheet)[]): void => {
  root.adoptedStyleSheets = styles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet));
};

export const getCompatibleStyle = (style: CSSResult | CSSStyleSheet): CSSResult | CSSStyleSheet => style;
