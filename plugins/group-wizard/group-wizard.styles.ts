import { css } from 'lit';

export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2) var(--liaison-space-4);
    align-items: center;
    justify-content: space-between;
    min-block-size: calc(var(--liaison-control) + var(--liaison-space-3));
    padding-block-end: var(--liaison-space-3);
  }
  h1:focus {
    outline: none;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    align-items: center;
  }
  .search {
    flex: 0 1 280px;
  }
  .banner {
    margin-block-end: var(--liaison-space-2);
  }
  @container liaison (inline-size < 600px) {
    .tools {
      flex: 1 1 100%;
    }
    .search {
      flex: 1 1 100%;
    }
  }
`;
