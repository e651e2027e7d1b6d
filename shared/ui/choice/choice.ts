import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Checkbox {
  readonly label: unknown;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Some of what it stands for is chosen, some not: drawn as a dash. */
  readonly mixed?: boolean;
  readonly hint?: unknown;
  /** Why it cannot be changed now. Stands in the hint's place; the box stays focusable so that it can be read. */
  readonly blocked?: unknown;
  /** The label is for screen readers only: a box in a row of a table. */
  readonly bare?: boolean;
}

/** A native checkbox with its label around it, so that the whole line is its target. */
export function checkbox({ label, checked, mixed, hint, blocked, bare, onChange }: Checkbox): TemplateResult {
  const box = html`<input
    type="checkbox"
    class="checkbox"
    aria-label=${bare && typeof label === 'string' ? label : nothing}
    aria-disabled=${blocked ? 'true' : nothing}
    .checked=${live(checked)}
    .indeterminate=${live(mixed ?? false)}
    @click=${blocked ? refuse : nothing}
    @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
  />`;
  if (bare) return box;
  const below = blocked ?? hint;
  return html`<label class="choice">
    ${box}<span>${label}${below ? html`<span class="hint">${below}</span>` : nothing}</span>
  </label>`;
}

const refuse = (event: Event): void => event.preventDefault();

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: unknown;
}

/** Two or three exclusive short options, drawn in one bar: native radios, so arrows move between them. */
export function segmented<Value extends string>(given: {
  /** Of the group; one of its kind in the shadow root. */
  readonly name: string;
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): TemplateResult {
  return html`<div class="segmented" role="radiogroup" aria-label=${given.label}>
    ${given.segments.map(
      ({ value, label }) =>
        html`<label>
          <input
            type="radio"
            name=${given.name}
            value=${value}
            .checked=${live(value === given.value)}
            @change=${() => given.onChange(value)}
          />${label}
        </label>`,
    )}
  </div>`;
}
