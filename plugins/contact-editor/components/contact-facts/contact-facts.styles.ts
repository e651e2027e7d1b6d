import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(92px, 128px) minmax(0, 1fr);
    gap: 10px 16px;
    align-items: baseline;
  }
  dt {
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-sm);
    line-height: 1.62;
    overflow-wrap: anywhere;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .lines {
    white-space: pre-line;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .synced {
    margin-inline-start: 6px;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
  }
  @container (inline-size < 420px) {
    dl {
      grid-template-columns: 96px minmax(0, 1fr);
    }
  }
  @container (inline-size < 260px) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0;
    }
    dd {
      margin-block-end: 10px;
    }
  }
`;
