import { css } from 'lit';

/** `<section class="card">` with `card-head` and `card-body`; `danger` for the section that deletes. Never a card in a card. */
export const cardStyles = css`
  .card {
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
    background: var(--liaison-surface);
  }
  .card.danger {
    border-color: color-mix(in oklab, var(--liaison-danger-text) 40%, var(--liaison-surface));
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    align-items: center;
    padding: 12px 16px;
    border-block-end: 1px solid var(--liaison-border-subtle);
  }
  .card-body {
    padding: 16px;
  }
`;
