import { css } from 'lit';

import { inputStyles } from './input.styles.ts';

/** What `field()` draws, and its native controls: `<input class="input">`, `<textarea class="input">`, `select()`. */
export const fieldStyles = css`
  ${inputStyles}
  .field {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }
  .field-head {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: baseline;
    justify-content: space-between;
    padding-block-end: var(--liaison-space-1);
  }
  .label {
    color: var(--liaison-text);
    font-size: var(--liaison-size-sm);
    font-weight: var(--liaison-weight-medium);
    line-height: 1.4;
  }
  .label .note {
    color: var(--liaison-text-muted);
    font-weight: 400;
  }
  .hint,
  .field-error {
    padding-block-start: var(--liaison-space-1);
    font-size: var(--liaison-size-xs);
    line-height: 1.45;
  }
  .hint {
    color: var(--liaison-text-muted);
  }
  .field-error {
    display: flex;
    gap: var(--liaison-space-1);
    color: var(--liaison-danger-text);
  }
  .field-error > .glyph {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
  }
  .counter {
    flex: none;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .counter.over {
    color: var(--liaison-danger-text);
    font-weight: var(--liaison-weight-strong);
  }
`;
