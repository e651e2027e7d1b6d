import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .filter {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: center;
    justify-content: end;
    padding-block-end: var(--liaison-space-4);
    font-size: var(--liaison-size-sm);
  }
  .banner {
    margin-block-end: var(--liaison-space-3);
  }
`;
