import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    gap: var(--liaison-space-4);
    align-items: center;
  }
  .square {
    display: block;
    flex: none;
    inline-size: 72px;
    block-size: 72px;
    border-radius: 50%;
    background: var(--liaison-surface-sunken);
  }
  .beside {
    display: grid;
    gap: var(--liaison-space-1);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--liaison-accent);
  }
`;
