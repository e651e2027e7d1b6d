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
  .search {
    position: relative;
    display: block;
    flex: 0 1 280px;
  }
  .search > .glyph {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 10px;
    translate: 0 -50%;
    color: var(--liaison-text-muted);
  }
  .search > .input {
    padding-inline-start: 34px;
  }
  .banner {
    margin-block-end: var(--liaison-space-2);
  }
  @container liaison (inline-size < 600px) {
    .search {
      flex: 1 1 100%;
    }
    .search > .input {
      /* A phone zooms into a field with smaller letters. */
      font-size: max(16px, var(--liaison-size-md));
    }
  }
`;
