import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../../../../shared/ui/icon/icon.ts';
import { check } from '../../../../shared/ui/icon/icons.ts';
import type { CreateVoice } from '../../i18n/create/catalogue.ts';
import type { Step } from '../../state/wizard-draft.ts';
import { stepName } from './step-words.ts';

export interface Rail {
  readonly steps: readonly Step[];
  readonly current: Step;
  /** The furthest that was reached: all up to it can be gone to. */
  readonly reached: Step;
  readonly onGo: (step: Step) => void;
}

/** The steps at the side, where there is room; those that were reached can be gone to. */
export function rail(i18n: CreateVoice, { steps, current, reached, onGo }: Rail): TemplateResult {
  const now = steps.indexOf(current);
  const furthest = steps.indexOf(reached);
  return html`<ol class="rail" aria-label=${i18n.text('steps')}>
    ${steps.map((step, at) => {
      const name = stepName(i18n, step);
      const dot = html`<span class="dot" aria-hidden="true">${at < now ? icon(check) : i18n.number(at + 1)}</span>`;
      if (at === now) return html`<li aria-current="step">${dot}<span>${name}</span></li>`;
      if (at > furthest) return html`<li>${dot}<span>${name}</span></li>`;
      return html`<li class=${at < now ? 'done' : ''}>
        <button
          type="button"
          aria-label=${at < now ? i18n.text('stepDone', { step: name }) : nothing}
          @click=${() => onGo(step)}
        >
          ${dot}<span>${name}</span>
        </button>
      </li>`;
    })}
  </ol>`;
}

/** Where the reader is: the heading of the step, and bars where there is no room for the rail. */
export function stepHeading(i18n: CreateVoice, { steps, current }: Pick<Rail, 'steps' | 'current'>): TemplateResult {
  const now = steps.indexOf(current);
  return html`<h2 class="step" tabindex="-1">
      <span class="muted">${i18n.text('stepOf', { number: now + 1, count: steps.length })} · </span
      ><span class="strong">${stepName(i18n, current)}</span>
    </h2>
    <div class="bars" aria-hidden="true">${steps.map((_, at) => html`<i class=${at <= now ? 'on' : ''}></i>`)}</div>`;
}
