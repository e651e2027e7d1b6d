import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { Contact, Privacy } from '../../../../shared/domain/contact.ts';
import { isChoosableOwner, isSamePrincipal, type DirectoryEntry } from '../../../../shared/domain/member.ts';
import { LIMITS } from '../../../../shared/domain/limits.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { checkbox, segmented } from '../../../../shared/ui/choice/choice.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { globe, users } from '../../../../shared/ui/icon/icons.ts';
import type { PickerChangeEvent } from '../../../../shared/ui/picker/picker-change.event.ts';
import {
  isPrincipal,
  type PickerChoice,
  type PickerOption,
  type PickerSearch,
} from '../../../../shared/ui/picker/picker.types.ts';
import { tallyStyles } from '../../../../shared/ui/tally/tally.styles.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { editCatalogue } from '../../i18n/edit/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import { windowCatalogue } from '../../i18n/window/catalogue.ts';
import type { AudienceView } from '../../state/audience.controller.ts';
import { entryKey, ownerOf, viewersOf, type Draft } from '../../state/draft.ts';
import { AudienceShowEvent } from '../audience/audience-show.event.ts';
import { DraftChangeEvent } from '../contact-form/draft-change.event.ts';
import { styles } from './access-form.styles.ts';
import { audienceAfter } from './audience-change.ts';
import { directorySearch, optionOf, type DirectorySearch } from '../../../../shared/ui/picker/directory-search.ts';

/**
 * Whose contact it is and who may see it, as it is chosen: one owner, all or some members, teams and groups, and what that
 * does to the audience (E-02, E-03, E-10). Keeps nothing itself: what is chosen leaves as an event and comes back in `draft`.
 *
 * @element ln-access-form
 *
 * @fires {AudienceShowEvent} ln-audience-show - Everyone is to be listed, with the reason.
 * @fires {DraftChangeEvent} ln-draft-change - Somebody was chosen or removed, or a choice was made.
 */
export class AccessFormElement extends LiaisonElement {
  static override styles = [buttonStyles, choiceStyles, tallyStyles, styles];

  @property({ attribute: false }) draft!: Draft;
  /** The contact before editing: what was added and removed is told by it. Null for a new one. */
  @property({ attribute: false }) original: Contact | null = null;
  /** Who can see it now, null for a new one; and after saving. */
  @property({ attribute: false }) audienceNow: AudienceView | null = null;
  @property({ attribute: false }) audienceThen: AudienceView = { state: 'loading' };
  /** Only who can see it; whose it is and who may edit it stays as it is (E-08). */
  @property({ type: Boolean }) sharing = false;
  /** Without it nobody can be searched for. */
  @property({ attribute: false }) directory?: DirectoryPort;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #words = this.#i18n.in(editCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  /** What searches have found, by `kind/id`: a choice is made of these. */
  readonly #found = new Map<string, DirectoryEntry>();
  #searches: { readonly port: DirectoryPort; readonly owner: PickerSearch; readonly viewers: PickerSearch } | undefined;

  reveal(field: string): void {
    this.renderRoot.querySelector<HTMLElement>(field === 'ownerId' ? '.owner' : '.viewers')?.focus();
  }

  override render(): TemplateResult {
    return html`
      ${this.sharing ? nothing : this.#owner()} ${this.#privacy()}
      ${this.audienceNow ? audienceAfter(this.#words, this.audienceNow, this.audienceThen, this.#showAll) : nothing}
      ${this.sharing ? nothing : this.#coEditing()}
    `;
  }

