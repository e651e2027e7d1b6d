import { css } from 'lit';

export const styles = css`
  .page {
    max-inline-size: 720px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2) var(--liaison-space-4);
    align-items: center;
    justify-content: space-between;
    min-block-size: calc(var(--liaison-control) + var(--liaison-space-4));
    padding-block-end: var(--liaison-space-4);
  }
  h1:focus {
    outline: none;
  }
  .filter {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: center;
    font-size: var(--liaison-size-sm);
  }
  .banner {
    margin-block-end: var(--liaison-space-3);
  }
`;
