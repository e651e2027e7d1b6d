import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex: 1;
    gap: var(--liaison-space-2);
    align-items: center;
    min-inline-size: 0;
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

  @container liaison (inline-size < 960px) {
    .words {
      display: none;
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
