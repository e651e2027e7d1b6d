import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .back {
    gap: 4px;
    margin-inline-start: -4px;
    margin-block-end: var(--liaison-space-2);
  }
  header {
    display: flex;
    gap: 14px;
    align-items: center;
    padding-block-end: var(--liaison-space-4);
    border-block-end: 1px solid var(--liaison-border);
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }
  h1 {
    overflow-wrap: anywhere;
  }
  h1:focus {
    outline: none;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
    gap: var(--liaison-space-5);
    align-items: start;
    padding-block-start: 20px;
  }
  .column {
    display: grid;
    gap: var(--liaison-space-5);
    min-inline-size: 0;
  }
  .lines {
    display: grid;
    gap: var(--liaison-space-3);
  }
  .picture .skeleton {
    inline-size: 56px;
    block-size: 56px;
    border-radius: var(--liaison-radius-lg);
  }
  .description {
    max-inline-size: 76ch;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .removals {
    display: grid;
    gap: var(--liaison-space-1);
  }
  .items > li {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 52px;
    padding: 8px 16px;
    font-size: var(--liaison-size-sm);
  }
  .items > li + li,
  .items + .show-more {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .items.short > li {
    min-block-size: 40px;
    padding-block: 4px;
  }
  .off {
    color: var(--liaison-text-muted);
  }
  .on > .glyph,
  .on > .tiny {
    color: var(--liaison-text-secondary);
  }
  .person {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.4;
  }
  .person-name {
    display: flex;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
    font-size: var(--liaison-size-md);
    font-weight: var(--liaison-weight-medium);
  }
  .storage {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
    justify-content: space-between;
    font-size: var(--liaison-size-sm);
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
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container liaison (inline-size < 600px) {
    header {
      align-items: flex-start;
    }
  }
`;
