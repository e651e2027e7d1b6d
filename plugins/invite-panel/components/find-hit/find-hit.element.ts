import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';

import {
  addChecks,
  checkOf,
  isOneself,
  mayBeAdded,
  type AddCheck,
  type FoundPerson,
  type LookupKind,
} from '../../../../shared/domain/add-checks.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { typeMark } from '../../../../shared/ui/badge/badge.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { copy, error, refresh, scan, search, success, userPlus } from '../../../../shared/ui/icon/icons.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { findAnswerCatalogue } from '../../i18n/find-answer/catalogue.ts';
import type { Adding } from '../../state/find.controller.ts';
import type { MyCardView } from '../../state/my-card.controller.ts';
import { seenOfMeStyles } from '../seen-of-me/seen-of-me.styles.ts';
import { seenOfMe } from '../seen-of-me/seen-of-me.ts';
import { HitActEvent, type HitAct } from './hit-act.event.ts';
import { styles } from './find-hit.styles.ts';

/**
 * Who was found: name, company and picture, what was checked on both sides with the way out of each refusal (I-02, I-21),
 * and what that person will see (I-06), all before *Add* (I-01). Does not know how anything is done.
 *
 * @element ln-find-hit
 *
 * @fires {HitActEvent} ln-hit-act - *Add*, *Open*, or the way out of a refusal.
 * @fires {Event} ln-card-retry - What they will see is to be asked for again.
 */
export class FindHitElement extends LiaisonElement {
  static override styles = [
    avatarStyles,
    badgeStyles,
    bannerStyles,
    buttonStyles,
    cardStyles,
    skeletonStyles,
    seenOfMeStyles,
    styles,
  ];

  @property({ attribute: false }) person?: FoundPerson;
  @property({ attribute: false }) by: LookupKind = 'id';
  @property({ attribute: false }) adding: Adding = { state: 'offered' };
  @property({ attribute: false }) card: MyCardView = { state: 'loading' };
  @property({ attribute: false }) viewerId = '';

  /** The host wants no more questions for now. */
  @property({ type: Boolean }) paused = false;

  readonly #i18n = new I18nController(this, findAnswerCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);

  override render(): unknown {
    const { person } = this;
    if (!person) return nothing;
    const isOpenQuestion = !isOneself(person) && person.contactId === null && this.adding.state !== 'added';
    return html`<section class="card">
      <div class="person" tabindex="-1" role="group" aria-label=${`${person.account.name} ${person.account.company}`}>
        ${this.#who(person)} ${this.#actions(person)} ${this.#trouble(person)}
      </div>
      ${isOpenQuestion ? this.#checks(person) : nothing}
      ${isOpenQuestion && mayBeAdded(person) ? this.#seen() : nothing}
    </section>`;
  }

  /** So that a reader of the screen's words hears who was found, and Tab goes on from there. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.person')?.focus();
  }

  /** To what can be done next. */
  focusAction(): void {
    this.renderRoot.querySelector<HTMLElement>('.btn.primary')?.focus();
  }

