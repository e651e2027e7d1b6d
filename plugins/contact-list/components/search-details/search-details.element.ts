import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { CONTACT_TYPES, type ContactType } from '../../../../shared/domain/contact.ts';
import type { MemberId } from '../../../../shared/domain/ids.ts';
import type { DirectoryEntry } from '../../../../shared/domain/member.ts';
import { can, type Capability, type Session } from '../../../../shared/domain/policy.ts';
import { EVERYTHING, type ContactQuery } from '../../../../shared/domain/query.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { checkbox } from '../../../../shared/ui/choice/choice.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { field } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { directorySearch, optionOf } from '../../../../shared/ui/picker/directory-search.ts';
import { definePeoplePicker } from '../../../../shared/ui/picker/people-picker.element.ts';
import type { PickerChangeEvent } from '../../../../shared/ui/picker/picker-change.event.ts';
import type { PickerChoice, PickerSearch } from '../../../../shared/ui/picker/picker.types.ts';
import { besideCatalogue } from '../../i18n/beside/catalogue.ts';
import { detailsCatalogue } from '../../i18n/details/catalogue.ts';
import type { People } from '../../state/people.controller.ts';
import { typeInWords } from '../contact-search/criteria.ts';
import { detailsOf, isSameDetails, NO_DETAILS, type Details } from './details.ts';
import { DetailsSearchEvent } from './details-search.event.ts';
import { styles } from './search-details.styles.ts';

interface Searches {
  readonly port: DirectoryPort;
  readonly owner: PickerSearch;
  readonly viewers: PickerSearch;
}

/**
 * The advanced search: five criteria that a contact must meet together (L-04). What is entered waits for *Search*; a host
 * that puts other criteria into the query replaces it. A criterion that the host cannot search by is not there.
 *
 * @element ln-search-details
 *
 * @fires {DetailsSearchEvent} ln-details-search - The reader pressed *Search* or *Reset*.
 */
export class SearchDetailsElement extends LiaisonElement {
  static override styles = [buttonStyles, choiceStyles, fieldStyles, styles];

