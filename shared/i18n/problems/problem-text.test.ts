import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';

import type { Problem, ProblemKind } from '../../domain/result.ts';
import { I18nController } from '../i18n.controller.ts';
import { commonCatalogue } from '../common/catalogue.ts';
import { problemText } from './problem-text.ts';

customElements.define('x-voice', class extends LitElement {});
const voice = new I18nController(document.createElement('x-voice') as LitElement, commonCatalogue);

/** One of each; a new kind does not compile until it is here. */
const problems: { readonly [Kind in ProblemKind]: Problem } = {
  offline: { kind: 'offline' },
  timeout: { kind: 'timeout' },
  unauthenticated: { kind: 'unauthenticated' },
  forbidden: { kind: 'forbidden' },
  'not-found': { kind: 'not-found' },
  gone: { kind: 'gone' },
  conflict: { kind: 'conflict' },
  invalid: { kind: 'invalid', fields: [{ field: 'name', code: 'required' }] },
  'rate-limited': { kind: 'rate-limited', retryAfter: 12_000 },
  unavailable: { kind: 'unavailable' },
  'cursor-expired': { kind: 'cursor-expired' },
  unsupported: { kind: 'unsupported' },
  cancelled: { kind: 'cancelled' },
  'unknown-outcome': { kind: 'unknown-outcome', key: 'k-1' },
};

describe('a problem in words', () => {
  it('has a title of its own and a next step for each kind (X-01)', () => {
    const texts = Object.values(problems).map((problem) => problemText(voice, problem));

    expect(new Set(texts.map(({ title }) => title)).size).to.equal(texts.length);
    for (const { text } of texts) expect(text).to.match(/\.$/);
  });

  it('says how long to wait, in seconds', () => {
    expect(problemText(voice, { kind: 'rate-limited', retryAfter: 11_200 }).text).to.contain('12 seconds');
    expect(problemText(voice, { kind: 'rate-limited', retryAfter: 0 }).text).to.contain('1 second ');
  });

  it('gives the reason of a refusal, where the host gave one', () => {
    const { text } = problemText(voice, { kind: 'forbidden', reason: 'Only the owner can do this.' });

    expect(text).to.equal('Only the owner can do this.');
  });

  it('leaves the explanation to the host’s own sentence, where there is one', () => {
    const { title, text } = problemText(voice, { kind: 'unavailable', detail: 'Maintenance until 18:00.' });

    expect([title, text]).to.deep.equal(['The server is not available', 'Maintenance until 18:00.']);
  });

  it('does not say a change failed when nobody knows (P13)', () => {
    const { title, text } = problemText(voice, problems['unknown-outcome']);

    expect(`${title} ${text}`).to.contain('not known').and.not.match(/fail/i);
  });
});
