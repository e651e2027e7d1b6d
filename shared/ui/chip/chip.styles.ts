import { css } from 'lit';

/** What `chip()` draws. */
export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    min-block-size: 26px;
    padding-block: 2px;
    padding-inline: 8px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-sm);
    background: var(--liaison-field-surface, var(--liaison-surface));
    font-size: var(--liaison-size-sm);
    line-height: 1.35;
  }
  .chip:has(> .avatar) {
    padding-inline-start: 3px;
  }
  .chip:has(> .chip-remove) {
    padding-inline-end: 3px;
  }
  .chip > .glyph,
  .chip .key {
    color: var(--liaison-text-muted);
  }
  .chip.fixed {
    background: var(--liaison-surface-sunken);
  }
  .chip.added {
    border-color: color-mix(in oklab, var(--liaison-success-text) 45%, var(--liaison-surface));
    background: var(--liaison-success-subtle);
  }
  .chip.note {
    border-style: dashed;
    border-color: var(--liaison-border-control);
    color: var(--liaison-text-secondary);
  }
  .chip.bad {
    border-color: var(--liaison-danger-text);
    background: var(--liaison-danger-subtle);
  }
  .chip-remove {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin-block: -3px;
    padding: 0;
    border: 0;
    border-radius: var(--liaison-radius-sm);
    background: none;
    color: var(--liaison-text-muted);
    cursor: pointer;
  }
  .chip-remove:hover {
    background: var(--liaison-surface-hover);
    color: var(--liaison-text);
  }
  .chip-remove:focus-visible {
    outline-offset: -1px;
  }
  @media (pointer: coarse) {
    .chip {
      min-block-size: 36px;
    }
    .chip-remove {
      inline-size: 32px;
      block-size: 32px;
    }
    .chip-remove::before {
      content: '';
      position: absolute;
      inset: -6px;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid CanvasText;
    }
  }
`;
