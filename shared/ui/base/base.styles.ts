import { css } from 'lit';

/** In every shadow root: what a browser's own sheet leaves to the page, the focus ring, icons, and the helpers of type. */
export const baseStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host {
    box-sizing: border-box;
    min-inline-size: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  a {
    color: var(--liaison-accent-text);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  mark {
    background: var(--liaison-highlight);
    color: inherit;
    border-radius: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--liaison-focus);
    outline-offset: 2px;
  }
  .glyph {
    display: block;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .glyph.s12 {
    inline-size: 12px;
    block-size: 12px;
    stroke-width: 1.75;
  }
  .glyph.s20 {
    inline-size: 20px;
    block-size: 20px;
    stroke-width: 1.35;
  }
  .glyph.s24 {
    inline-size: 24px;
    block-size: 24px;
    stroke-width: 1.15;
  }
  .glyph.flips:dir(rtl) {
    transform: scaleX(-1);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .page-title {
    font-size: var(--liaison-size-xl);
    font-weight: var(--liaison-weight-strong);
    line-height: var(--liaison-leading-tight);
    letter-spacing: -0.01em;
  }
  .section-title {
    font-size: var(--liaison-size-sm);
    font-weight: var(--liaison-weight-strong);
    line-height: 1.4;
  }
  .page-title:lang(ko),
  .section-title:lang(ko) {
    word-break: keep-all;
  }
  .secondary {
    color: var(--liaison-text-secondary);
  }
  .muted {
    color: var(--liaison-text-muted);
  }
  .small {
    font-size: var(--liaison-size-sm);
  }
  .tiny {
    font-size: var(--liaison-size-xs);
  }
  .medium {
    font-weight: var(--liaison-weight-medium);
  }
  .strong {
    font-weight: var(--liaison-weight-strong);
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .cut {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
