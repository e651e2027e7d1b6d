import { css } from 'lit';

/** What `showMore()` draws. */
export const showMoreStyles = css`
  .show-more {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2) var(--liaison-space-3);
    align-items: center;
    justify-content: center;
    padding: 12px 16px;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .show-more-problem {
    color: var(--liaison-danger-text);
  }
`;
