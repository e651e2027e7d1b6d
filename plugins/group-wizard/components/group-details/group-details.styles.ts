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
    padding-block-end: var(--liaison-space-3);
  }
  .do {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: center;
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
  .off {
    color: var(--liaison-text-muted);
  }
  .on > .glyph,
  .on > .tiny {
    color: var(--liaison-text-secondary);
  }
  .storage {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
    justify-content: space-between;
    font-size: var(--liaison-size-sm);
  }
  .btn.wide {
    inline-size: 100%;
  }
  meter {
    inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
    background: var(--liaison-surface-sunken);
    appearance: none;
  }
  meter::-webkit-meter-inner-element {
    display: block;
  }
  meter::-webkit-meter-bar {
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--liaison-border);
  }
  meter::-webkit-meter-optimum-value {
    border-radius: 3px;
    background: var(--liaison-text-secondary);
  }
  meter::-webkit-meter-suboptimum-value {
    border-radius: 3px;
    background: var(--liaison-warning-text);
  }
  meter::-moz-meter-bar {
    border-radius: 3px;
    background: var(--liaison-text-secondary);
  }
  @container liaison (inline-size < 960px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container liaison (inline-size < 600px) {
    header {
      flex-wrap: wrap;
    }
    .do {
      inline-size: 100%;
    }
    .do > .btn {
      flex: 1;
    }
  }
`;
