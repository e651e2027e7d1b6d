import { css } from 'lit';

import { boxStyles } from './box.styles.ts';
import { segmentedStyles } from './segmented.styles.ts';

/**
 * Native `checkbox`, `radio` and `switch` inputs by those classes, in a `<label class="choice">`; `<div class="segmented">`
 * for two or three exclusive short options; `<label class="choice-card">` for an option with an explanation and a number.
 */
export const choiceStyles = css`
  ${boxStyles}
  ${segmentedStyles}
  .choice {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    min-block-size: var(--liaison-target);
    font-size: var(--liaison-size-sm);
    line-height: 1.45;
    cursor: pointer;
  }
  .choice > :is(.checkbox, .radio) {
    margin-block-start: 2px;
  }
  .choice .hint {
    display: block;
    padding: 0;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
  }
  .choice:has(> [aria-disabled='true'], > :disabled) {
    color: var(--liaison-text-muted);
    cursor: not-allowed;
  }
  .choice-card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: start;
    padding: 12px 14px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius);
    cursor: pointer;
  }
  .choice-card > input {
    margin-block-start: 2px;
  }
  .choice-card .title {
    font-weight: var(--liaison-weight-medium);
  }
  .choice-card .text {
    grid-column: 2;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-sm);
    line-height: 1.45;
  }
  .choice-card .number {
    grid-area: 1 / 3;
    font-weight: var(--liaison-weight-strong);
    font-variant-numeric: tabular-nums;
  }
  .choice-card:has(:checked) {
    border-color: var(--liaison-accent);
    background: var(--liaison-accent-subtle);
  }
  .choice-card:has(:checked) .text {
    color: var(--liaison-text-secondary);
  }
  .choice-card:has([aria-disabled='true'], :disabled) {
    background: var(--liaison-surface-sunken);
    cursor: not-allowed;
  }
  .choice-card:has([aria-disabled='true'], :disabled) .title {
    color: var(--liaison-text-muted);
  }
  .choice-group {
    overflow: hidden;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius);
  }
  .choice-group > .choice-card {
    border: 0;
    border-radius: 0;
    background: none;
  }
  .choice-group > .choice-card + .choice-card {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .switch {
    position: relative;
    flex: none;
    appearance: none;
    inline-size: 32px;
    block-size: 20px;
    margin: 0;
    border-radius: 10px;
    background: var(--liaison-border-control);
    cursor: pointer;
    transition: background-color var(--liaison-motion-fast);
  }
  .switch::after {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--liaison-surface);
    transition: inset-inline-start var(--liaison-motion-fast);
  }
  .switch:checked {
    background: var(--liaison-accent);
  }
  .switch:checked::after {
    inset-inline-start: 15px;
    background: var(--liaison-on-accent);
  }
  .switch:is(:disabled, [aria-disabled='true']) {
    background: var(--liaison-border-control);
    opacity: 0.55;
  }
  @media (pointer: coarse) {
    .choice:not(:has(.hint)) {
      align-items: center;
    }
    .choice:not(:has(.hint)) > input {
      margin-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .checkbox,
    .radio,
    .switch {
      forced-color-adjust: none;
    }
    .switch:not(:checked) {
      background: CanvasText;
    }
    .choice-card:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
