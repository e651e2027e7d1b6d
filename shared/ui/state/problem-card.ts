import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { Problem, ProblemKind } from '../../domain/result.ts';
import type { CommonVoice } from '../../i18n/common/catalogue.ts';
import { problemText } from '../../i18n/problems/problem-text.ts';
import { icon, type Icon } from '../icon/icon.ts';
import { clock, error, key, lock, offline, plug, refresh } from '../icon/icons.ts';
import { stateCard } from './state-card.ts';

const GLYPHS: Readonly<Partial<Record<ProblemKind, Icon>>> = {
  offline,
  timeout: clock,
  'rate-limited': clock,
  unauthenticated: key,
  forbidden: lock,
  unsupported: plug,
};

/** Asking again cannot change these. */
const FINAL: ReadonlySet<ProblemKind> = new Set(['forbidden', 'gone', 'not-found', 'unsupported']);

export interface ProblemCard {
  readonly problem: Problem;
  /** What could not be done, in the plugin's words: *The contacts could not be loaded*. The problem's own title if absent. */
  readonly title?: string;
  readonly onRetry?: () => void;
  /** Asks the host to sign in again; the work is kept. */
  readonly onSignIn?: () => void;
  /** Further buttons behind *Try again*. */
  readonly actions?: unknown;
}

/** A view that failed, with why and the one next step. */
export function problemCard(i18n: CommonVoice, given: ProblemCard): TemplateResult {
  const { problem, onRetry, onSignIn } = given;
  const words = problemText(i18n, problem);
  const signIn =
    problem.kind === 'unauthenticated' && onSignIn
      ? html`<button type="button" class="btn primary" @click=${onSignIn}>${i18n.text('signIn')}</button>`
      : nothing;
  const retry =
    signIn === nothing && onRetry && !FINAL.has(problem.kind)
      ? html`<button type="button" class="btn primary" @click=${onRetry}>
          ${icon(refresh)}${i18n.text('tryAgain')}
        </button>`
      : nothing;
  const actions = [signIn, retry, given.actions ?? nothing].filter((action) => action !== nothing);
  return stateCard({
    icon: GLYPHS[problem.kind] ?? error,
    title: given.title ?? words.title,
    text: words.text,
    alert: true,
    ...(actions.length > 0 && { actions }),
  });
}
