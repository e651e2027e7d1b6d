import { css } from 'lit';

/**
 * A row of tabs with a bar under the current one: `role="tablist"` of `role="tab"` buttons with `aria-selected`, links
 * with `aria-current`, or a radio group of `<label>`s; `<span class="count">` behind a word for its number.
 */
export const tabsStyles = css`
  .tabs {
    display: flex;
    gap: var(--liaison-space-5);
    overflow-x: auto;
    border-block-end: 1px solid var(--liaison-border);
    scrollbar-width: none;
  }
  .tabs > * {
    position: relative;
    display: inline-flex;
    flex: none;
    gap: 6px;
    align-items: center;
    min-block-size: max(38px, var(--liaison-target));
    padding: 8px 0 10px;
    border: 0;
    background: none;
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .tabs > :hover {
    color: var(--liaison-text);
  }
  .tabs > :is([aria-selected='true'], [aria-current], :has(:checked)) {
    color: var(--liaison-text);
    font-weight: var(--liaison-weight-strong);
  }
  .tabs > :is([aria-selected='true'], [aria-current], :has(:checked))::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    block-size: 2px;
    background: var(--liaison-accent);
  }
  .tabs > :is(:focus-visible, :has(:focus-visible)) {
    outline: 2px solid var(--liaison-focus);
    outline-offset: -2px;
    border-radius: var(--liaison-radius-sm);
  }
  .tabs input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .tabs .count {
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .tabs > ::after {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
