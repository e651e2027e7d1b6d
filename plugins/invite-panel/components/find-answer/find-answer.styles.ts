import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 20px;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-3) var(--liaison-space-4);
    align-items: center;
    padding: 16px 20px;
  }
  .answer:focus {
    outline: none;
  }
  .answer-text {
    flex: 1 1 220px;
    min-inline-size: 0;
    font-size: var(--liaison-size-sm);
    color: var(--liaison-text-secondary);
    overflow-wrap: anywhere;
  }
  .answer-title {
    color: var(--liaison-text);
    font-size: var(--liaison-size-md);
    font-weight: var(--liaison-weight-strong);
  }
  .ring {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border: 1px dashed var(--liaison-border-control);
    border-radius: 50%;
    color: var(--liaison-text-muted);
  }
  .by-hand {
    display: grid;
    gap: var(--liaison-space-1);
  }
`;