  #who(person: FoundPerson): TemplateResult {
    const { id, name, company, photoUrl, lang } = person.account;
    const text = this.#i18n;
    const type = person.refusals.includes('line-not-possible') ? 'line' : 'works';
    return html`<div class="who">
      ${avatar({ id, name, photoUrl, size: 56 })}
      <div class="about">
        <div>
          <bdi class="name" lang=${ifDefined(lang)}>${name}</bdi>
          ${
            isOneself(person)
              ? nothing
              : typeMark({ type, label: text.text(type), name: text.text(`${type}Contact` as const) })
          }
        </div>
        <div class="company"><bdi lang=${ifDefined(lang)}>${company}</bdi></div>
        ${this.#standing(person)}
      </div>
    </div>`;
  }

  /** One line where there is nothing to decide. */
  #standing(person: FoundPerson): TemplateResult | typeof nothing {
    const text = this.#i18n;
    if (this.adding.state === 'added')
      return html`<div class="small">${text.rich('added', { name: this.#name })}</div>`;
    if (isOneself(person)) return html`<div class="small">${text.text('oneself')}</div>`;
    if (person.contactId !== null) return html`<div class="small">${text.text('alreadyContact')}</div>`;
    return nothing;
  }

  #actions(person: FoundPerson): TemplateResult | typeof nothing {
    const text = this.#i18n;
    const isAdded = this.adding.state === 'added';
    if (isAdded || person.contactId !== null)
      return html`<div class="actions">
        ${isAdded ? this.#button('another', '', text.text('another')) : nothing}
        ${this.#button('open', isAdded ? 'primary' : '', text.text('open'))}
      </div>`;
    if (!mayBeAdded(person)) return nothing;
    const isAdding = this.adding.state === 'adding';
    const label = this.adding.state === 'add-failed' ? this.#common.text('tryAgain') : text.text('add');
    const glyph = this.adding.state === 'add-failed' ? refresh : userPlus;
    return html`<div class="actions">
      <button
        type="button"
        class="btn primary"
        data-act="add"
        aria-busy=${isAdding}
        aria-disabled=${isAdding || this.paused}
        @click=${() => this.#act('add')}
      >
        ${isAdding ? html`<span class="spinner"></span>` : icon(glyph)}${label}
      </button>
    </div>`;
  }

  #trouble({ account }: FoundPerson): TemplateResult | typeof nothing {
    if (this.adding.state !== 'add-failed') return nothing;
    const { problem } = this.adding;
    const text = this.#i18n;
    const name = html`<bdi>${account.name}</bdi>`;
    if (problem.kind === 'unknown-outcome')
      return this.#banner('warning', text.rich('addUnknown', { name }), text.text('addUnknownText'));
    return this.#banner('error', text.rich('addFailed', { name }), this.#why(problem));
  }

  /** A refusal that came only with *Add* is told like one that was found before it. */
  #why(problem: Problem): unknown {
    const reason = problem.kind === 'forbidden' ? (problem.reason ?? '') : '';
    const about = checkOf(reason);
    if (about) return this.#said({ about, passed: false });
    if (reason === 'quota-full') return this.#i18n.text('quotaFull');
    return this.later(({ problemText }) => {
      const { title, text } = problemText(this.#common, problem);
      return `${title}. ${text}`;
    });
  }

  #banner(kind: 'warning' | 'error', strong: unknown, why: unknown): TemplateResult {
    return html`<div class="trouble">
      ${banner({ kind, text: html`<strong>${strong}</strong> ${why}`, announced: true })}
    </div>`;
  }

  #checks(person: FoundPerson): TemplateResult {
    return html`<div class="checks">
      <h3 class="section-title">${this.#i18n.text('checked')}</h3>
      <ul role="list">
        ${addChecks(person, this.by).map(
          (check) =>
            html`<li class=${check.passed ? '' : 'not'}>
              ${icon(check.passed ? success : error)}
              <span class="unseen">${this.#i18n.text(check.passed ? 'passed' : 'notPassed')}:</span>
              <span class="said">${this.#said(check)}</span>
              ${check.passed ? nothing : this.#remedy(check)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #said({ about, passed }: AddCheck): unknown {
    const text = this.#i18n;
    switch (about) {
      case 'own-company':
        return text.text(passed ? 'ownCompany' : 'ownCompanyNot');
      case 'their-company':
        return text.rich(passed ? 'theirCompany' : 'theirCompanyNot', { company: this.#company });
      case 'phone':
        return passed ? text.text('phone') : text.rich('phoneNot', { name: this.#name });
      case 'network':
        return text.text('networkNot');
      case 'contact':
        return text.text(passed ? 'contact' : 'alreadyContact');
    }
  }

  #remedy({ about }: AddCheck): TemplateResult | typeof nothing {
    const text = this.#i18n;
    switch (about) {
      case 'own-company':
        return this.#button('copy-request', 'small', text.text('copyRequest'), copy);
      case 'their-company':
        return this.#button('copy-note', 'small', text.text('copyNote'), copy);
      case 'phone':
        return this.#button('by-id', 'small', text.text('searchById'), search);
      case 'network':
        return this.by === 'qr' ? nothing : this.#button('scan', 'small', text.text('scanCode'), scan);
      case 'contact':
        return nothing;
    }
  }

  #seen(): TemplateResult {
    const text = this.#i18n;
    return seenOfMe({
      view: this.card,
      viewerId: this.viewerId,
      title: text.text('seen'),
      note: text.text('seenNot'),
      failed: text.text('seenFailed'),
      tryAgain: this.#common.text('tryAgain'),
      onRetry: () => this.dispatchEvent(new Event('ln-card-retry')),
    });
  }

  get #name(): TemplateResult {
    const { name = '', lang } = this.person?.account ?? {};
    return html`<bdi lang=${ifDefined(lang)}>${name}</bdi>`;
  }

  get #company(): TemplateResult {
    const { company = '', lang } = this.person?.account ?? {};
    return company
      ? html`<bdi lang=${ifDefined(lang)}>${company}</bdi>`
      : html`${this.#i18n.text('theirCompanyUnnamed')}`;
  }

  #button(act: HitAct, look: string, label: string, glyph?: Icon): TemplateResult {
    return html`<button type="button" class="btn ${look}" data-act=${act} @click=${() => this.#act(act)}>
      ${glyph ? icon(glyph) : nothing}${label}
    </button>`;
  }

  #act(act: HitAct): void {
    this.dispatchEvent(new HitActEvent({ act }));
  }
}

export function defineFindHit(): void {
  definePrivate('ln-find-hit', FindHitElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-find-hit': FindHitElement;
  }
}
