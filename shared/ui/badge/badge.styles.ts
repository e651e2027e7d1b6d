import { css } from 'lit';

import { typeBadgeStyles } from './type-badge.styles.ts';

/** What `typeMark()` and `tag()` draw, and `<span class="badge">` with `neutral`, `good`, `warning` or `bad` for states. */
export const badgeStyles = css`
  ${typeBadgeStyles}
  .badge:is(.neutral, .good, .warning, .bad) {
    border-color: transparent;
  }
  .badge.neutral {
    background: var(--liaison-surface-pressed);
    font-weight: var(--liaison-weight-medium);
  }
  .badge.good {
    background: var(--liaison-success-subtle);
    color: var(--liaison-success-text);
  }
  .badge.warning {
    background: var(--liaison-warning-subtle);
    color: var(--liaison-warning-text);
  }
  .badge.bad {
    background: var(--liaison-danger-subtle);
    color: var(--liaison-danger-text);
  }
  .mark {
    display: inline-grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--liaison-surface);
  }
`;
