import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--liaison-space-4);
  }
  h2:focus {
    outline: none;
  }
  progress {
    inline-size: 100%;
    block-size: 6px;
    accent-color: var(--liaison-accent);
  }
  .lines {
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: center;
    padding: 10px 14px;
    font-size: var(--liaison-size-sm);
  }
  .lines li + li {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .lines bdi {
    flex: 1 1 200px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .outcome {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--liaison-text-secondary);
  }
  .good .glyph {
    color: var(--liaison-success-text);
  }
  .bad .glyph {
    color: var(--liaison-danger-text);
  }
  .doubt .glyph {
    color: var(--liaison-warning-text);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    justify-content: end;
  }
`;
