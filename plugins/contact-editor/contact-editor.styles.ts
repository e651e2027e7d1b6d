import { css } from 'lit';

/** What stands in the slots of the frame; the pieces with tags of their own bring their own sheets. */
export const styles = css`
  :host {
    max-inline-size: 100%;
  }
  /* Being a container, it has no width of its own content. */
  :host([docked]) {
    inline-size: 440px;
  }
  ln-dialog[docked] {
    inline-size: 100%;
    border-inline-start: 1px solid var(--liaison-border);
  }
  :host([presentation='page']) ln-dialog[docked] {
    inline-size: 100%;
    border: 0;
  }
  [slot='head'] {
    display: flex;
  }
  .line {
    flex-basis: 100%;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-sm);
    overflow-wrap: anywhere;
  }
  .line[slot='head'] {
    display: block;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    margin-block-end: var(--liaison-space-4);
  }
  .banner {
    margin-block-end: var(--liaison-space-4);
  }
  .reason,
  .undo {
    margin-block-start: var(--liaison-space-4);
  }
  .reason {
    display: flex;
    gap: 6px;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    line-height: 1.45;
  }
  .note {
    display: flex;
    gap: var(--liaison-space-2);
    overflow-wrap: anywhere;
  }
  .note > .glyph {
    margin-block-start: 2px;
  }
  .note[role='alert'] > .glyph {
    color: var(--liaison-danger-text);
  }
  ln-dialog[warning] .note > .glyph {
    color: var(--liaison-warning-text);
  }
  .note strong {
    color: var(--liaison-text);
    font-weight: var(--liaison-weight-medium);
  }
  .placeholder {
    display: grid;
    grid-template-columns: minmax(60px, 128px) minmax(0, 1fr);
    gap: 16px;
    align-items: center;
    min-block-size: 32px;
  }
  .portrait .skeleton {
    inline-size: 56px;
    block-size: 56px;
  }
  ln-toasts {
    position: absolute;
  }
`;
