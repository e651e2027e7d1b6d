import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { ExternalGroup } from '../../../../shared/domain/group.ts';
import { excessOf, lengthOf, LIMITS, type LengthUnit } from '../../../../shared/domain/limits.ts';
import { can, type Session } from '../../../../shared/domain/policy.ts';
import type { FieldProblem, Problem } from '../../../../shared/domain/result.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { inTrouble } from '../../../../shared/i18n/problems/catalogue.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { chip } from '../../../../shared/ui/chip/chip.ts';
import { chipStyles } from '../../../../shared/ui/chip/chip.styles.ts';
import { checkbox } from '../../../../shared/ui/choice/choice.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { counter, field } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { lock, trash } from '../../../../shared/ui/icon/icons.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { detailsCatalogue } from '../../i18n/details/catalogue.ts';
import { keepCatalogue } from '../../i18n/keep/catalogue.ts';
import type { KeepPorts } from '../../state/keep-ports.ts';
import type { Setting } from '../../state/settings-merge.ts';
import { SettingsController } from '../../state/settings.controller.ts';
import type { FeatureChangeEvent } from '../features/feature-change.event.ts';
import { GroupChangedEvent } from '../group-details/group-changed.event.ts';
import { orderNote } from '../group-order/order-note.ts';
import type { GroupPeopleChangeEvent } from '../group-people/group-people-change.event.ts';
import type { PictureChangeEvent } from '../picture/picture-change.event.ts';
import type { PictureFieldElement } from '../picture/picture-field.element.ts';
import { GroupDeleteAskEvent } from './group-delete-ask.event.ts';
import { settingsConflict } from './settings-conflict.ts';
import { styles } from './group-settings.styles.ts';

/**
 * What can be set about a group (G-10): picture, name, description, masters, features. Who may not change it reads it, with
 * the reason. What is not saved is asked about once before it is lost; two people's changes are put together. At the end
 * the way to delete the group (G-13).
 *
 * @element ln-group-settings
 *
 * @fires {GroupChangedEvent} ln-group-changed - The settings are saved.
 * @fires {GroupDeleteAskEvent} ln-group-delete - The group is to be deleted.
 */
export class GroupSettingsElement extends LiaisonElement {
  static override styles = [
    avatarStyles,
    bannerStyles,
    buttonStyles,
    cardStyles,
    chipStyles,
    choiceStyles,
    fieldStyles,
    styles,
  ];

