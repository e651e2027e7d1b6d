import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .box > .glyph {
    margin-inline-start: 5px;
    color: var(--liaison-text-muted);
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
  @media (forced-colors: active) {
    .option.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
