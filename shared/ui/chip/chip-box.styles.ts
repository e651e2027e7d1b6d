import { css } from 'lit';

/** A field that holds chips and an input behind them: `<div class="box"><ul class="chips">…</ul><input /></div>`. */
export const chipBoxStyles = css`
  .box {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    align-items: center;
    min-block-size: var(--liaison-control);
    padding: 3px 5px;
    border: 1px solid var(--liaison-border-control);
    border-radius: var(--liaison-radius);
    background: var(--liaison-field-surface, var(--liaison-surface));
    cursor: text;
  }
  .box:focus-within {
    outline: 2px solid var(--liaison-focus);
    outline-offset: -1px;
    border-color: transparent;
  }
  .box.invalid:not(:focus-within) {
    border-color: var(--liaison-danger-text);
  }
  .chips {
    display: contents;
  }
  .chips > li {
    display: flex;
    max-inline-size: 100%;
  }
  .box > input {
    flex: 1 1 auto;
    field-sizing: content; /* a line of its own where the placeholder would not be readable beside the chips */
    min-inline-size: 60px;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 2px 5px;
    border: 0;
    background: none;
    font-size: var(--liaison-size-md);
    text-overflow: ellipsis;
  }
  .box > input:focus-visible {
    outline: 0; /* the box has the ring */
  }
  .box > input::placeholder {
    color: var(--liaison-text-muted);
    opacity: 1;
  }
  @media (max-width: 599px) {
    .box > input {
      font-size: max(16px, var(--liaison-size-md)); /* a smaller field is zoomed into on focus */
    }
  }
`;
