import type { GridKind } from '../components/contact-grid/columns.ts';

/** Columns by the class of their cells, without `c-`. */
export const COLUMN_IDS = ['name', 'company', 'person', 'privacy', 'tags', 'date', 'purge'] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export type Density = 'comfortable' | 'compact';

/** How a reader likes the list (L-26). What is absent is as the design has it. */
export interface Layout {
  readonly hidden: readonly ColumnId[];
  /** Pixels, where a column was given another width. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  readonly density: Density | null;
  /** By pages, all rows of one in the document: for screen readers, and the browser's own search. */
  readonly paged: boolean;
}

export const AS_DESIGNED: Layout = { hidden: [], widths: {}, density: null, paged: false };

export const NARROWEST = 72;
export const WIDEST = 640;

/** Who it is, and until when it can be restored (L-11), are never hidden. */
export const isFixed = (column: ColumnId): boolean => column === 'name' || column === 'purge';

/** In the order of their places; `Trash` has other ones. */
export const columnsOf = (kind: GridKind): readonly ColumnId[] =>
  COLUMN_IDS.filter((id) => (kind === 'trash' ? id !== 'privacy' && id !== 'tags' : id !== 'purge'));

export function withHidden(layout: Layout, column: ColumnId, hidden: boolean): Layout {
  const others = layout.hidden.filter((id) => id !== column);
  return { ...layout, hidden: hidden && !isFixed(column) ? [...others, column] : others };
}

/** `width`: null takes the width of the design again. */
export function withWidth(layout: Layout, column: ColumnId, width: number | null): Layout {
  const { [column]: _, ...others } = layout.widths;
  if (width === null) return { ...layout, widths: others };
  return { ...layout, widths: { ...others, [column]: Math.round(Math.min(Math.max(width, NARROWEST), WIDEST)) } };
}

/**
 * The layout as one string for the host to keep, and back. Equal layouts give equal strings, the designed one the empty
 * string. What is not understood is left out, never thrown: an older host may hand over what a newer list wrote.
 */
export function layoutToString({ hidden, widths, density, paged }: Layout): string {
  const params = new URLSearchParams();
  for (const id of COLUMN_IDS) if (hidden.includes(id)) params.append('hide', id);
  for (const id of COLUMN_IDS) if (widths[id] !== undefined) params.set(`width.${id}`, String(widths[id]));
  if (density) params.set('density', density);
  if (paged) params.set('paged', '1');
  return params.toString();
}

export function layoutFromString(text: string): Layout {
  const params = new URLSearchParams(text);
  const density = params.get('density');
  const layout: Layout = {
    ...AS_DESIGNED,
    hidden: COLUMN_IDS.filter((id) => params.getAll('hide').includes(id) && !isFixed(id)),
    density: density === 'comfortable' || density === 'compact' ? density : null,
    paged: params.get('paged') === '1',
  };
  return COLUMN_IDS.reduce((sum, id) => {
    const width = Number(params.get(`width.${id}`) ?? NaN);
    return Number.isFinite(width) ? withWidth(sum, id, width) : sum;
  }, layout);
}
