import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import type { Problem } from '../../domain/result.ts';
import { commonCatalogue } from '../../i18n/common/catalogue.ts';
import { I18nController } from '../../i18n/i18n.controller.ts';
import { LiaisonElement } from '../base/liaison.element.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { definePrivate } from '../define.ts';
import { icon } from '../icon/icon.ts';
import { card, search, trash, userPlus } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { problemCard } from './problem-card.ts';
import { stateCard } from './state-card.ts';
import { stateStyles } from './state.styles.ts';

/** In the place of a view that has nothing to show. */
const meta: Meta = { title: 'Components/State' };
export default meta;

const sheets = [buttonStyles, stateStyles];

export const Empty: StoryObj = {
  render: () =>
    framed(
      sheets,
      stateCard({
        icon: card,
        title: 'No external contacts yet',
        text: 'Add someone by their ID, number or QR code, or bring your list from another system.',
        actions: html`
          <button type="button" class="btn primary">${icon(userPlus)}Add person</button>
          <button type="button" class="btn">Import CSV or vCard</button>
        `,
      }),
    ),
};

export const NoMatch: StoryObj = {
  render: () =>
    framed(
      sheets,
      stateCard({
        icon: search,
        title: 'No contact matches',
        text: 'Two criteria are active: visible to Park Ji-woo, and company “Hikarri”.',
        actions: html`
          <button type="button" class="btn">Remove company</button>
          <button type="button" class="btn">Reset search</button>
        `,
      }),
    ),
};

export const EmptyTrash: StoryObj = {
  render: () =>
    framed(
      sheets,
      stateCard({ icon: trash, title: 'Trash is empty', text: 'Contacts you delete stay here for 30 days.' }),
    ),
};

/** Draws one problem in the reader's language. */
class ProblemStoryElement extends LiaisonElement {
  static override styles = sheets;
  problem: Problem = { kind: 'offline' };
  readonly #i18n = new I18nController(this, commonCatalogue);

  override render(): unknown {
    const act = (): void => undefined;
    return problemCard(this.#i18n, { problem: this.problem, onRetry: act, onSignIn: act });
  }
}
definePrivate('ln-problem-story', ProblemStoryElement);

const story = (problem: Problem): StoryObj => ({
  render: () => framed([], html`<div><ln-problem-story .problem=${problem}></ln-problem-story></div>`),
});

export const Offline = story({ kind: 'offline' });
export const Timeout = story({ kind: 'timeout' });
export const SessionExpired = story({ kind: 'unauthenticated' });
export const Forbidden = story({ kind: 'forbidden', reason: 'Your role, Help desk, does not include it.' });
export const NotFound = story({ kind: 'not-found' });
export const Gone = story({ kind: 'gone' });
export const Conflict = story({ kind: 'conflict' });
export const RateLimited = story({ kind: 'rate-limited', retryAfter: 12_000 });
export const Unavailable = story({ kind: 'unavailable' });
export const CursorExpired = story({ kind: 'cursor-expired' });
export const NotSupported = story({ kind: 'unsupported' });
export const UnknownOutcome = story({ kind: 'unknown-outcome', key: 'k-1' });
