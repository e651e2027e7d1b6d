import { COLUMN_IDS, type ColumnId, type Layout } from '../../state/layout.ts';

/**
 * The reader's columns as a style sheet that the grid adopts: nothing is drawn again, and a drag moves a million rows by
 * one property. Cards of a phone have no columns; in between, what the design hides stays hidden.
 */
export class LayoutSheet {
  readonly sheet = new CSSStyleSheet();
  readonly #grid: CSSStyleDeclaration;

  constructor() {
    this.sheet.replaceSync('@container grid (inline-size >= 960px) { .grid {} }');
    this.#grid = ruleIn(this.sheet.cssRules[0]);
  }

  show({ hidden, widths }: Layout): void {
    while (this.sheet.cssRules.length > 1) this.sheet.deleteRule(1);
    for (const id of COLUMN_IDS) {
      this.size(id, widths[id]);
      if (!hidden.includes(id)) continue;
      this.sheet.insertRule(
        `@container grid (inline-size >= 600px) { .grid { --w-${id}: !important; } .c-${id} { display: none !important; } }`,
        this.sheet.cssRules.length,
      );
    }
  }

  /** One column, while it is dragged. It gives way where there is not enough room for all. */
  size(column: ColumnId, width: number | undefined): void {
    if (width === undefined) this.#grid.removeProperty(`--w-${column}`);
    else this.#grid.setProperty(`--w-${column}`, `minmax(64px, ${width}px)`, 'important');
  }
}

function ruleIn(container: CSSRule | undefined): CSSStyleDeclaration {
  const rule = container instanceof CSSGroupingRule ? container.cssRules[0] : undefined;
  if (!(rule instanceof CSSStyleRule)) throw new TypeError('this browser knows no container queries');
  return rule.style;
}
