import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../icon/icon.ts';
import { chevronDown, error as errorIcon } from '../icon/icons.ts';

export interface Field {
  /** Of the control; one of its kind in the shadow root. */
  readonly id: string;
  readonly label: string;
  /** Draws the control with what ties it to its label, hint and error. */
  readonly control: (wiring: FieldWiring) => unknown;
  /** Written out in muted behind the label: *optional*, *synced*. Required is the norm and unmarked. */
  readonly note?: string;
  readonly hint?: unknown;
  /** Takes the place of the hint, and is announced when it appears. */
  readonly error?: unknown;
  /** At the label's end; see `counter()`. */
  readonly counter?: unknown;
}

export interface FieldWiring {
  readonly id: string;
  /** For `aria-describedby`. */
  readonly describedby: string | typeof nothing;
  /** For `aria-invalid`. */
  readonly invalid: 'true' | typeof nothing;
}

/**
 * A label, its control, and under it a hint or an error, never both:
 *
 *     field({
 *       id: 'company',
 *       label: 'Company',
 *       control: ({ id, describedby, invalid }) =>
 *         html`<input class="input" id=${id} aria-describedby=${describedby} aria-invalid=${invalid} />`,
 *     })
 */
export function field({ id, label, control, note, hint, error, counter }: Field): TemplateResult {
  const describedby = error ? `${id}-error` : hint ? `${id}-hint` : nothing;
  // The space is part of the label's text: one that stands alone between two bindings is in no accessible name.
  return html`
    <div class="field">
      <div class="field-head">
        <label class="label" for=${id}>${note ? [`${label} `, html`<span class="note">${note}</span>`] : label}</label>
        ${counter ?? nothing}
      </div>
      ${control({ id, describedby, invalid: error ? 'true' : nothing })}
      ${hint && !error ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing}
      <div aria-live="polite">
        ${error ? html`<div class="field-error" id="${id}-error">${icon(errorIcon)}<span>${error}</span></div>` : nothing}
      </div>
    </div>
  `;
}

/** *22 / 100* at a label's end, in the unit that the host counts in. Over the limit it is red and bold; nothing is cut. */
export function counter(used: number, limit: number, write: (value: number) => string): TemplateResult {
  return html`<span class="counter ${used > limit ? 'over' : ''}">${write(used)} / ${write(limit)}</span>`;
}

/** A native `<select class="input">` with our chevron. */
export function select(control: TemplateResult): TemplateResult {
  return html`<span class="select">${control}${icon(chevronDown)}</span>`;
}
