import { css } from 'lit';

/** What `segmented()` draws, where nothing else of `choiceStyles` is needed. */
export const segmentedStyles = css`
  .segmented {
    display: inline-flex;
    gap: 2px;
    max-inline-size: 100%;
    padding: 2px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius);
    background: var(--liaison-surface-sunken);
  }
  .segmented > label {
    position: relative;
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: max(26px, calc(var(--liaison-target) - 6px));
    padding: 3px 12px;
    border: 1px solid transparent;
    border-radius: var(--liaison-radius-sm);
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
    font-weight: var(--liaison-weight-medium);
    cursor: pointer;
  }
  .segmented input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segmented > label:has(:checked) {
    border-color: var(--liaison-border);
    background: var(--liaison-surface-raised);
    color: var(--liaison-text);
  }
  .segmented > label:has(:focus-visible) {
    outline: 2px solid var(--liaison-focus);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .segmented > label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
