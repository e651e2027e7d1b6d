import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .zone {
    display: grid;
    gap: var(--liaison-space-3);
    justify-items: center;
    padding: 28px 20px;
    border: 1px dashed var(--liaison-border-control);
    border-radius: var(--liaison-radius-lg);
    text-align: center;
  }
  .zone.over {
    border-style: solid;
    border-color: var(--liaison-accent);
    background: var(--liaison-selected);
  }
  .zone > .glyph {
    color: var(--liaison-text-muted);
  }
  .said {
    display: grid;
    gap: var(--liaison-space-1);
    max-inline-size: 46ch;
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
  }
  .title {
    color: var(--liaison-text);
    font-size: var(--liaison-size-md);
    font-weight: var(--liaison-weight-strong);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    justify-content: center;
  }
  video {
    inline-size: 100%;
    max-inline-size: 420px;
    max-block-size: 60vh;
    border-radius: var(--liaison-radius);
    background: #000;
  }
  input {
    display: none;
  }
`;
