import { css } from 'lit';

import { checkboxStyles } from './checkbox.styles.ts';

/** The boxes of native checkboxes and radios alone, where a row of a table has one without a label. */
export const boxStyles = css`
  ${checkboxStyles}
  .radio {
    position: relative;
    display: inline-grid;
    place-content: center;
    flex: none;
    appearance: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    border: 1px solid var(--liaison-border-control);
    border-radius: 50%;
    background: var(--liaison-field-surface, var(--liaison-surface));
    cursor: pointer;
  }
  .radio::after {
    content: '';
    position: absolute;
    inset: calc((14px - var(--liaison-target)) / 2);
  }
  .radio:checked {
    border-color: var(--liaison-accent);
    background: var(--liaison-accent);
  }
  .radio:checked::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--liaison-on-accent);
  }
  :is(.checkbox, .radio, .switch):is(:disabled, [aria-disabled='true']) {
    border-color: var(--liaison-border);
    background: var(--liaison-surface-sunken);
    cursor: not-allowed;
  }
  :is(.checkbox, .radio):is(:disabled, [aria-disabled='true']):is(:checked, :indeterminate):not(.radio:indeterminate) {
    border-color: transparent;
    background: var(--liaison-border-control);
  }
`;
