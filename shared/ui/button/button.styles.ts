import { css } from 'lit';

/**
 * `<button class="btn">`, with at most one of `primary`, `danger`, `danger-quiet`, `quiet`; `icon` for a square one
 * (which has an `aria-label`), `small` in rows, `large` in states. A text that acts is `<button class="link">`.
 *
 * A button that cannot be used now is `aria-disabled="true"`, stays focusable, and its reason stands in visible text.
 * While it works it keeps its width and word: `aria-busy="true"`, with `<span class="spinner"></span>` for its icon.
 */
export const buttonStyles = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--liaison-control);
    padding: 4px 12px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius);
    background: var(--liaison-surface-raised);
    color: var(--liaison-text);
    font-size: var(--liaison-size-sm);
    font-weight: var(--liaison-weight-medium);
    line-height: var(--liaison-leading-tight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--liaison-motion-fast),
      border-color var(--liaison-motion-fast);
  }
  .btn > .glyph:first-child,
  .btn > .spinner:first-child {
    margin-inline-start: -2px;
  }
  .btn:hover {
    background: var(--liaison-surface-hover);
  }
  .btn:active,
  .btn[aria-expanded='true'],
  .btn[aria-pressed='true'] {
    background: var(--liaison-surface-pressed);
  }
  .btn.primary {
    background: var(--liaison-accent);
    border-color: transparent;
    color: var(--liaison-on-accent);
  }
  .btn.primary:is(:hover, :active) {
    background: var(--liaison-accent-hover);
  }
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
  .btn.quiet {
    background: transparent;
    border-color: transparent;
  }
  .btn.quiet:hover {
    background: var(--liaison-surface-hover);
  }
  .btn.quiet:is(:active, [aria-expanded='true']) {
    background: var(--liaison-surface-pressed);
  }
  .btn.small {
    min-block-size: max(28px, var(--liaison-target));
    padding-inline: 10px;
  }
  .btn.large {
    min-block-size: max(40px, var(--liaison-control));
    padding-inline: 18px;
    font-size: var(--liaison-size-md);
  }
  .btn.icon {
    flex: none;
    inline-size: var(--liaison-control);
    padding: 0;
  }
  .btn.icon.small {
    inline-size: max(28px, var(--liaison-target));
  }
  .btn.icon > * {
    margin: 0;
  }
  .btn:is(:disabled, [aria-disabled='true']) {
    background: var(--liaison-surface-sunken);
    border-color: var(--liaison-border-subtle);
    color: var(--liaison-text-disabled);
    cursor: not-allowed;
  }
  .btn.quiet:is(:disabled, [aria-disabled='true']) {
    background: transparent;
    border-color: transparent;
  }
  .btn[aria-busy='true'] {
    cursor: progress;
  }
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
  .spinner {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    border: 1.5px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .spinner {
      animation: turn 0.8s linear infinite;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (forced-colors: active) {
    .btn.primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: HighlightText;
    }
    .btn:is(:disabled, [aria-disabled='true']) {
      background: ButtonFace;
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
