import { css } from 'lit';

import { look, outOfUse } from './plain-button.styles.ts';
import { spinnerStyles } from './spinner.styles.ts';

/**
 * `<button class="btn">`, with at most one of `primary`, `danger`, `danger-quiet`, `quiet`; `icon` for a square one
 * (which has an `aria-label`), `small` in rows, `large` in states. A text that acts is `<button class="link">`.
 *
 * A button that cannot be used now is `aria-disabled="true"`, stays focusable, and its reason stands in visible text.
 * While it works it keeps its width and word: `aria-busy="true"`, with `<span class="spinner"></span>` for its icon.
 */
export const buttonStyles = css`
  ${look}
  .btn.danger {
    background: var(--liaison-danger);
    border-color: transparent;
    color: var(--liaison-on-danger);
  }
  .btn.danger:is(:hover, :active) {
    background: color-mix(in oklab, var(--liaison-danger), #000 14%);
  }
  .btn.danger-quiet {
    color: var(--liaison-danger-text);
  }
  .btn.large {
    min-block-size: max(40px, var(--liaison-control));
    padding-inline: 18px;
    font-size: var(--liaison-size-md);
  }
  ${outOfUse}
  .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: var(--liaison-target);
    padding: 2px 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--liaison-accent-text);
    font-weight: var(--liaison-weight-medium);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  p .link {
    display: inline;
    min-block-size: 0;
    padding: 0;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  ${spinnerStyles}
`;
