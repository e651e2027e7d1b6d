import { css } from 'lit';

/** What `standingLink()` draws; wants the styles of buttons and fields beside it. */
export const linkStyles = css`
  .link-life {
    display: grid;
    gap: 12px;
  }
  .link-line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .link-line > .input {
    flex: 1 1 220px;
    min-inline-size: 0;
    font-family: var(--liaison-font-mono);
    text-overflow: ellipsis;
  }
  .link-facts {
    display: grid;
    grid-template-columns: minmax(96px, 144px) minmax(0, 1fr);
    gap: 8px 0;
    margin: 0;
    font-size: var(--liaison-size-sm);
  }
  .link-facts > dt {
    color: var(--liaison-text-muted);
  }
  .link-facts > dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .link-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
