import { css } from 'lit';

export const styles = css`
  hr {
    inline-size: 100%;
    margin: 0;
    border: 0;
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  :host {
    display: grid;
    gap: var(--liaison-space-5);
    align-content: start;
  }
  section {
    display: grid;
    gap: var(--liaison-space-2);
    min-inline-size: 0;
  }
  .heading {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: baseline;
    justify-content: space-between;
  }
  .line {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: center;
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
  }
  .person {
    display: flex;
    gap: 10px;
    align-items: center;
    min-inline-size: 0;
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
    text-align: match-parent; /* a name of the other direction stays at the start of the line */
  }
  .detail {
    display: block;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    line-height: 1.4;
  }
  li.person {
    min-block-size: 44px;
    padding-block: 5px;
    font-size: var(--liaison-size-sm);
  }
  li + li {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .circle {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border-radius: var(--liaison-radius-sm);
    background: var(--liaison-surface-pressed);
    color: var(--liaison-text-secondary);
  }
  .link {
    justify-self: start;
    font-size: var(--liaison-size-sm);
  }
  dl {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    gap: 6px 12px;
    font-size: var(--liaison-size-sm);
  }
  dt {
    color: var(--liaison-text-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  dd bdi {
    display: block;
    text-align: match-parent;
    color: var(--liaison-text-muted);
  }
`;
