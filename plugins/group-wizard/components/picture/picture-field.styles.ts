import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    gap: var(--liaison-space-4);
    align-items: center;
  }
  .blank {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 72px;
    block-size: 72px;
    border-radius: var(--liaison-radius-lg);
    background: var(--liaison-surface-sunken);
    color: var(--liaison-text-secondary);
  }
  .side {
    display: grid;
    gap: var(--liaison-space-1);
    min-inline-size: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    align-items: center;
  }
  .hint,
  .field-error {
    padding: 0;
  }
`;
