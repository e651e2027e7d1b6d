import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--liaison-space-4);
    align-content: start;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 48px;
    padding-block: 5px;
    content-visibility: auto;
    contain-intrinsic-size: auto 48px;
  }
  li + li {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .words {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .name {
    display: block;
    font-weight: var(--liaison-weight-medium);
    line-height: 1.35;
    text-align: match-parent;
  }
  .path {
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    line-height: 1.4;
  }
`;
