import { installed } from './libraries.ts';
import type { ContestantName } from './options.ts';

const LIBRARY: Readonly<Partial<Record<ContestantName, readonly [title: string, name: string]>>> = {
  revogrid: ['RevoGrid', '@revolist/revogrid'],
  vaadin: ['Vaadin grid', '@vaadin/grid'],
  'ag-grid': ['AG Grid', 'ag-grid-community'],
};

/** What stands above a column: a library with its version. */
export function titleOf(name: ContestantName): string {
  const [title, library] = LIBRARY[name] ?? [name];
  return library ? `${title} ${installed(library)}` : title;
}
