import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import type { JobId } from '../../../../shared/domain/ids.ts';
import { isOver, type Job } from '../../../../shared/domain/job.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { AnnouncerController } from '../../../../shared/ui/announcer/announcer.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { close, error, success, undo, warning } from '../../../../shared/ui/icon/icons.ts';
import { bulkCatalogue } from '../../i18n/bulk/catalogue.ts';
import { treatedOf, type JobAct, type JobCard } from '../../state/jobs.controller.ts';
import { doneWords, runningWords } from '../bulk/words.ts';
import { JobActEvent } from './job-act.event.ts';
import { styles } from './job-dock.styles.ts';
import { Milestones } from './milestones.ts';

const FAILURES = { cancel: 'cancelFailed', undo: 'undoFailed', retry: 'retryFailed' } as const satisfies Record<
  JobAct,
  string
>;

/**
 * The jobs that run, and those just done, in the lower corner: how far each is, and *Cancel*; then one line with *Receipt*
 * and *Undo* (L-22). Knows no host: the cards come in `cards`, and wishes leave as events.
 *
 * @element ln-job-dock
 *
 * @fires {JobActEvent} ln-job-act - Cancel, receipt, undo, check again, hide.
 */
export class JobDockElement extends LiaisonElement {
  static override styles = styles;

  @property({ attribute: false }) cards: readonly JobCard[] = [];

  /** A dialog has the page: what opens after it would stand over its buttons. */
  @property({ type: Boolean }) away = false;

  readonly #i18n = new I18nController(this, bulkCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #announcer = new AnnouncerController(this);
  readonly #milestones = new Milestones();

  override render(): TemplateResult {
    return html`<div class="dock" popover="manual" role="region" aria-label=${this.#i18n.text('jobs')}>
      ${repeat(this.cards, ({ job }) => job.id, this.#card)}
    </div>`;
  }

  protected override updated(): void {
    const dock = this.renderRoot.querySelector<HTMLElement>('.dock');
    const open = this.cards.length > 0 && !this.away;
    if (dock && dock.matches(':popover-open') !== open) dock.togglePopover(open);
    this.#announce();
  }

  /** Several at once are one announcement, or the last would silence the others. */
  #announce(): void {
    if (!this.#i18n.ready) return;
    const said = this.cards.flatMap((card) => {
      const milestone = this.#milestones.next(card.job);
      return milestone === null ? [] : [this.#saying(card, milestone)];
    });
    if (said.length > 0) this.#announcer.say(said.join(' '));
  }

  #saying({ job, expected }: JobCard, milestone: NonNullable<ReturnType<Milestones['next']>>): string {
    const text = this.#i18n;
    if (milestone === 'end') return [doneWords(text, job), ...this.#troubles(job)].join(' ');
    const title = runningWords(text, job, expected);
    if (milestone === 'start') return title;
    const percent = new Intl.NumberFormat(text.locale, { style: 'percent' }).format(milestone / 100);
    return text.text('percent', { title, percent });
  }

  readonly #card = (card: JobCard): TemplateResult => (isOver(card.job) ? this.#over(card) : this.#running(card));

  #running(card: JobCard): TemplateResult {
    const { job, expected, act } = card;
    const text = this.#i18n;
    const stopping = job.state === 'cancelling' || (act?.kind === 'cancel' && act.view.state === 'asking');
    const title = runningWords(text, job, expected);
    return html`<section class="card" aria-label=${title}>
      <div class="title">${title}</div>
      <progress class="bar" max=${job.total || 1} .value=${treatedOf(job)} aria-label=${title}></progress>
      <div class="line">
        <span class="figures">${this.#progress(card)}</span>
        ${
          stopping
            ? html`<span class="figures">${text.text('stopping')}</span>`
            : html`<button type="button" class="link" @click=${() => this.#act('cancel', job.id)}>
                ${this.#common.text('cancel')}
              </button>`
        }
      </div>
      ${this.#renderTrouble(card)}
    </section>`;
  }

  #progress({ job, secondsLeft }: JobCard): string {
    const text = this.#i18n;
    const left =
      secondsLeft === null
        ? null
        : secondsLeft < 90
          ? text.text('secondsLeft', { count: secondsLeft })
          : text.text('minutesLeft', { count: Math.round(secondsLeft / 60) });
    return [text.text('progress', { done: treatedOf(job), total: job.total }), ...this.#troubles(job), left]
      .filter(Boolean)
      .join(' · ');
  }

  /** Whatever was not changed is said with its number, so that the numbers add up (P14). */
  #troubles({ skipped, failed, unknown }: Job): readonly string[] {
    const text = this.#i18n;
    return [
      ...(skipped > 0 ? [text.text('progressSkipped', { count: skipped })] : []),
      ...(failed > 0 ? [text.text('progressFailed', { count: failed })] : []),
      ...(unknown > 0 ? [text.text('progressUnknown', { count: unknown })] : []),
    ];
  }

  #over(card: JobCard): TemplateResult {
    const { job, act } = card;
    const text = this.#i18n;
    const title = doneWords(text, job);
    const flawless = job.state === 'done' && job.failed + job.unknown === 0;
    const working = act?.view.state === 'asking';
    return html`<section class="card over" aria-label=${title}>
      <div class="line">
        <span class=${flawless ? 'good' : 'warn'}>${icon(flawless ? success : warning)}</span>
        <span class="grow">${title} <span class="figures">${this.#troubles(job).join(' · ')}</span></span>
        <button type="button" class="link" @click=${() => this.#act('receipt', job.id)}>${text.text('receipt')}</button>
        ${
          job.undoUntil
            ? html`<button
                type="button"
                class="btn small"
                aria-busy=${working}
                aria-disabled=${working}
                @click=${() => this.#act('undo', job.id)}
              >
                ${working ? html`<span class="spinner"></span>` : icon(undo)}${this.#common.text('undo')}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="btn icon quiet small"
          aria-label=${text.text('hide', { title })}
          title=${this.#common.text('dismiss')}
          @click=${() => this.#act('hide', job.id)}
        >
          ${icon(close)}
        </button>
      </div>
      ${this.#renderTrouble(card)}
    </section>`;
  }

  /** What was asked of it did not work, or nobody knows (P13). */
  #renderTrouble({ job, act }: JobCard): unknown {
    if (!act) return nothing;
    const text = this.#i18n;
    switch (act.view.state) {
      case 'failed': {
        const why = problemText(this.#common, act.view.problem).title;
        return this.#trouble(text.text(FAILURES[act.kind], { why }), this.#common.text('tryAgain'), () =>
          this.#act(act.kind, job.id),
        );
      }
      case 'never-seen':
        return this.#trouble(text.text('actNeverSeen'), this.#common.text('tryAgain'), () =>
          this.#act(act.kind, job.id),
        );
      case 'unknown':
        return this.#trouble(text.text('actUnknown'), text.text('checkAgain'), () => this.#act('check', job.id));
      default:
        return nothing;
    }
  }

  #trouble(sentence: string, next: string, onNext: () => void): TemplateResult {
    return html`<div class="line trouble" role="alert">
      <span class="warn">${icon(error)}</span>
      <span class="grow">${sentence}</span>
      <button type="button" class="link" @click=${onNext}>${next}</button>
    </div>`;
  }

  #act(act: JobActEvent['detail']['act'], id: JobId): void {
    this.dispatchEvent(new JobActEvent({ act, id }));
  }
}

export function defineJobDock(): void {
  definePrivate('ln-job-dock', JobDockElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-job-dock': JobDockElement;
  }
}
