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
  .box > .glyph {
    margin-inline-start: 5px;
    color: var(--liaison-text-muted);
  }
  .chips {
    display: contents;
  }
  .chips > li {
    display: flex;
    max-inline-size: 100%;
  }
  input {
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
  input:focus-visible {
    outline: 0; /* the box has the ring */
  }
  input::placeholder {
    color: var(--liaison-text-muted);
    opacity: 1;
  }
  .popover.popover {
    padding: 0;
    overflow: hidden;
    flex-direction: column;
  }
  .popover:popover-open {
    display: flex;
  }
  [role='listbox'] {
    flex: 1 1 auto;
    padding: 4px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  [role='listbox']:empty {
    padding: 0;
  }
  .group-title {
    padding: 6px 8px 2px;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    font-weight: var(--liaison-weight-medium);
  }
  .option {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: max(44px, var(--liaison-target));
    padding: 4px 8px;
    border-radius: var(--liaison-radius-sm);
    cursor: pointer;
  }
  .option:where(:hover:not([aria-disabled='true'])) {
    background: var(--liaison-surface-hover);
  }
  .option.current {
    background: var(--liaison-accent-subtle);
    box-shadow: inset 0 0 0 1px var(--liaison-accent);
  }
  .option > .glyph:last-child {
    color: var(--liaison-accent-text);
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  .name {
    display: block;
    text-align: match-parent;
    font-weight: var(--liaison-weight-medium);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .name > .badge {
    margin-inline-start: 6px;
  }
  .detail {
    display: block;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    line-height: 1.4;
  }
  .option[aria-disabled='true'] {
    cursor: not-allowed;
  }
  .option[aria-disabled='true'] .name {
    color: var(--liaison-text-muted);
    font-weight: 400;
  }
  .option[aria-disabled='true'] .avatar {
    opacity: 0.55;
  }
  .row {
    display: flex;
    flex: none;
    gap: var(--liaison-space-2);
    align-items: center;
    justify-content: space-between;
    min-block-size: 32px;
    padding: 4px 12px;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
  }
  .problem {
    color: var(--liaison-danger-text);
  }
  [role='listbox']:not(:empty) + .row {
    margin-inline: 4px;
    padding-inline: 8px;
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  @media (max-width: 599px) {
    input {
      font-size: max(16px, var(--liaison-size-md)); /* a smaller field is zoomed into on focus */
    }
  }
  @media (forced-colors: active) {
    .option.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
