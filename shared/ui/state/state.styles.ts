import { css } from 'lit';

/** What `stateCard()` draws. */
export const stateStyles = css`
  .state {
    display: grid;
    gap: var(--liaison-space-2);
    align-content: center;
    justify-items: center;
    min-block-size: 260px;
    padding: 40px 24px;
    text-align: center;
  }
  .state > .glyph {
    margin-block-end: 4px;
    color: var(--liaison-text-muted);
  }
  .state-title {
    font-size: var(--liaison-size-lg);
    font-weight: var(--liaison-weight-strong);
    line-height: 1.4;
    text-wrap: balance;
  }
  .state-title:lang(ko) {
    word-break: keep-all;
  }
  .state-text {
    max-inline-size: 46ch;
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
    text-wrap: balance;
  }
  .state-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    justify-content: center;
    margin-block-start: var(--liaison-space-2);
  }
`;
