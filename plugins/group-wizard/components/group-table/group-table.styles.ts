import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  table,
  thead,
  tbody {
    display: block;
    font-size: var(--liaison-size-sm);
  }
  [aria-busy='true'] tbody {
    cursor: progress;
  }
  tr {
    position: relative;
    display: grid;
    grid-template-columns: minmax(240px, 2.2fr) minmax(150px, 1.6fr) 84px minmax(120px, 1.1fr) 112px;
    align-items: center;
    min-block-size: var(--liaison-row);
    border-block-end: 1px solid var(--liaison-border-subtle);
  }
  th,
  td {
    min-inline-size: 0;
    padding: 0;
    padding-inline: 8px;
    color: var(--liaison-text-secondary);
    font-weight: 400;
    text-align: start;
  }
  thead tr {
    min-block-size: 36px;
    border-block-end-color: var(--liaison-border);
  }
  thead th {
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    font-weight: var(--liaison-weight-medium);
  }
  .members {
    text-align: end;
    padding-inline-end: 20px;
  }
  .created,
  td.muted {
    color: var(--liaison-text-muted);
  }
  tbody tr:not(.waiting):hover {
    background: var(--liaison-surface-hover);
  }
  .name {
    display: flex;
    gap: 10px;
    align-items: center;
  }
  .title {
    display: flex;
    flex: 1;
    gap: 2px 8px;
    align-items: center;
    min-inline-size: 0;
  }
  .open {
    padding: 0;
    border: 0;
    background: none;
    color: var(--liaison-text);
    font-size: var(--liaison-size-md);
    font-weight: var(--liaison-weight-medium);
    text-align: start;
    cursor: pointer;
  }
  .open:focus-visible {
    outline: none;
  }
  /* The whole row opens, and shows the focus of its button. */
  .open::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .open:focus-visible::after {
    border-radius: var(--liaison-radius-sm);
    outline: 2px solid var(--liaison-focus);
    outline-offset: -2px;
  }
  .external {
    display: flex;
    flex: none;
  }
  .sub,
  .name .mark {
    display: none;
  }
  .waiting {
    animation: appear 1ms 150ms backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @container liaison (inline-size < 960px) {
    tr {
      grid-template-columns: minmax(220px, 2fr) minmax(140px, 1.4fr) 84px minmax(120px, 1fr);
    }
    .created {
      display: none;
    }
  }
  @container liaison (inline-size < 760px) {
    tr {
      grid-template-columns: minmax(220px, 2fr) minmax(140px, 1.4fr) 84px;
    }
    .masters {
      display: none;
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
      grid-template-columns: minmax(0, 1fr);
      min-block-size: 64px;
    }
    td {
      display: none;
    }
    .name {
      gap: 14px;
    }
    .name .avatar {
      inline-size: 36px;
      block-size: 36px;
      font-size: 13px;
    }
    .name .mark {
      display: inline-grid;
      border: 1px solid var(--liaison-border);
      color: var(--liaison-text-secondary);
    }
    .title {
      flex-direction: column;
      align-items: stretch;
    }
    .open {
      align-self: flex-start;
      max-inline-size: 100%;
    }
    .external {
      display: none;
    }
    .sub {
      display: block;
      color: var(--liaison-text-muted);
      font-size: var(--liaison-size-xs);
      line-height: 1.45;
    }
  }
`;
