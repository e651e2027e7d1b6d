/** How the list looks is kept in this browser: columns, widths and density, nothing about anybody (L-26, X-06). */
const KEY = 'haneul.contact-list.layout';

/** A browser that keeps nothing, or lets nobody look, is no reason to show no list. */
export function keptLayout(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function keepLayout(layout: string): void {
  try {
    if (layout) localStorage.setItem(KEY, layout);
    else localStorage.removeItem(KEY);
  } catch {
    // Then it is as designed next time.
  }
}
