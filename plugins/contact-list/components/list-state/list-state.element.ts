import { css, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Policy } from '../../../../shared/domain/policy.ts';
import type { ContactFilter } from '../../../../shared/domain/query.ts';
import type { Criterion } from '../../../../shared/domain/criteria.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { gateCard, type ClosedGate } from '../../../../shared/ui/session/gate-card.ts';
import type { SessionGate } from '../../../../shared/ui/session/session-gate.controller.ts';
import { problemCard } from '../../../../shared/ui/state/problem-card.ts';
import { stateStyles } from '../../../../shared/ui/state/state.styles.ts';
import { besideCatalogue } from '../../i18n/beside/catalogue.ts';
import type { NameOf } from '../contact-search/criteria.ts';
import { StateActEvent, type StateAct } from './state-act.event.ts';
import { emptyState, noMatchState, trashNotice, troubleNotice } from './states.ts';

/** All that is said in place of rows, or beside them. One story each. */
export type ListState =
  | { readonly kind: 'closed'; readonly gate: SessionGate; readonly view: ClosedGate }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'empty';
      readonly filter: ContactFilter;
      readonly retentionDays: number;
      readonly mayCreate: boolean;
    }
  | { readonly kind: 'no-match'; readonly criteria: readonly Criterion[]; readonly nameOf: NameOf }
  /** Beside the rows: some of them could not be had. */
  | { readonly kind: 'trouble'; readonly problem: Problem }
  /** Above the rows of the Trash. */
  | { readonly kind: 'trash'; readonly policy: Policy };

/**
 * Says why there are no rows, what is wrong with them, or what becomes of them, and offers the next step (L-01, X-01).
 * A part of its own, because most days nobody sees it.
 *
 * @element ln-list-state
 *
 * @fires {StateActEvent} ln-state-act - The reader chose what it offers.
 */
export class ListStateElement extends LiaisonElement {
  static override styles = [
    buttonStyles,
    bannerStyles,
    stateStyles,
    css`
      :host {
        display: grid;
        container: state / inline-size;
      }
      .banner {
        margin-block-start: var(--liaison-space-3);
      }
    `,
  ];

  @property({ attribute: false }) state: ListState | null = null;

  readonly #i18n = new I18nController(this, besideCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);

  override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    switch (state.kind) {
      case 'closed':
        return gateCard(this.#common, state.gate, state.view, this.#i18n.text('notSupportedTitle'));
      case 'failed':
        return problemCard(this.#common, {
          problem: state.problem,
          ...(state.problem.kind !== 'unauthenticated' && { title: this.#i18n.text('failedTitle') }),
          onRetry: () => this.#act({ act: 'retry' }),
          onSignIn: () => this.#act({ act: 'sign-in' }),
        });
      case 'empty':
        return emptyState(this.#i18n, state, this.#act);
      case 'no-match':
        return noMatchState(this.#i18n, this.#common, state, this.#act);
      case 'trouble':
        return troubleNotice(this.#i18n, this.#common, state.problem, this.#act);
      case 'trash':
        return trashNotice(this.#i18n, state.policy);
    }
  }

  readonly #act = (act: StateAct): void => void this.dispatchEvent(new StateActEvent(act));
}

export function defineListState(): void {
  definePrivate('ln-list-state', ListStateElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-list-state': ListStateElement;
  }
}
