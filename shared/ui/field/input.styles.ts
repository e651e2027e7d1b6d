import { css } from 'lit';

/** A native control by itself: `<input class="input">`, `<span class="with-icon">` around an icon and one, `select()`. */
export const inputStyles = css`
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--liaison-control);
    margin: 0;
    padding: 5px 10px;
    border: 1px solid var(--liaison-border-control);
    border-radius: var(--liaison-radius);
    background: var(--liaison-field-surface, var(--liaison-surface));
    color: var(--liaison-text);
    font-size: var(--liaison-size-md);
    line-height: 1.4;
  }
  .input::placeholder {
    color: var(--liaison-text-muted);
    opacity: 1;
  }
  .input:focus {
    outline: 2px solid var(--liaison-focus);
    outline-offset: -1px;
    border-color: transparent;
  }
  .input[aria-invalid='true'] {
    border-color: var(--liaison-danger-text);
  }
  .input:read-only:not(select) {
    background: var(--liaison-surface-sunken);
    border-color: var(--liaison-border);
    color: var(--liaison-text-secondary);
  }
  textarea.input {
    display: block;
    min-block-size: 72px;
    resize: vertical;
  }
  .with-icon {
    position: relative;
    display: block;
  }
  .with-icon > .glyph {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 10px;
    translate: 0 -50%;
    color: var(--liaison-text-muted);
    pointer-events: none;
  }
  .with-icon > .input {
    padding-inline-start: 34px;
  }
  .select {
    position: relative;
    display: block;
  }
  .select > select {
    appearance: none;
    padding-inline-end: 32px;
  }
  .select > .glyph {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 10px;
    translate: 0 -50%;
    color: var(--liaison-text-secondary);
    pointer-events: none;
  }
  @media (max-width: 599px) {
    .input {
      font-size: max(16px, var(--liaison-size-md)); /* a smaller field is zoomed into on focus */
    }
  }
`;
