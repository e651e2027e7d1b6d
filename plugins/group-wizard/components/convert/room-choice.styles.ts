import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--liaison-space-4);
  }
  .rooms {
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
  }
  .rooms > li + li,
  .participants > li + li {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .rooms button,
  .waiting,
  .participants > li {
    display: flex;
    gap: var(--liaison-space-3);
    align-items: center;
    min-block-size: 52px;
    padding: 8px 16px;
  }
  .rooms button {
    inline-size: 100%;
    border: 0;
    border-radius: inherit;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .rooms button:hover {
    background: var(--liaison-surface-hover);
  }
  .rooms button:focus-visible {
    outline-offset: -2px;
  }
  .grow {
    display: grid;
    flex: 1;
    gap: 1px;
    min-inline-size: 0;
    line-height: 1.4;
  }
  .title,
  .people {
    overflow-wrap: anywhere;
  }
  .person,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
  }
  .badge {
    white-space: normal;
  }
  .verdict:focus {
    outline: none;
  }
  .verdict:focus-visible {
    border-radius: var(--liaison-radius);
    outline: 2px solid var(--liaison-focus);
    outline-offset: 2px;
  }
  @container liaison (inline-size < 600px) {
    .rooms button {
      flex-wrap: wrap;
    }
    .rooms button > .grow {
      flex-basis: 100%;
    }
    .rooms button > .glyph {
      margin-inline-start: auto;
    }
  }
`;
