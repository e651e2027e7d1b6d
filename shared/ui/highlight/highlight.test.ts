import { expect } from '@open-wc/testing';
import { html, render } from 'lit';

import { highlight } from './highlight.ts';

describe('what was searched for', () => {
  for (const [text, sought, marked, why] of [
    ['Sato Misaki', 'sat', 'Sat', 'is marked whatever its case'],
    ['Satō Kenta', 'sato', 'Satō', 'is marked whatever its accents'],
    ['Åsa Öberg', 'oberg', 'Öberg', 'is marked in the middle'],
    ['ｶﾅ商事', 'カナ', 'ｶﾅ', 'is marked whatever its width'],
    ['김서연', '서', '서', 'is marked by the syllable'],
    ['ﬁlter', 'fi', 'ﬁ', 'is marked whole where one sign is two letters'],
    ['Hendrik', '  hen ', 'Hen', 'does not count spaces around it'],
  ] as const) {
    it(`${why}: ${sought} in ${text}`, () => {
      const shown = show(text, sought);

      expect(shown.querySelector('mark')?.textContent).to.equal(marked);
      expect(shown.textContent).to.equal(text);
    });
  }

  it('is marked wherever it occurs', () => {
    const shown = show('Ana Banana', 'an');

    expect([...shown.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal(['An', 'an', 'an']);
    expect(shown.textContent).to.equal('Ana Banana');
  });

  it('marks a sign of two letters once', () => {
    expect(show('oﬀer', 'f').textContent).to.equal('oﬀer');
  });

  it('marks nothing where it does not occur, or nothing is sought', () => {
    expect(show('Sato', 'x').querySelector('mark')).to.be.null;
    expect(show('Sato', ' ').querySelector('mark')).to.be.null;
  });
});

function show(text: string, sought: string): HTMLElement {
  const place = document.createElement('div');
  render(html`${highlight(text, sought)}`, place);
  return place;
}
