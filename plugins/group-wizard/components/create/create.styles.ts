import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .back {
    gap: 4px;
    margin-inline-start: -4px;
    margin-block-end: var(--liaison-space-2);
  }
  h1:focus,
  h2:focus,
  h3:focus {
    outline: none;
  }
  .wizard {
    display: grid;
    grid-template-columns: 200px minmax(0, 640px);
    gap: var(--liaison-space-5) 40px;
    align-items: start;
    padding-block-start: var(--liaison-space-5);
  }
  .on-behalf {
    padding-block-start: var(--liaison-space-1);
  }
  .rail {
    display: grid;
    gap: 18px;
    padding-block-start: 8px;
  }
  .rail > li {
    position: relative;
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 24px;
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
  }
  .rail > li + li::before {
    position: absolute;
    inset-block: -18px 100%;
    inset-inline-start: 12px;
    border-inline-start: 1px solid var(--liaison-border);
    content: '';
  }
  .rail button {
    display: inherit;
    gap: inherit;
    align-items: inherit;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .rail button:hover > :last-child {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .rail [aria-current] {
    color: var(--liaison-text);
    font-weight: var(--liaison-weight-strong);
  }
  .dot {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid var(--liaison-border-control);
    border-radius: 50%;
    background: var(--liaison-surface);
    font-size: var(--liaison-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .done .dot {
    border-color: var(--liaison-accent);
    color: var(--liaison-accent-text);
  }
  [aria-current] .dot {
    border-color: var(--liaison-accent);
    background: var(--liaison-accent);
    color: var(--liaison-on-accent);
  }
  .step {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    font-size: var(--liaison-size-sm);
    white-space: nowrap;
  }
  .bars {
    display: none;
  }
  .content {
    position: relative;
    display: grid;
    gap: 20px;
    min-inline-size: 0;
  }
  .foot {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: center;
    padding-block-start: var(--liaison-space-1);
  }
  .kept,
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .confirm,
  .checked {
    display: grid;
    gap: var(--liaison-space-3);
  }
  .checked-head,
  .checking,
  .entered-name,
  .people > li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }
  .checked-head {
    justify-content: space-between;
  }
  .checking {
    min-block-size: 40px;
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
  }
  .attention {
    display: flex;
    gap: 8px;
    color: var(--liaison-danger-text);
    font-size: var(--liaison-size-sm);
    line-height: 1.5;
  }
  .attention > .glyph {
    margin-block-start: 2px;
  }
  .entered-head,
  .entered {
    display: flex;
    gap: 14px;
    align-items: center;
    padding: 16px;
  }
  .entered-name {
    font-size: var(--liaison-size-lg);
  }
  .entered-head p,
  .entered-name bdi,
  .entered dd {
    overflow-wrap: anywhere;
  }
  .written {
    white-space: pre-line;
  }
  .entered {
    align-items: flex-start;
    padding-block: 12px;
    border-block-start: 1px solid var(--liaison-border-subtle);
    font-size: var(--liaison-size-sm);
    line-height: 1.5;
  }
  .entered dt {
    flex: 0 0 130px;
    color: var(--liaison-text-muted);
  }
  .entered dd {
    display: flex;
    flex: 1;
    gap: 14px;
    align-items: flex-start;
    min-inline-size: 0;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
  }
  .created {
    display: grid;
    gap: var(--liaison-space-2);
    justify-items: center;
    max-inline-size: 560px;
    margin-inline: auto;
    padding-block-start: var(--liaison-space-6);
    text-align: center;
  }
  .created h1 {
    padding-block-start: var(--liaison-space-3);
    overflow-wrap: anywhere;
  }
  .created p {
    max-inline-size: 52ch;
    text-wrap: balance;
  }
  .next {
    display: grid;
    gap: var(--liaison-space-2);
    inline-size: 100%;
    padding-block-start: var(--liaison-space-4);
  }
  .next button {
    display: flex;
    gap: 14px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 68px;
    padding: 12px 16px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius);
    background: var(--liaison-surface);
    text-align: start;
    cursor: pointer;
  }
  .next button:hover {
    background: var(--liaison-surface-hover);
  }
  .next li:first-child button {
    border-color: var(--liaison-accent);
  }
  .next .grow {
    display: grid;
    gap: 1px;
  }
  .next .glyph:first-child {
    color: var(--liaison-accent-text);
  }
  .waiting {
    display: grid;
    gap: var(--liaison-space-4);
    animation: appear 1ms 150ms backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @container liaison (inline-size < 960px) {
    .wizard {
      grid-template-columns: minmax(0, 640px);
      padding-block-start: var(--liaison-space-3);
    }
    .rail {
      display: none;
    }
    .step {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    .bars {
      display: flex;
      gap: 4px;
      margin-block-start: -12px;
    }
    .bars > i {
      flex: 1;
      block-size: 4px;
      border-radius: 2px;
      background: var(--liaison-surface-pressed);
    }
    .bars > .on {
      background: var(--liaison-accent);
    }
  }
  @container liaison (inline-size < 600px) {
    .foot {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      flex-wrap: wrap;
      margin-inline: calc(-1 * var(--liaison-space-4));
      padding: 12px 16px;
      border-block-start: 1px solid var(--liaison-border);
      background: var(--liaison-surface);
    }
    .kept {
      flex: 1 0 100%;
    }
    .kept:empty {
      display: none;
    }
    .foot > .btn {
      flex: 1;
      min-block-size: 44px;
    }
    .entered {
      flex-wrap: wrap;
      gap: 2px 14px;
    }
    .entered dt {
      flex: 1;
    }
    .entered dd {
      flex: 1 0 100%;
    }
  }
  @media (forced-colors: active) {
    .bars > .on {
      background: Highlight;
    }
    [aria-current] .dot {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
