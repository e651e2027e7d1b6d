import { css } from 'lit';

/** `<div class="popover" popover="manual">`: a floating list, placed by `PopoverController`. */
export const popoverStyles = css`
  .popover {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius);
    background: var(--liaison-surface-raised);
    box-shadow: var(--liaison-shadow-float);
    color: var(--liaison-text);
    font: 400 var(--liaison-size-md) / var(--liaison-leading) var(--liaison-font);
  }
`;
