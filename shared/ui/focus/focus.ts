/** The element that has the focus, however deep in shadow roots. */
export function activeElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}

const FIELDS =
  'input:not([type=hidden], [readonly], :disabled), textarea:not([readonly], :disabled), select:not(:disabled)';
const BUTTONS = 'button:not(:disabled, [tabindex="-1"]), a[href]';

/** The first field to fill in below these elements, shadow roots included; one marked `autofocus` goes before. */
export const firstField = (roots: Iterable<Element>): HTMLElement | undefined =>
  first(roots, '[autofocus]') ?? first(roots, FIELDS);

export const firstButton = (roots: Iterable<Element>): HTMLElement | undefined => first(roots, BUTTONS);

function first(roots: Iterable<Element>, selector: string): HTMLElement | undefined {
  for (const root of roots) {
    const found = search(root, selector);
    if (found) return found;
  }
  return undefined;
}

function search(element: Element, selector: string): HTMLElement | undefined {
  if (element.matches(selector) && element.checkVisibility()) return element as HTMLElement;
  return first([...(element.shadowRoot?.children ?? []), ...element.children], selector);
}