  #owner(): TemplateResult {
    const i18n = this.#i18n;
    const owner = ownerOf(this.draft);
    const selected: readonly PickerChoice[] = owner
      ? [
          {
            ...this.#option({ kind: 'member', ...owner }),
            ...(!isChoosableOwner(owner) && { note: this.#words.text('deletedNote') }),
          },
        ]
      : [];
    return html`<ln-people-picker
      class="owner"
      glass
      .label=${i18n.text('owner')}
      .hint=${this.#words.text('ownerHint')}
      .placeholder=${this.#words.text('ownerPlaceholder')}
      .selected=${selected}
      .search=${this.#search?.owner}
      @ln-picker-change=${this.#onOwnerChange}
    ></ln-people-picker>`;
  }

  #privacy(): TemplateResult {
    const i18n = this.#i18n;
    const { kind } = this.draft.fields.privacy;
    return html`<section>
      <h3 class="small medium">${i18n.text('privacy')}</h3>
      ${segmented({
        name: 'privacy',
        label: i18n.text('privacy'),
        value: kind,
        onChange: (value) => this.#onPrivacyChange(value),
        segments: [
          { value: 'all', label: html`${icon(globe)}${i18n.text('privacyAll')}` },
          { value: 'members', label: html`${icon(users)}${i18n.text('privacyMembers')}` },
        ],
      })}
      ${kind === 'members' ? this.#viewers() : html`<p class="quiet-line">${i18n.text('privacyAllText')}</p>`}
    </section>`;
  }