  @property({ attribute: false }) query: ContactQuery = EVERYTHING;
  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) directory: DirectoryPort | undefined;

  /** Who is who among the members that the query mentions. */
  @property({ attribute: false }) people!: People;

  @state() private draft: Details = NO_DETAILS;

  readonly #i18n = new I18nController(this, detailsCatalogue);
  readonly #beside = new I18nController(this, besideCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  #asked: Details = NO_DETAILS;
  #searches: Searches | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query')) return;
    const asked = detailsOf(this.query);
    if (isSameDetails(asked, this.#asked)) return;
    this.#asked = asked;
    this.draft = asked;
  }

  override render(): TemplateResult {
    const i18n = this.#i18n;
    const { draft } = this;
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${this.#types()}
      ${
        this.#search && this.#can('contacts.visible-to')
          ? html`<ln-people-picker
              multiple
              .label=${i18n.text('privacy')}
              .hint=${i18n.text('privacyHint')}
              .placeholder=${i18n.text('addMember')}
              .selected=${draft.visibleTo.map(this.#choice)}
              .search=${this.#search.viewers}
              @ln-picker-change=${this.#onViewersChange}
            ></ln-people-picker>`
          : nothing
      }
      ${
        this.#search
          ? html`<ln-people-picker
              glass
              .label=${i18n.text('owner')}
              .hint=${i18n.text('ownerHint')}
              .placeholder=${i18n.text('searchMembers')}
              .selected=${draft.ownerId === null ? [] : [this.#choice(draft.ownerId)]}
              .search=${this.#search.owner}
              @ln-picker-change=${this.#onOwnerChange}
            ></ln-people-picker>`
          : nothing
      }
      ${this.#text('name', i18n.text('name'), i18n.text('nameHint'))}
      ${this.#can('contacts.search-company') ? this.#text('company', i18n.text('company')) : nothing}
      <footer>
        <span class="hint">${i18n.text('every')}</span>
        <span class="buttons">
          <button type="button" class="btn quiet" @click=${this.#onReset}>${this.#common.text('reset')}</button>
          <button type="submit" class="btn primary">${this.#common.text('search')}</button>
        </span>
      </footer>
    </form>`;
  }

  #types(): TemplateResult {
    return html`<fieldset class="types">
      <legend class="label">${this.#i18n.text('type')}</legend>
      <div>
        ${CONTACT_TYPES.map((type) =>
          checkbox({
            label: typeInWords(this.#beside, type),
            checked: this.draft.types.includes(type),
            onChange: (on) => this.#onTypeChange(type, on),
          }),
        )}
      </div>
    </fieldset>`;
  }

  #text(id: 'name' | 'company', label: string, hint?: string): TemplateResult {
    return field({
      id,
      label,
      ...(hint && { hint }),
      control: ({ describedby }) =>
        html`<input
          class="input"
          id=${id}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby=${describedby}
          .value=${live(this.draft[id])}
          @input=${({ target }: Event) => this.#enter({ [id]: (target as HTMLInputElement).value })}
        />`,
    });
  }

  #can(capability: Capability): boolean {
    const { session } = this;
    return session !== undefined && can(session, capability);
  }

  /** Members are chosen by searching the directory; without one there is nothing to choose them from. */
  get #search(): Searches | undefined {
    const { session, directory } = this;
    if (!session || !directory || !can(session, 'directory')) return undefined;
    if (this.#searches?.port === directory) return this.#searches;
    return (this.#searches = {
      port: directory,
      owner: this.#searchFor(directory, () => undefined),
      viewers: this.#searchFor(directory, (entry) =>
        isDeleted(entry) ? this.#i18n.text('deletedSeesNothing') : undefined,
      ),
    });
  }

  #searchFor(port: DirectoryPort, reasonOf: (entry: DirectoryEntry) => string | undefined): PickerSearch {
    return directorySearch(port, {
      kinds: ['member'],
      reasonOf,
      sizeOf: () => '',
      failure: (problem) => problemText(this.#common, problem).title,
      onFound: (entries) => this.people.remember(entries),
    });
  }

  readonly #choice = (id: MemberId): PickerChoice => {
    const entry = this.people.entryOf(id);
    if (!entry) return { kind: 'member', id, name: this.#beside.text('somebody') };
    return optionOf(entry, { reasonOf: () => undefined, sizeOf: () => '' });
  };

  #enter(changes: Partial<Details>): void {
    this.draft = { ...this.draft, ...changes };
  }

  #say(criteria: Details, done: boolean): void {
    this.#asked = criteria;
    this.draft = criteria;
    this.dispatchEvent(new DetailsSearchEvent({ criteria, done }));
  }

  readonly #onTypeChange = (type: ContactType, on: boolean): void =>
    this.#enter({ types: CONTACT_TYPES.filter((one) => (one === type ? on : this.draft.types.includes(one))) });

  readonly #onViewersChange = ({ detail }: PickerChangeEvent): void =>
    this.#enter({ visibleTo: detail.selected.map(({ id }) => id) });

  readonly #onOwnerChange = ({ detail }: PickerChangeEvent): void =>
    this.#enter({ ownerId: detail.selected[0]?.id ?? null });

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const { name, company } = this.draft;
    this.#say({ ...this.draft, name: name.trim(), company: company.trim() }, true);
  };

  readonly #onReset = (): void => this.#say(NO_DETAILS, false);
}

const isDeleted = (entry: DirectoryEntry): boolean => entry.kind === 'member' && entry.state === 'deleted';

definePeoplePicker();
definePrivate('ln-search-details', SearchDetailsElement);

declare global {
  interface HTMLElementTagNameMap {
    'ln-search-details': SearchDetailsElement;
  }
}
