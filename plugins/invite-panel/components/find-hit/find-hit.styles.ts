import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .card {
    overflow: clip;
  }
  .person,
  .checks {
    padding: 18px 20px;
  }
  .card > * + * {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .person {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-3) var(--liaison-space-4);
    align-items: center;
  }
  .person:focus {
    outline: none;
  }
  .who {
    display: flex;
    flex: 1 1 240px;
    gap: var(--liaison-space-4);
    align-items: center;
    min-inline-size: 0;
  }
  .about {
    min-inline-size: 0;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .name {
    margin-inline-end: var(--liaison-space-1);
    font-size: var(--liaison-size-lg);
    font-weight: var(--liaison-weight-strong);
  }
  .company {
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
  }
  .trouble {
    flex-basis: 100%;
  }
  .checks ul {
    display: grid;
    gap: var(--liaison-space-2);
    padding-block-start: var(--liaison-space-2);
  }
  .checks li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    align-items: flex-start;
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
    line-height: 1.45;
  }
  .checks .glyph {
    margin-block-start: 2px;
    color: var(--liaison-success-text);
  }
  .checks .not {
    color: var(--liaison-text);
  }
  .checks .not .glyph {
    color: var(--liaison-danger-text);
  }
  .checks .said {
    flex: 1 1 200px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
