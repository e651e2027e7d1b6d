import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .option {
    display: flex;
    align-items: center;
    min-block-size: max(32px, var(--liaison-target));
    padding: 4px 8px;
    border-radius: var(--liaison-radius-sm);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .option:hover {
    background: var(--liaison-surface-hover);
  }
  .option.current {
    background: var(--liaison-accent-subtle);
    box-shadow: inset 0 0 0 1px var(--liaison-accent);
  }
  @media (forced-colors: active) {
    .option.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
