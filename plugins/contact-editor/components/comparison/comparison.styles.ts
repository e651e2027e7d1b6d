import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--liaison-space-4);
    container-type: inline-size;
  }
  .table {
    overflow: hidden;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius);
    font-size: var(--liaison-size-sm);
  }
  .row {
    display: grid;
    grid-template-columns: 104px repeat(3, minmax(0, 1fr));
  }
  .row + .row {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .row > * {
    min-inline-size: 0;
    padding: 10px 12px;
    overflow-wrap: anywhere;
  }
  .row > * + * {
    border-inline-start: 1px solid var(--liaison-border-subtle);
  }
  .head {
    background: var(--liaison-surface-sunken);
    color: var(--liaison-text-secondary);
  }
  .head strong {
    display: block;
    color: var(--liaison-text);
  }
  .field-name {
    font-weight: var(--liaison-weight-medium);
  }
  .before {
    color: var(--liaison-text-muted);
  }
  .value bdi {
    white-space: pre-line;
  }
  .entry {
    display: block;
  }
  .pick {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    cursor: pointer;
  }
  .pick > .radio {
    margin-block-start: 2px;
  }
  .pick:has(:checked) {
    background: var(--liaison-accent-subtle);
  }
  .side {
    display: none;
    color: var(--liaison-text-muted);
  }
  .all {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    font-size: var(--liaison-size-sm);
  }
  @container (inline-size < 590px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row > * + * {
      border-inline-start: 0;
      border-block-start: 1px solid var(--liaison-border-subtle);
    }
    .head {
      display: none;
    }
    .field-name {
      background: var(--liaison-surface-sunken);
      font-weight: var(--liaison-weight-strong);
    }
    .side {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .pick:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
