import { css } from 'lit';

/** The box of a native checkbox alone, as a row of a table has one. Radios, and what is disabled, come with `boxStyles`. */
export const checkboxStyles = css`
  .checkbox {
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
  /* The pointer's target is larger than the box. */
  .checkbox::before {
    content: '';
    position: absolute;
    inset: calc((14px - var(--liaison-target)) / 2);
  }
  .checkbox:is(:checked, :indeterminate) {
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
`;
