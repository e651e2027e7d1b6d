/** What a reader finds on the screen: elements through shadow roots, as the eye goes. */
export function screen(root: ParentNode) {
  const all = <Found extends Element>(selector: string): readonly Found[] => [...deep<Found>(root, selector)];
  return {
    all,
    /** The words of these, in the order of the page. */
    words: (selector: string): string => all(selector).map(wordsOf).join(' '),
    rows: (): readonly string[] => all('tbody tr').map(wordsOf),
    button: (name: string): HTMLButtonElement => {
      const found = all<HTMLButtonElement>('button').find((button) => wordsOf(button) === name);
      if (!found) throw new Error(`there is no button ${name}`);
      return found;
    },
  };
}

export const wordsOf = ({ textContent }: Element): string => (textContent ?? '').replace(/\s+/g, ' ').trim();

function* deep<Found extends Element>(root: ParentNode, selector: string): Generator<Found> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) yield element as Found;
    if (element.shadowRoot) yield* deep<Found>(element.shadowRoot, selector);
  }
}
