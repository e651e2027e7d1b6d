import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { FoundPerson } from '../../../../shared/domain/add-checks.ts';
import { can, type Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { InvitationPort } from '../../../../shared/ports/invitation-port.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { inputStyles } from '../../../../shared/ui/field/input.styles.ts';
import { ContactOpenEvent } from '../../../../shared/ui/requests/contact-open.event.ts';
import { SignInEvent } from '../../../../shared/ui/session/sign-in.event.ts';
import { defineToasts, type ToastsElement } from '../../../../shared/ui/toast/toasts.element.ts';
import { InviteByEmailEvent } from '../../events/invite-by-email.event.ts';
import { findAnswerCatalogue } from '../../i18n/find-answer/catalogue.ts';
import { copyText } from '../../state/copy-text.ts';
import type { FindView } from '../../state/find.controller.ts';
import { MyCardController } from '../../state/my-card.controller.ts';
import { defineFindHit, type FindHitElement } from '../find-hit/find-hit.element.ts';
import { HitActEvent } from '../find-hit/hit-act.event.ts';
import { styles } from './find-answer.styles.ts';
import { mustWait, nobodyFound } from './find-answers.ts';

/** A search that has come to something. */
export type Answered = Exclude<FindView, { readonly state: 'idle' | 'searching' }>;
type Found = Extract<FindView, { readonly state: 'found' }>;

/**
 * What a search came to: who was found, nobody, or why it could not be asked (I-01 to I-03). Opens and copies by itself;
 * everything else is for whoever asks the questions.
 *
 * @element ln-find-answer
 *
 * @fires {ContactOpenEvent} liaison-contact-open - Who was found is a contact, and is to be looked at.
 * @fires {HitActEvent} ln-hit-act - Somebody is to be added, or something else is to be asked.
 * @fires {InviteByEmailEvent} ln-invite-by-email - Nobody was found, and is to be invited.
 * @fires {SignInEvent} ln-sign-in - The session has ended.
 */
export class FindAnswerElement extends LiaisonElement {
  static override styles = [buttonStyles, cardStyles, inputStyles, styles];

  @property({ attribute: false }) view?: Answered;
  @property({ attribute: false }) session?: Session | undefined;
  @property({ attribute: false }) invitations?: InvitationPort | undefined;

  /** The host wants no more questions for now. */
  @property({ type: Boolean }) paused = false;

  /** A text that the browser did not let us copy. */
  @state() private byHand = '';

  @query('ln-find-hit') private readonly hit!: FindHitElement | null;
  @query('ln-toasts') private readonly toasts!: ToastsElement;

  readonly #i18n = new I18nController(this, findAnswerCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #card = new MyCardController(this, () => this.invitations);

  override render(): TemplateResult {
    return html`${this.view ? this.#answer(this.view) : nothing} ${this.#copyByHand()} <ln-toasts></ln-toasts>`;
  }

  /** An answer takes the focus to itself once, when it comes: then it is read, and Tab goes on to what can be done. */
  protected override updated(changed: PropertyValues<this>): void {
    const { view } = this;
    if (!view || !changed.has('view')) return;
    const before = changed.get('view');
    if (before?.state !== view.state) this.#takeFocus(view);
    else if (before.state === 'found' && view.state === 'found') this.#sayAdded(before, view);
  }

  #takeFocus({ state: now }: Answered): void {
    if (now === 'found') void this.hit?.updateComplete.then(() => this.hit?.focus());
    else if (now !== 'failed') this.renderRoot.querySelector<HTMLElement>('.answer')?.focus();
  }

  #sayAdded(before: Found, { person, adding }: Found): void {
    if (before.adding.state === adding.state || adding.state !== 'added') return;
    this.#announcer.say(this.#i18n.text('added', { name: person.account.name }));
    void this.hit?.updateComplete.then(() => this.hit?.focusAction());
  }

  #answer(view: Answered): unknown {
    const i18n = this.#i18n;
    switch (view.state) {
      case 'found':
        return html`<ln-find-hit
          .person=${view.person}
          .by=${view.by.kind}
          .adding=${view.adding}
          .card=${this.#card.view}
          .viewerId=${this.session?.viewer.member.id ?? ''}
          ?paused=${this.paused}
          @ln-hit-act=${this.#onAct}
          @ln-card-retry=${this.#onCardRetry}
        ></ln-find-hit>`;
      case 'nobody':
        return nobodyFound({ i18n, by: view.by, onInvite: this.#mayInvite ? this.#onInvite : null });
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: i18n.text('failed'),
            onRetry: this.#onAskAgain,
            onSignIn: this.guard(() => this.dispatchEvent(new SignInEvent())),
          }),
        );
      case 'paused':
        return mustWait({ i18n, ...view, onRetry: this.#onAskAgain });
    }
  }

  #copyByHand(): TemplateResult | typeof nothing {
    if (!this.byHand) return nothing;
    return html`<label class="by-hand small">
      ${this.#i18n.text('copyByHand')}
      <textarea class="input" readonly rows="3" .value=${this.byHand}></textarea>
    </label>`;
  }

  get #mayInvite(): boolean {
    return this.session !== undefined && can(this.session, 'invitations.email');
  }

  async #copy(key: 'note' | 'request', { account: { name, company } }: FoundPerson): Promise<void> {
    const i18n = this.#i18n;
    const text = i18n.text(key, { name, company: company || i18n.text('theirCompanyUnnamed') });
    const isCopied = await copyText(text);
    this.byHand = isCopied ? '' : text;
    if (isCopied) return this.toasts.show({ text: i18n.text('copied') });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand textarea')?.select();
  }

  #open({ person, adding }: Found): void {
    const id = adding.state === 'added' ? adding.contact.id : person.contactId;
    if (id !== null) this.dispatchEvent(new ContactOpenEvent({ id }));
  }

  readonly #onAct = this.guard((event: HitActEvent) => {
    const { view } = this;
    if (view?.state !== 'found') return undefined;
    switch (event.detail.act) {
      case 'open':
        return this.#open(view);
      case 'copy-note':
        return this.#copy('note', view.person);
      case 'copy-request':
        return this.#copy('request', view.person);
      default:
        return this.dispatchEvent(new HitActEvent(event.detail));
    }
  });

  readonly #onAskAgain = this.guard(() => this.dispatchEvent(new HitActEvent({ act: 'ask-again' })));
  readonly #onCardRetry = this.guard(() => this.#card.retry());
  readonly #onInvite = this.guard((address: string) => this.dispatchEvent(new InviteByEmailEvent({ address })));
}

export function defineFindAnswer(): void {
  defineFindHit();
  defineToasts();
  definePrivate('ln-find-answer', FindAnswerElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-find-answer': FindAnswerElement;
  }
}
