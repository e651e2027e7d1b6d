import type { Words } from '../../../../shared/i18n/catalogue.ts';

export const en = {
  view: 'View options',
  columns: 'Columns',
  widthOf: 'Width of {column}',
  sort: 'Sort by',
  created: 'Created',
  direction: 'Order',
  ascending: 'Ascending',
  descending: 'Descending',
  density: 'Row height',
  comfortable: 'Comfortable',
  compact: 'Compact',
  paged: 'Page by page',
  pagedHint: 'Easier for screen readers and the browser’s own search.',
  asDesigned: 'Reset view',

  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  page: 'Page',
  rowsOf: '{from}–{to} of {count}',
} as const satisfies Words;
