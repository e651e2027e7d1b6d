import { css } from 'lit';

/** What `tally()` draws. */
export const tallyStyles = css`
  .tally {
    overflow: hidden;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius);
    font-size: var(--liaison-size-sm);
  }
  .tally > li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 10px;
    align-items: start;
    padding: 9px 14px;
  }
  .tally > li + li {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .tally .glyph {
    margin-block-start: 2px;
  }
  .tally .good {
    color: var(--liaison-success-text);
  }
  .tally .warning {
    color: var(--liaison-warning-text);
  }
  .tally .bad {
    color: var(--liaison-danger-text);
  }
  .tally .quiet {
    color: var(--liaison-text-muted);
  }
  .tally-title {
    display: block;
    color: var(--liaison-text);
    font-weight: var(--liaison-weight-medium);
  }
  .tally-text {
    display: block;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    line-height: 1.45;
  }
  .tally-number {
    font-weight: var(--liaison-weight-strong);
    font-variant-numeric: tabular-nums;
  }
  .tally > .reason {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-inline-start: 44px;
    color: var(--liaison-text-secondary);
  }
  .reason .tally-number {
    font-weight: 400;
  }
  .tally > .total {
    background: var(--liaison-surface-sunken);
  }
`;
