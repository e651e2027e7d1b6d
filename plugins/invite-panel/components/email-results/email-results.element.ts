import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { clock, error, info, refresh, success, warning } from '../../../../shared/ui/icon/icons.ts';
import { emailCatalogue, type EmailWords } from '../../i18n/email/catalogue.ts';
import { isFailed, isSettled, type EmailLine, type EmailView } from '../../state/email.controller.ts';
import { ResultsActEvent, type ResultsAct } from './results-act.event.ts';
import { styles } from './email-results.styles.ts';

/**
 * Invitations as they are sent: how far it is, and then what became of each address (I-04), with the failed once more.
 * Does not know how anything is sent.
 *
 * @element ln-email-results
 *
 * @fires {ResultsActEvent} ln-results-act - *Stop*, *Go on*, the failed again, or back to writing.
 */
export class EmailResultsElement extends LiaisonElement {
  static override styles = [bannerStyles, buttonStyles, styles];

  @property({ attribute: false }) view: Exclude<EmailView, { state: 'writing' }> | undefined;

  /** Seconds that the host still asks to wait. */
  @property({ type: Number }) wait = 0;

  readonly #i18n = new I18nController(this, emailCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  #said: EmailView['state'] = 'writing';

  override render(): unknown {
    const { view } = this;
    if (!view) return nothing;
    return html`<h2 class="section-title" tabindex="-1">${this.#title(view)}</h2>
      ${this.#progress(view)} ${view.state === 'halted' ? this.#trouble(view.problem, view.lines) : nothing}
      <ul class="lines" role="list" aria-label=${this.#i18n.text('results')}>
        ${view.lines.map(this.#line)}
      </ul>
      <div class="foot">${this.#actions(view)}</div>`;
  }

  /** The heading takes the focus when the form makes way for it; ends are announced, once each. */
  protected override updated(): void {
    const { view } = this;
    if (!view || view.state === this.#said) return;
    if (this.#said === 'writing') this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    else if (view.state !== 'sending') this.#announcer.say(this.#title(view));
    this.#said = view.state;
  }

  #title(view: Exclude<EmailView, { state: 'writing' }>): string {
    const text = this.#i18n;
    switch (view.state) {
      case 'sending':
        return text.text('sending');
      case 'halted':
        return text.text(view.problem ? 'halted' : 'stopped');
      case 'sent': {
        const count = view.lines.filter(({ outcome }) => outcome === 'sent').length;
        return count ? text.text('done', { count }) : text.text('noneSent');
      }
    }
  }

  #progress({ state, lines }: Exclude<EmailView, { state: 'writing' }>): TemplateResult | typeof nothing {
    if (state === 'sent') return nothing;
    const done = lines.filter(isSettled).length;
    const said = this.#i18n.text('progress', { done, count: lines.length });
    return html`<div>
      <progress max=${lines.length} .value=${done} aria-label=${this.#i18n.text('sending')}></progress>
      <p class="tiny muted figures">${said}</p>
    </div>`;
  }

  #trouble(problem: Problem | null, lines: readonly EmailLine[]): unknown {
    const text = this.#i18n;
    const count = lines.filter((line) => !isSettled(line)).length;
    if (!problem) return banner({ kind: 'info', text: text.text('haltedText', { count }) });
    if (problem.kind === 'unknown-outcome') return banner({ kind: 'warning', text: text.text('unknownText') });
    return this.later(({ problemText }) => {
      const { title, text: why } = problemText(this.#common, problem);
      const wait =
        problem.kind === 'rate-limited' ? (this.wait ? text.text('waitText', { count: this.wait }) : '') : why;
      return banner({
        kind: 'error',
        text: html`<strong>${title}.</strong> ${wait} ${text.text('haltedText', { count })}`,
      });
    });
  }

  readonly #line = ({ address, outcome }: EmailLine): TemplateResult => {
    const [word, glyph, tone] = OUTCOMES[outcome];
    return html`<li>
      <bdi dir="ltr">${address}</bdi>
      <span class="outcome ${tone}">${icon(glyph)}${this.#i18n.text(word)}</span>
    </li>`;
  };

  #actions(view: Exclude<EmailView, { state: 'writing' }>): unknown {
    const text = this.#i18n;
    switch (view.state) {
      case 'sending':
        return this.#button('stop', '', text.text(view.stopping ? 'stopping' : 'stop'), undefined, view.stopping);
      case 'halted': {
        const others = this.#button('again', '', text.text('inviteOthers'));
        if (view.problem?.kind === 'unauthenticated')
          return [others, this.#button('sign-in', 'primary', this.#common.text('signIn'))];
        const word = view.problem?.kind === 'unknown-outcome' ? 'checkAgain' : 'goOn';
        return [others, this.#button('resume', 'primary', text.text(word), refresh, this.wait > 0)];
      }
      case 'sent': {
        const count = view.lines.filter(isFailed).length;
        return [
          count ? this.#button('retry', '', text.text('retry', { count }), refresh) : nothing,
          this.#button('again', 'primary', text.text('inviteOthers')),
        ];
      }
    }
  }

  #button(act: ResultsAct, look: string, label: string, glyph?: Icon, isBlocked = false): TemplateResult {
    return html`<button
      type="button"
      class="btn ${look}"
      aria-disabled=${isBlocked}
      @click=${() => isBlocked || this.dispatchEvent(new ResultsActEvent({ act }))}
    >
      ${glyph ? icon(glyph) : nothing}${label}
    </button>`;
  }
}

const OUTCOMES = {
  sent: ['sent', success, 'good'],
  'already-contact': ['alreadyContact', info, ''],
  'already-member': ['alreadyMember', info, ''],
  invalid: ['invalid', error, 'bad'],
  'wrong-domain': ['outsideDomain', error, 'bad'],
  'not-delivered': ['notDelivered', error, 'bad'],
  waiting: ['waiting', clock, ''],
  sending: ['onItsWay', clock, ''],
  unknown: ['unknown', warning, 'doubt'],
} as const satisfies Readonly<
  Record<EmailLine['outcome'], readonly [word: keyof EmailWords, glyph: Icon, tone: string]>
>;

export function defineEmailResults(): void {
  definePrivate('ln-email-results', EmailResultsElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-email-results': EmailResultsElement;
  }
}
