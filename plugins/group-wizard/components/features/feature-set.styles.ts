import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--liaison-space-5);
  }
  legend {
    padding: 0;
    padding-block-end: var(--liaison-space-2);
  }
  .rows {
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
  }
  .rows > li + li {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  label {
    display: flex;
    gap: var(--liaison-space-3);
    align-items: center;
    min-block-size: max(60px, var(--liaison-target));
    padding: 10px 16px;
    cursor: pointer;
  }
  .indented > label {
    padding-inline-start: 44px;
  }
  .words {
    display: grid;
    flex: 1;
    gap: 1px;
    min-inline-size: 0;
    line-height: 1.45;
  }
  .title {
    font-weight: var(--liaison-weight-medium);
  }
  label > .glyph {
    color: var(--liaison-text-secondary);
  }
  label:has([aria-disabled='true']) {
    cursor: not-allowed;
  }
  label:has([aria-disabled='true']) .title {
    color: var(--liaison-text-muted);
  }
  #dependency {
    padding-block-start: var(--liaison-space-2);
  }
  @media (pointer: coarse) {
    .indented > label {
      padding-inline-start: 32px;
    }
  }
`;
