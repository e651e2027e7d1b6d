import { css, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';

import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { definePeoplePicker, type PeoplePickerElement } from '../../../../shared/ui/picker/people-picker.element.ts';
import type { PickerChangeEvent } from '../../../../shared/ui/picker/picker-change.event.ts';
import type { PickerSearch } from '../../../../shared/ui/picker/picker.types.ts';
import { partCatalogue } from '../../i18n/parts/catalogue.ts';
import { GroupPeopleChangeEvent } from './group-people-change.event.ts';
import { choiceOf, groupPeopleSearch } from './group-people-search.ts';
import type { GroupPerson } from './group-person.ts';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * A field in which people are chosen for an external group: members of the company and the reader's own external
 * contacts. Who cannot be chosen stays in the list with the reason: no permission, deleted, on LINE, in the group
 * already (G-03, G-07). Keeps nothing itself: the choice leaves as an event and comes back in `chosen`.
 *
 *     <ln-group-people
 *       .who=${'members'} .label=${'Add people'} .chosen=${chosen} .present=${idsInTheGroup}
 *       .directory=${directory} .contacts=${contacts}
 *       @ln-group-people-change=${({ detail }) => …}
 *     ></ln-group-people>
 *
 * A `GroupPerson` of kind `member` carries a `MemberId`, one of kind `contact` the `AccountId` that `addMembers` takes.
 *
 * @element ln-group-people
 *
 * @fires {GroupPeopleChangeEvent} ln-group-people-change - Somebody was chosen, or taken out again.
 */
export class GroupPeopleElement extends LiaisonElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  /** Masters are people of the own company; members may be people of other companies too. */
  @property({ attribute: false }) who: 'masters' | 'members' = 'members';
  @property() label = '';
  @property() hint?: string | undefined;
  @property() error?: string | undefined;
  @property({ attribute: false }) chosen: readonly GroupPerson[] = [];
  /** Members and accounts who are in the group already, by id: found, but not to be chosen. */
  @property({ attribute: false }) present: ReadonlySet<string> = NOBODY;
  /** Without it nobody can be searched for. */
  @property({ attribute: false }) directory?: DirectoryPort | undefined;
  /** Without it only members are found. */
  @property({ attribute: false }) contacts?: ContactPort | undefined;

  @query('ln-people-picker') private readonly picker!: PeoplePickerElement | null;

  readonly #i18n = new I18nController(this, partCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  /** Whom searches have found, by `kind/id`: a choice is made of these. */
  readonly #found = new Map<string, GroupPerson>();

  override focus(): void {
    this.picker?.focus();
  }

  override render(): TemplateResult {
    return html`<ln-people-picker
      multiple
      glass
      .label=${this.label}
      .hint=${this.hint}
      .error=${this.error}
      .placeholder=${this.#i18n.text('peoplePlaceholder')}
      .selected=${this.chosen.map((person) => choiceOf(this.#i18n, person))}
      .search=${this.#search}
      @ln-picker-change=${this.#onChange}
    ></ln-people-picker>`;
  }

  readonly #search: PickerSearch = async (text, signal) => {
    const { directory, contacts, who, present } = this;
    if (!directory) return { options: [] };
    const search = groupPeopleSearch(directory, contacts, {
      i18n: this.#i18n,
      who,
      present,
      failure: (problem) => problemText(this.#common, problem).title,
      onFound: (people) => {
        for (const person of people) this.#found.set(keyOf(person), person);
      },
    });
    return search(text, signal);
  };

  readonly #onChange = this.guard(({ detail }: PickerChangeEvent) => {
    const known = new Map([...this.#found, ...this.chosen.map((person) => [keyOf(person), person] as const)]);
    const chosen = detail.selected.flatMap((choice) => known.get(keyOf(choice)) ?? []);
    this.dispatchEvent(new GroupPeopleChangeEvent({ chosen }));
  });
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}/${id}`;

export function defineGroupPeople(): void {
  definePeoplePicker();
  definePrivate('ln-group-people', GroupPeopleElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-group-people': GroupPeopleElement;
  }
}
