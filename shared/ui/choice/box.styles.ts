import { css } from 'lit';

/** The boxes of native checkboxes and radios alone, where a row of a table has one without a label. */
export const boxStyles = css`
  .checkbox,
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
    border-radius: min(var(--liaison-radius-sm), 4px); /* a round theme must not make radios of checkboxes */
    background: var(--liaison-field-surface, var(--liaison-surface));
    cursor: pointer;
  }
  .radio {
    border-radius: 50%;
  }
  /* The pointer's target is larger than the box. */
  .checkbox::before,
  .radio::after {
    content: '';
    position: absolute;
    inset: calc((14px - var(--liaison-target)) / 2);
  }
  :is(.checkbox, .radio):is(:checked, :indeterminate):not(.radio:indeterminate) {
    border-color: var(--liaison-accent);
    background: var(--liaison-accent);
  }
  /* Always there and seen only when checked, so that checking a screenful lays nothing out. */
  .checkbox::after {
    content: '';
    visibility: hidden;
    inline-size: 9px;
    block-size: 5px;
    border: solid var(--liaison-on-accent);
    border-width: 0 0 1.75px 1.75px;
    transform: translateY(-1px) rotate(-45deg);
  }
  .checkbox:is(:checked, :indeterminate)::after {
    visibility: inherit;
  }
  .checkbox:indeterminate::after {
    inline-size: 8px;
    block-size: 0;
    border-width: 0 0 1.75px;
    transform: none;
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