  #viewers(): TemplateResult {
    const owner = ownerOf(this.draft);
    const viewers = viewersOf(this.draft);
    const fixed: readonly PickerChoice[] =
      owner?.state === 'active'
        ? [{ ...this.#option({ kind: 'member', ...owner }), fixed: true, note: this.#words.text('ownerNote') }]
        : [];
    const chosen = viewers.map((entry): PickerChoice => ({
      ...this.#option(entry),
      ...(entry.kind === 'member' && entry.state === 'deleted' && { note: this.#words.text('deletedNote') }),
      added: this.original !== null && !this.#originalViewers.some((viewer) => isSamePrincipal(viewer, entry)),
    }));
    const tooMany = viewers.length > LIMITS.viewers;
    return html`<ln-people-picker
        class="viewers"
        multiple
        .label=${this.#words.text('addViewers')}
        .placeholder=${this.#words.text('viewersPlaceholder')}
        .error=${tooMany ? this.#i18n.in(formCatalogue).text('tooMany', { count: LIMITS.viewers }) : undefined}
        .selected=${[...fixed, ...chosen]}
        .search=${this.#search?.viewers}
        @ln-picker-change=${this.#onViewersChange}
      ></ln-people-picker>
      ${this.#removed(viewers)}`;
  }

  #removed(viewers: readonly DirectoryEntry[]): unknown {
    const removed = this.#originalViewers.filter((entry) => !viewers.some((viewer) => isSamePrincipal(viewer, entry)));
    if (removed.length === 0) return nothing;
    return html`<div class="removed">
      <span>${this.#words.text('removed')}</span>
      ${removed.map(
        (entry) =>
          html`<span>
            <s><bdi lang=${ifDefined(entry.lang)}>${entry.name}</bdi></s>
            <button
              type="button"
              class="link"
              aria-label=${this.#words.text('putBackName', { name: entry.name })}
              @click=${() => this.#putBack(entry)}
            >
              ${this.#words.text('putBack')}
            </button>
          </span>`,
      )}
    </div>`;
  }

  readonly #showAll = (count: number): unknown =>
    count === 0
      ? nothing
      : html`<button type="button" class="link" @click=${() => this.dispatchEvent(new AudienceShowEvent())}>
          ${this.#i18n.in(windowCatalogue).text('showAllWhy', { count })}
        </button>`;

  #coEditing(): TemplateResult {
    const { coEditing } = this.draft.fields;
    return checkbox({
      label: this.#i18n.text('coEditing'),
      hint: this.#i18n.text(coEditing ? 'coEditingOn' : 'coEditingOff'),
      checked: coEditing,
      onChange: (checked) => this.dispatchEvent(new DraftChangeEvent({ changes: { coEditing: checked } })),
    });
  }

  get #originalViewers(): readonly DirectoryEntry[] {
    return this.original?.viewers ?? [];
  }

  get #search() {
    const port = this.directory;
    if (port && this.#searches?.port !== port) {
      this.#searches = {
        port,
        owner: directorySearch(port, { ...this.#asking, kinds: ['member'] }),
        viewers: directorySearch(port, {
          ...this.#asking,
          kinds: ['member', 'team', 'group'],
          reasonOf: (entry) => this.#viewerReason(entry),
        }),
      };
    }
    return this.#searches;
  }

  /** What both searches have in common. */
  get #asking(): Omit<DirectorySearch, 'kinds'> {
    return {
      reasonOf: (entry) => (isDeleted(entry) ? this.#words.text('deletedMember') : undefined),
      sizeOf: (entry) =>
        this.#i18n.text(entry.kind === 'team' ? 'pathTeam' : 'pathGroup', { count: entry.memberCount }),
      failure: (problem) => problemText(this.#common, problem).title,
      onFound: (entries) => {
        for (const entry of entries) this.#found.set(entryKey(entry), entry);
      },
    };
  }

  #viewerReason(entry: DirectoryEntry): string | undefined {
    if (isDeleted(entry)) return this.#words.text('deletedViewer');
    const isOwner = entry.kind === 'member' && entry.id === this.draft.fields.ownerId;
    return isOwner ? this.#words.text('alreadyOwner') : undefined;
  }

  #option(entry: DirectoryEntry): PickerOption {
    return optionOf(entry, { reasonOf: () => undefined, sizeOf: this.#asking.sizeOf });
  }

  #give(viewers: Extract<Privacy, { kind: 'members' }>['viewers'], people: readonly DirectoryEntry[] = []): void {
    this.dispatchEvent(new DraftChangeEvent({ changes: { privacy: { kind: 'members', viewers } }, people }));
  }

  #putBack(entry: DirectoryEntry): void {
    const { privacy } = this.draft.fields;
    const present = privacy.kind === 'members' ? privacy.viewers : [];
    this.#give([...present, { kind: entry.kind, id: entry.id }], [entry]);
    this.renderRoot.querySelector<HTMLElement>('.viewers')?.focus();
  }

  /** Going to *All* and back loses nobody. */
  #onPrivacyChange(kind: Privacy['kind']): void {
    const { privacy } = this.draft.fields;
    if (privacy.kind === 'members') this.#setAside = privacy;
    if (kind === 'all') this.dispatchEvent(new DraftChangeEvent({ changes: { privacy: { kind: 'all' } } }));
    else this.#give(this.#setAside?.viewers ?? []);
  }
  #setAside: Extract<Privacy, { kind: 'members' }> | undefined;

  /** The owner has access as the owner, so he is not listed again. */
  readonly #onOwnerChange = ({ detail }: PickerChangeEvent): void => {
    const [chosen] = detail.selected.filter(isPrincipal);
    const entry = chosen && (this.#found.get(entryKey(chosen)) ?? this.draft.people.get(entryKey(chosen)));
    const { privacy } = this.draft.fields;
    const changes = {
      ownerId: chosen?.id ?? null,
      ...(chosen &&
        privacy.kind === 'members' && {
          privacy: { ...privacy, viewers: privacy.viewers.filter((viewer) => !isSamePrincipal(viewer, chosen)) },
        }),
    };
    this.dispatchEvent(new DraftChangeEvent({ changes, people: entry ? [entry] : [] }));
  };

  readonly #onViewersChange = ({ detail }: PickerChangeEvent): void => {
    const chosen = detail.selected.filter(isPrincipal).filter(({ fixed }) => !fixed);
    const added = detail.added && isPrincipal(detail.added) && this.#found.get(entryKey(detail.added));
    this.#give(
      chosen.map(({ kind, id }) => ({ kind, id })),
      added ? [added] : [],
    );
  };
}

const isDeleted = (entry: DirectoryEntry): boolean => entry.kind === 'member' && entry.state === 'deleted';

export function defineAccessForm(): void {
  definePrivate('ln-access-form', AccessFormElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-access-form': AccessFormElement;
  }
}
