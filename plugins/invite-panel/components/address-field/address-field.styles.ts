import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .box {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    align-items: center;
    max-block-size: 40vh;
    padding: 4px 5px;
    overflow-y: auto;
    border: 1px solid var(--liaison-border-control);
    border-radius: var(--liaison-radius);
    background: var(--liaison-surface);
    cursor: text;
  }
  .box:focus-within {
    outline: 2px solid var(--liaison-focus);
    outline-offset: -1px;
    border-color: transparent;
  }
  .box.bad {
    border-color: var(--liaison-danger-text);
  }
  .box input {
    flex: 1 1 180px;
    min-inline-size: 0;
    min-block-size: max(26px, var(--liaison-target));
    margin: 0;
    padding: 0 5px;
    border: 0;
    outline: none;
    background: none;
    font-size: var(--liaison-size-md);
  }
  .chip {
    max-inline-size: 100%;
  }
`;
