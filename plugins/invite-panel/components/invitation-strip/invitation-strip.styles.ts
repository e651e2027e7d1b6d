import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    font-size: var(--liaison-size-sm);
  }
  .strip {
    --strip-tone: var(--liaison-text-muted);
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: flex-start;
    padding: 10px 12px;
    border: 1px solid color-mix(in oklab, var(--strip-tone) 24%, transparent);
    border-radius: var(--liaison-radius);
    background: var(--liaison-surface-sunken);
    line-height: 1.5;
  }
  .strip.warn {
    --strip-tone: var(--liaison-warning-text);
    background: var(--liaison-warning-subtle);
  }
  .strip.bad {
    --strip-tone: var(--liaison-danger-text);
    background: var(--liaison-danger-subtle);
  }
  .strip > .glyph,
  .strip > .spinner {
    margin-block-start: 2px;
    color: var(--strip-tone);
  }
  .strip-text {
    flex: 1 1 200px;
    min-inline-size: 0;
    color: var(--liaison-text-secondary);
  }
  .strip strong {
    color: var(--liaison-text);
    font-weight: var(--liaison-weight-strong);
  }
  .strip-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
  }
  .hint {
    display: block;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    padding-block-end: 4px;
  }
  .link-field {
    font-family: var(--liaison-font-mono);
  }
`;
