import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: 420px;
    margin-inline: auto;
  }
  .card {
    display: grid;
    gap: 20px;
    padding: 32px 28px;
    text-align: center;
  }
  .card > .avatar,
  .card > .glyph {
    justify-self: center;
  }
  .card > .glyph {
    color: var(--liaison-text-muted);
  }
  .card > .glyph.good {
    color: var(--liaison-success-text);
  }
  h1 {
    font-size: 20px;
    font-weight: var(--liaison-weight-strong);
    line-height: 1.3;
    text-wrap: balance;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  h1:focus {
    outline: none;
  }
  .text {
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h1 + .text {
    margin-block-start: -8px;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px 24px;
    margin: 0;
    padding-block: 12px;
    border-block: 1px solid var(--liaison-border);
    font-size: var(--liaison-size-sm);
    text-align: start;
  }
  dt {
    color: var(--liaison-text-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .who {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    font-size: var(--liaison-size-sm);
    overflow-wrap: anywhere;
  }
  .actions {
    display: grid;
    gap: 8px;
  }
  .actions .btn {
    justify-content: center;
    min-block-size: max(40px, var(--liaison-target));
  }
  .waiting {
    display: grid;
    gap: 16px;
    justify-items: center;
  }
  .banner {
    text-align: start;
  }
`;
