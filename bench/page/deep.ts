/** The first element that matches, through all shadow roots. */
export function find(root: Element | ShadowRoot, selector: string): Element | undefined {
  const own = root instanceof Element ? root.shadowRoot?.querySelector(selector) : null;
  const found = root.querySelector(selector) ?? own;
  if (found) return found;
  for (const element of elementsOf(root)) {
    const inside = element.shadowRoot?.querySelector(selector);
    if (inside) return inside;
  }
  return undefined;
}

/** Every element, those in shadow roots included. */
export function* elementsOf(root: Element | ShadowRoot): Iterable<Element> {
  if (root instanceof Element && root.shadowRoot) yield* elementsOf(root.shadowRoot);
  for (const element of root.children) {
    yield element;
    yield* elementsOf(element);
  }
}

/** The innermost element at a point of the screen. */
export function elementAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** What an element is in, through slots and shadow roots. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
