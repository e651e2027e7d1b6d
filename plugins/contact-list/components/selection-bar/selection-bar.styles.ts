import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex: 1;
    gap: var(--liaison-space-2);
    align-items: center;
    min-inline-size: 0;
  }
  /* Nothing is selected: stays laid out, so that the next box that is ticked makes nothing. */
  :host([idle]) {
    position: absolute;
    content-visibility: hidden;
  }
  .actions {
    display: flex;
    gap: 6px;
    align-items: center;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--liaison-border);
  }
  .limits {
    display: flex;
    flex: 1;
    gap: var(--liaison-space-2);
    align-items: center;
    justify-content: flex-end;
    min-inline-size: 0;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
  }
  .link {
    flex: none;
  }
  .btn.icon {
    margin-inline-start: auto;
  }

  @container liaison (inline-size < 960px) {
    .limits:not(.explained) > .words {
      display: none;
    }
    .limits.explained {
      position: absolute;
      inset-block-end: 8px;
      inset-inline: 8px;
      z-index: var(--liaison-z-sticky);
      flex-wrap: wrap;
      justify-content: space-between;
      padding: var(--liaison-space-3) var(--liaison-space-4);
      border: 1px solid var(--liaison-border);
      border-radius: var(--liaison-radius);
      background: var(--liaison-surface-raised);
      box-shadow: var(--liaison-shadow-float);
      color: var(--liaison-text);
      font-size: var(--liaison-size-sm);
    }
  }
  /* A phone: the actions under the thumb, icon over label. */
  @container liaison (inline-size < 600px) {
    .actions {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 0;
      z-index: var(--liaison-z-sticky);
      gap: 0;
      justify-content: space-around;
      padding: 4px;
      border: 0;
      border-block-start: 1px solid var(--liaison-border);
      background: var(--liaison-surface);
    }
    .limits.explained {
      inset-block-end: 68px; /* above the actions */
    }
    .actions > .btn {
      flex: 1;
      flex-direction: column;
      gap: 2px;
      min-block-size: 52px;
      border: 0;
      background: none;
      font-size: var(--liaison-size-xs);
    }
  }
`;
