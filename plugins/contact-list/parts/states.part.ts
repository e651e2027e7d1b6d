import { html, type TemplateResult } from 'lit';

import { criteriaOf, withoutCriteria, withoutCriterion } from '../../../shared/domain/criteria.ts';
import { can, type Policy } from '../../../shared/domain/policy.ts';
import { EVERYTHING, type ContactQuery } from '../../../shared/domain/query.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import type { ClosedGate } from '../../../shared/ui/session/gate-card.ts';
import { defineListState, type ListState } from '../components/list-state/list-state.element.ts';
import type { StateActEvent } from '../components/list-state/state-act.event.ts';
import { ContactCreateEvent } from '../contact-create.event.ts';
import type { ListController } from '../state/list.controller.ts';

/** What the list has instead of rows, or beside them. */
export type ListTrouble =
  | { readonly kind: 'closed'; readonly view: ClosedGate }
  | { readonly kind: 'failed' | 'trouble'; readonly problem: Problem }
  | { readonly kind: 'empty'; readonly query: ContactQuery }
  | { readonly kind: 'trash'; readonly policy: Policy };

/** Says what is there instead of rows or beside them, and does what it offers (L-01, X-01). */
export class StatesPart {
  readonly #list: ListController;

  constructor(list: ListController) {
    defineListState();
    this.#list = list;
  }

  render(trouble: ListTrouble): TemplateResult {
    const state = this.#stateOf(trouble);
    return html`<ln-list-state class=${state.kind} .state=${state} @ln-state-act=${this.#onAct}></ln-list-state>`;
  }

  #stateOf(trouble: ListTrouble): ListState {
    const { gate, session, parts } = this.#list;
    switch (trouble.kind) {
      case 'closed':
        return { ...trouble, gate };
      case 'empty': {
        const { query } = trouble;
        const criteria = criteriaOf(query);
        if (criteria.length > 0) {
          return { kind: 'no-match', criteria, nameOf: (id) => parts.search.now?.people.nameOf(id) };
        }
        return {
          kind: 'empty',
          filter: query.filter,
          retentionDays: session?.policy.trashRetentionDays ?? 0,
          mayCreate: session !== undefined && can(session, 'contacts.create'),
        };
      }
      default:
        return trouble;
    }
  }

  readonly #onAct = ({ detail }: StateActEvent): unknown => {
    const list = this.#list;
    const { query = EVERYTHING } = list;
    switch (detail.act) {
      case 'retry':
        return list.retry();
      case 'sign-in':
        return list.signIn().then((isSignedIn) => isSignedIn && list.retry());
      case 'create':
        return list.host.dispatchEvent(new ContactCreateEvent());
      case 'show-all':
        return list.change({ filter: 'all' });
      case 'reset':
        return list.change(withoutCriteria(query));
      case 'remove':
        return list.change(withoutCriterion(query, detail.criterion));
    }
  };
}
