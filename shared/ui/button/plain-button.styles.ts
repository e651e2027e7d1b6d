import { css } from 'lit';

/** How a button looks. */
export const look = css`
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
`;
/** One that cannot be used now: written after every look, because it holds for all of them. */
export const outOfUse = css`
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

/** The buttons of a first screen: `btn`, `primary`, `quiet`, `icon`, `small`. The rest comes with `buttonStyles`. */
export const plainButtonStyles = css`
  ${look}
  ${outOfUse}
`;