  @property({ attribute: false }) group!: ExternalGroup;
  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) ports: Partial<KeepPorts> = {};

  /** Why the host no longer shows the group, if it does not: what is written stays, to be taken elsewhere. */
  @property({ attribute: false }) lost: Problem | undefined;

  @query('.leaving button.primary') private readonly keepButton!: HTMLElement | null;
  @query('ln-picture-field') private readonly picture!: PictureFieldElement | null;

  readonly #i18n = new I18nController(this, keepCatalogue);
  readonly #details = new I18nController(this, detailsCatalogue);
  readonly #shared = new I18nController(this, catalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  #settings: SettingsController | undefined;
  #wasLeaving = false;

  get isChanged(): boolean {
    return (this.#settings?.changed.length ?? 0) > 0;
  }

  /** What is written and not saved is asked about; answers whether there was anything. */
  holdBack(go: () => void, stay: () => void): boolean {
    return this.#settings?.holdBack(go, stay) ?? false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#settings) this.#settings = this.#begin(this.group);
    else if (changed.has('group')) this.#settings.hear(this.group);
  }

  /** The question takes the focus, and its safer answer. */
  protected override updated(): void {
    const isLeaving = Boolean(this.#settings?.leaving);
    if (isLeaving && !this.#wasLeaving) this.keepButton?.focus();
    this.#wasLeaving = isLeaving;
  }

  override render(): unknown {
    if (!this.#i18n.ready || !this.#settings) return nothing;
    return html`${this.group.permissions.settings.allowed ? this.#form(this.#settings) : this.#readOnly()}
    ${this.lost ? nothing : this.#danger()}`;
  }

  #begin(group: ExternalGroup): SettingsController {
    return new SettingsController(this, group, {
      groups: () => this.ports.groups,
      session: () => this.ports.session,
      outcomes: () => this.ports.outcomes,
      policy: () => this.session?.policy,
      unit: () => this.#unit,
      onSaved: (saved) => {
        this.dispatchEvent(new GroupChangedEvent({ group: saved, text: this.#i18n.text('saved') }));
      },
      onRefused: this.guard(() => this.#reveal()),
    });
  }

  get #unit(): LengthUnit {
    return this.session?.policy.lengthUnit ?? 'grapheme';
  }

  #form(settings: SettingsController): TemplateResult {
    const { draft } = settings;
    return html`<form novalidate @submit=${this.#onSubmit}>
      <section class="part" aria-labelledby="profile">
        <h2 class="section-title" id="profile">${this.#i18n.text('profile')}</h2>
        ${this.#picture(settings)} ${this.#text(settings, 'name')} ${this.#text(settings, 'description')}
      </section>
      <ln-group-people
        id="masters"
        .who=${'masters'}
        .label=${this.#details.text('masters')}
        .hint=${this.#i18n.text('addMaster')}
        .error=${this.#errorOf(settings, 'masters')}
        .chosen=${draft.masters.map((member) => ({ ...member, kind: 'member' as const }))}
        .directory=${this.ports.directory}
        .contacts=${this.ports.contacts}
        @ln-group-people-change=${this.#onMastersChange}
      ></ln-group-people>
      <ln-feature-set
        .features=${draft.features}
        .notification=${draft.notification}
        @ln-feature-change=${this.#onFeatureChange}
      ></ln-feature-set>
      ${this.#access(settings)} ${this.#foot(settings)}
    </form>`;
  }

  #picture({ draft }: SettingsController): TemplateResult | typeof nothing {
    if (!this.session || !can(this.session, 'contacts.photo')) return nothing;
    return html`<ln-picture-field
      .pictureUrl=${draft.pictureUrl}
      .groupId=${this.group.id}
      .name=${draft.name}
      .contacts=${this.ports.contacts}
      @ln-picture-change=${this.#onPictureChange}
      @ln-sign-in=${this.#onPictureSignIn}
    ></ln-picture-field>`;
  }

  #text(settings: SettingsController, setting: 'name' | 'description'): TemplateResult {
    const isName = setting === 'name';
    const text = settings.draft[setting];
    const limit = isName ? LIMITS.groupName : LIMITS.groupDescription;
    const onInput = ({ target }: Event): void =>
      settings.write({ [setting]: (target as HTMLInputElement | HTMLTextAreaElement).value });
    return field({
      id: setting,
      label: this.#i18n.text(isName ? 'groupName' : 'description'),
      ...(!isName && { note: this.#common.text('optional') }),
      error: this.#errorOf(settings, setting),
      counter: counter(lengthOf(text, this.#unit), limit, (value) => this.#i18n.number(value)),
      control: ({ id, describedby, invalid }) =>
        isName
          ? html`<input
              class="input"
              id=${id}
              dir="auto"
              autocomplete="off"
              aria-describedby=${describedby}
              aria-invalid=${invalid}
              .value=${live(text)}
              @input=${onInput}
            />`
          : html`<textarea
              class="input"
              id=${id}
              rows="3"
              dir="auto"
              aria-describedby=${describedby}
              aria-invalid=${invalid}
              .value=${live(text)}
              @input=${onInput}
            ></textarea>`,
    });
  }

  /** What only an administrator says of a group. */
  #access(settings: SettingsController): TemplateResult | typeof nothing {
    if (this.session?.viewer.role !== 'administrator') return nothing;
    return html`<section class="part" aria-labelledby="access">
      <h2 class="section-title" id="access">${this.#i18n.text('access')}</h2>
      ${checkbox({
        label: this.#i18n.text('mastersMay'),
        hint: this.#i18n.text('mastersMayText'),
        checked: settings.draft.mastersMayChangeSettings,
        onChange: (mastersMayChangeSettings) => settings.write({ mastersMayChangeSettings }),
      })}
    </section>`;
  }

  #foot(settings: SettingsController): unknown {
    if (settings.leaving) return this.#leaving(settings);
    if (this.lost) return this.#lost(this.lost);
    const voices = { i18n: this.#i18n, details: this.#details };
    if (settings.conflict) return settingsConflict(voices, settings, settings.conflict);
    const { order, changed } = settings;
    const problems = new Set(settings.problems.map((problem) => problem.field)).size;
    const idle = changed.length === 0;
    return html`
      ${settings.isOvertaken ? banner({ kind: 'info', text: this.#i18n.text('overtaken'), announced: true }) : nothing}
      ${orderNote({ ...voices, common: this.#common, order, later: this.later, onGo: () => settings.submit() })}
      <div class="foot">
        <button
          type="submit"
          class="btn primary"
          aria-busy=${order.isBusy ? 'true' : nothing}
          aria-disabled=${idle || order.isBusy ? 'true' : nothing}
          aria-describedby="state"
        >
          ${order.isBusy ? html`<span class="spinner"></span>` : nothing}${this.#i18n.text('saveChanges')}
        </button>
        <span class="tiny ${problems ? 'field-error' : 'muted'}" id="state" role="status"
          >${this.#stateText(settings, problems)}</span
        >
      </div>
    `;
  }

  #lost(problem: Problem): unknown {
    return this.later(({ problemText }) => {
      const why = problemText(this.#common, problem);
      return banner({
        kind: 'error',
        text: html`<strong>${why.title}.</strong> ${this.#i18n.text('lost')}`,
        announced: true,
      });
    });
  }

  #stateText({ order, changed }: SettingsController, problems: number): string {
    if (order.isBusy) return this.#i18n.text('saving');
    if (problems) return this.#i18n.text('needsAttention', { count: problems });
    return changed.length ? this.#i18n.text('changed', { count: changed.length }) : this.#i18n.text('noChanges');
  }

  #leaving(settings: SettingsController): TemplateResult {
    return html`<div class="leaving">
      ${banner({
        kind: 'warning',
        text: this.#i18n.text('leaving'),
        actions: html`<button type="button" class="btn small danger-quiet" @click=${() => settings.discard()}>
            ${this.#i18n.text('discard')}
          </button>
          <button type="button" class="btn small primary" @click=${() => settings.keepEditing()}>
            ${this.#i18n.text('keepEditing')}
          </button>`,
        announced: true,
      })}
    </div>`;
  }

  /** The same in the same order, for reading; and why it is no more than that (G-10). */
  #readOnly(): TemplateResult {
    const { group } = this;
    const text = this.#i18n;
    const name = html`<input class="input" id="name" readonly dir="auto" .value=${group.name} />`;
    const description = html`<textarea
      class="input"
      id="description"
      rows="3"
      readonly
      dir="auto"
      .value=${group.description ?? ''}
    ></textarea>`;
    return html`
      ${banner({ kind: 'info', icon: lock, text: this.#whyReadOnly() })}
      <div class="part">
        ${avatar({ id: group.id, name: group.name, photoUrl: group.pictureUrl, size: 72, shape: 'square' })}
        ${field({ id: 'name', label: text.text('groupName'), control: () => name })}
        ${
          group.description
            ? field({ id: 'description', label: text.text('description'), control: () => description })
            : nothing
        }
        <div>
          <p class="label" id="masters">${this.#details.text('masters')}</p>
          <div class="chips" role="group" aria-labelledby="masters">
            ${group.masters.map((master) =>
              chip({ text: master.name, lang: master.lang, lead: avatar({ ...master, size: 20 }), kind: 'fixed' }),
            )}
          </div>
        </div>
        <ln-feature-set
          .features=${group.features}
          .notification=${group.notification}
          .readonly=${true}
        ></ln-feature-set>
      </div>
    `;
  }

  #whyReadOnly(): string {
    const { permissions, masters } = this.group;
    const isPolicy = !permissions.settings.allowed && permissions.settings.reason === 'settings-by-administrator';
    if (isPolicy) return this.#i18n.text('closedToMasters');
    return this.#i18n.text('notAMaster', {
      masters: this.#i18n.list(masters.map(({ name }) => `\u2068${name}\u2069`)),
    });
  }

  #danger(): TemplateResult {
    const { permissions, memberCount, companies } = this.group;
    const people = this.#shared.text('memberCount', { count: memberCount });
    return html`<section class="card danger" aria-labelledby="deletion">
      <div class="card-body">
        <div class="what">
          <h2 class="section-title" id="deletion">${this.#i18n.text('deleteTitle')}</h2>
          <p class="small secondary" id="deletion-text">
            ${
              permissions.delete.allowed
                ? this.#i18n.text('deleteText', {
                    people,
                    companies: this.#details.text('companyCount', { count: companies.length + 1 }),
                  })
                : this.#i18n.text('deleteByAdministrator')
            }
          </p>
        </div>
        <button
          type="button"
          class="btn danger-quiet"
          aria-disabled=${permissions.delete.allowed ? nothing : 'true'}
          aria-describedby="deletion-text"
          @click=${permissions.delete.allowed ? this.#onDeleteClick : nothing}
        >
          ${icon(trash)}${this.#details.text('deleteGroup')}
        </button>
      </div>
    </section>`;
  }

  #errorOf({ problems, draft }: SettingsController, setting: Setting): string | undefined {
    const problem = problems.find(({ field: name }) => name === setting);
    return problem && this.#errorText(problem, setting === 'name' || setting === 'description' ? draft[setting] : '');
  }

  #errorText({ field: setting, code, limit }: FieldProblem, text: string): string {
    if (code === 'too-long' && limit !== undefined) {
      return inTrouble(this.#common).text('tooLong', { count: excessOf(text, limit, this.#unit) });
    }
    if (setting === 'masters') return this.#i18n.text(code === 'required' ? 'masterRequired' : 'masterRefused');
    if (code === 'required') return this.#i18n.text('nameRequired');
    return this.#i18n.text(code === 'not-unique' ? 'nameTaken' : 'notAccepted');
  }

  /** What is missing is shown and has the focus; nothing is refused in silence. */
  async #reveal(): Promise<void> {
    await this.updateComplete;
    const [first] = this.#settings?.problems ?? [];
    if (first) this.renderRoot.querySelector<HTMLElement>(`#${first.field}`)?.focus();
  }

  readonly #onSubmit = this.guard((event: Event) => {
    event.preventDefault();
    const settings = this.#settings;
    if (settings && settings.changed.length > 0 && !settings.order.isBusy && !this.lost) settings.submit();
  });

  readonly #onMastersChange = this.guard(({ detail }: GroupPeopleChangeEvent) => {
    const masters = detail.chosen.filter((person) => person.kind === 'member');
    this.#settings?.write({ masters });
  });

  readonly #onFeatureChange = this.guard(({ detail }: FeatureChangeEvent) => this.#settings?.write(detail));

  readonly #onPictureChange = this.guard(({ detail }: PictureChangeEvent) => this.#settings?.write(detail));

  readonly #onPictureSignIn = this.guard(async () => {
    const answer = await this.ports.session?.signIn({ signal: new AbortController().signal });
    if (answer?.ok) this.picture?.retry();
  });

  readonly #onDeleteClick = this.guard(() => this.dispatchEvent(new GroupDeleteAskEvent()));
}

export function defineGroupSettings(): void {
  definePrivate('ln-group-settings', GroupSettingsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-group-settings': GroupSettingsElement;
  }
}
