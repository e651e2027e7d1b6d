import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  table {
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
  }
  table,
  thead,
  tbody {
    display: block;
    font-size: var(--liaison-size-sm);
  }
  tr {
    display: grid;
    grid-template-columns: minmax(0, 2fr) 116px minmax(0, 1.1fr) 36px;
    gap: 0 12px;
    align-items: center;
    min-block-size: 52px;
    padding: 8px 16px;
    padding-inline-end: 12px;
  }
  tr:focus-visible {
    border-radius: var(--liaison-radius-lg);
    outline-offset: -2px;
  }
  thead tr {
    min-block-size: 36px;
    padding-block: 0;
  }
  tbody tr {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  th,
  td {
    min-inline-size: 0;
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  thead th,
  .expires {
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    font-variant-numeric: tabular-nums;
  }
  thead th {
    font-weight: var(--liaison-weight-medium);
  }
  .name {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .name > .glyph {
    color: var(--liaison-text-muted);
  }
  .title {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.4;
  }
  .title > bdi {
    justify-self: start;
    max-inline-size: 100%;
    font-weight: var(--liaison-weight-medium);
  }
  .facts {
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    overflow-wrap: anywhere;
  }
  .relative {
    display: inline-block;
  }
  .relative::before {
    content: '· ';
  }
  .task {
    grid-column: 1 / -1;
    padding-block: 8px 4px;
  }
  .waiting {
    animation: appear 1ms 150ms backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @container liaison (inline-size < 600px) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      grid-template-columns: minmax(0, 1fr) auto max(28px, var(--liaison-target));
      gap: 2px 8px;
      padding-inline: 12px 6px;
    }
    tbody tr:first-child {
      border-block-start: 0;
    }
    .expires {
      grid-row: 2;
      grid-column: 1;
      padding-inline-start: 24px;
    }
    .expires:empty {
      display: none;
    }
    .state {
      grid-column: 2;
    }
    .actions {
      grid-row: 1;
      grid-column: 3;
    }
  }
`;
