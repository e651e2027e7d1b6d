import { css } from 'lit';

import { spinnerStyles } from '../button/spinner.styles.ts';

/** What `showMore()` draws. */
export const showMoreStyles = css`
  ${spinnerStyles}
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
