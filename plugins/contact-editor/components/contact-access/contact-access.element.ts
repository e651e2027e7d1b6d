import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import { isInvisible } from '../../../../shared/domain/audience.ts';
import type { Contact } from '../../../../shared/domain/contact.ts';
import type { Instant } from '../../../../shared/domain/ids.ts';
import type { DirectoryEntry, MemberSummary } from '../../../../shared/domain/member.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { avatar, noOwner } from '../../../../shared/ui/avatar/avatar.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { eyeOff, globe, group, team, users } from '../../../../shared/ui/icon/icons.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { windowCatalogue } from '../../i18n/window/catalogue.ts';
import type { AudienceView } from '../../state/audience.controller.ts';
import { AudienceShowEvent } from '../audience/audience-show.event.ts';
import { styles } from './contact-access.styles.ts';

/**
 * Whose contact it is, who can see it and why, and who wrote it down and changed it last (E-01, E-20). Does not find out
 * who is in a team: that comes in `audience`.
 *
 * @element ln-contact-access
 *
 * @fires {AudienceShowEvent} ln-audience-show - Everyone is to be listed, with the reason.
 */
export class ContactAccessElement extends LiaisonElement {
  static override styles = [buttonStyles, avatarStyles, styles];

  @property({ attribute: false }) contact!: Contact;

  @property({ attribute: false }) audience: AudienceView = { state: 'loading' };

  readonly #i18n = new I18nController(this, catalogue);
  readonly #words = this.#i18n.in(windowCatalogue);

  override render(): TemplateResult {
    const i18n = this.#i18n;
    return html`
      <section>
        <h3 class="section-title">${i18n.text('owner')}</h3>
        ${this.#owner(this.contact.owner)}
      </section>
      <section>
        <h3 class="section-title">${i18n.text('privacy')}</h3>
        ${this.#privacy(this.contact)}
      </section>
      ${this.#viewers(this.contact)}
      <hr />
      ${this.#history(this.contact)}
    `;
  }

  #owner(owner: MemberSummary | null): TemplateResult {
    const i18n = this.#i18n;
    if (!owner)
      return html`<div class="person">${noOwner({ size: 36 })}<span class="muted">${i18n.text('noOwner')}</span></div>`;
    if (owner.state === 'deleted') {
      return this.#person(noOwner({ size: 36 }), {
        name: i18n.text('noOwner'),
        detail: i18n.rich('ownerDeleted', { name: html`<bdi lang=${ifDefined(owner.lang)}>${owner.name}</bdi>` }),
      });
    }
    return this.#person(avatar({ ...owner, size: 36 }), {
      name: owner.name,
      lang: owner.lang,
      detail: [owner.title, owner.teamName].filter(Boolean).join(' · '),
    });
  }

  #privacy({ privacy, coEditing }: Contact): TemplateResult {
    const i18n = this.#i18n;
    const open = privacy.kind === 'all';
    return html`
      <div class="line">${icon(open ? globe : users)}${i18n.text(open ? 'privacyAllText' : 'privacyMembersText')}</div>
      <div class="detail">${i18n.text(coEditing ? 'coEditingOn' : 'coEditingOff')}</div>
    `;
  }

  #viewers(contact: Contact): unknown {
    if (contact.privacy.kind === 'all') return nothing;
    const { audience } = this;
    if (audience.state === 'known' && isInvisible(audience.audience)) {
      return html`<hr />
        <section>
          ${this.#viewersHeading()}
          <div class="line">${icon(eyeOff)}<span>${this.#i18n.text('nobodyCanSee')}</span></div>
        </section>`;
    }
    const rows = [
      contact.owner?.state === 'active' ? this.#row(memberRow(contact.owner), this.#i18n.text('pathOwner')) : nothing,
      ...contact.viewers.map((viewer) => this.#row(viewer, this.#pathOf(viewer))),
    ];
    return html`<hr />
      <section>
        ${this.#viewersHeading()}
        <ul role="list">
          ${rows}
        </ul>
        ${this.#showAll()}
      </section>`;
  }

  #viewersHeading(): TemplateResult {
    const count = this.#count;
    return html`<div class="heading">
      <h3 class="section-title">${this.#i18n.text('whoCanSee')}</h3>
      ${count === null ? nothing : html`<span class="muted tiny figures">${this.#i18n.text('people', { count })}</span>`}
    </div>`;
  }

  #showAll(): unknown {
    const count = this.#count;
    if (!count) return nothing;
    return html`<button type="button" class="link" @click=${() => this.dispatchEvent(new AudienceShowEvent())}>
      ${this.#words.text('showAllWhy', { count })}
    </button>`;
  }

  /** Null while it is not known. */
  get #count(): number | null {
    const { audience } = this;
    return audience.state === 'known' && audience.audience.kind === 'people' ? audience.audience.paths.size : null;
  }

  #row(entry: DirectoryEntry, path: string): TemplateResult {
    const picture =
      entry.kind === 'member'
        ? avatar(entry)
        : html`<span class="circle">${icon(entry.kind === 'team' ? team : group)}</span>`;
    return html`<li class="person">${picture}${words(entry.name, entry.lang, path)}</li>`;
  }

  /** Through what this entry gives access, and how many of a team have it anyway. */
  #pathOf(entry: DirectoryEntry): string {
    const i18n = this.#i18n;
    if (entry.kind === 'member') return i18n.text(entry.state === 'deleted' ? 'pathDeleted' : 'pathDirect');
    const { audience } = this;
    const members = audience.state === 'known' ? audience.membersOf(entry) : null;
    const count = members?.length ?? entry.memberCount;
    const also = members?.filter((id) => pathsTo(audience, id) > 1).length ?? 0;
    if (entry.kind === 'team') {
      return also > 0 ? i18n.text('pathTeamAlso', { count, also }) : i18n.text('pathTeam', { count });
    }
    return also > 0 ? i18n.text('pathGroupAlso', { count, also }) : i18n.text('pathGroup', { count });
  }

  #history({ createdAt, createdBy, modifiedAt, modifiedBy }: Contact): TemplateResult {
    return html`<dl>
      ${this.#moment('modified', modifiedAt, modifiedBy)} ${this.#moment('created', createdAt, createdBy)}
    </dl>`;
  }

  #moment(label: 'created' | 'modified', at: Instant, by: MemberSummary | null): TemplateResult {
    return html`<dt>${this.#i18n.text(label)}</dt>
      <dd class="figures">
        ${this.#i18n.date(at, 'long')}${by ? html`<bdi lang=${ifDefined(by.lang)}>${by.name}</bdi>` : nothing}
      </dd>`;
  }

  #person(
    picture: TemplateResult,
    { name, lang, detail }: { readonly name: string; readonly lang?: string | undefined; readonly detail: unknown },
  ): TemplateResult {
    return html`<div class="person">${picture}${words(name, lang, detail)}</div>`;
  }
}

const words = (name: string, lang: string | undefined, detail: unknown): TemplateResult =>
  html`<span class="words"
    ><bdi class="name" lang=${ifDefined(lang)}>${name}</bdi
    >${detail ? html`<span class="detail">${detail}</span>` : nothing}</span
  >`;

const memberRow = (member: MemberSummary): DirectoryEntry => ({ kind: 'member', ...member });

const pathsTo = (view: AudienceView, id: string): number =>
  view.state === 'known' && view.audience.kind === 'people' ? (view.audience.paths.get(id)?.length ?? 0) : 0;

export function defineContactAccess(): void {
  definePrivate('ln-contact-access', ContactAccessElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-contact-access': ContactAccessElement;
  }
}
