import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  /* One among others in a line: as wide as its words. */
  :host([empty]) {
    container-type: normal;
  }
  fieldset {
    display: grid;
    gap: var(--liaison-space-2);
    justify-items: start;
  }
  legend {
    float: inline-start;
    padding: 0;
    font-size: var(--liaison-size-sm);
    font-weight: var(--liaison-weight-medium);
    line-height: 1.4;
  }
  ul {
    display: grid;
    gap: var(--liaison-space-2);
    inline-size: 100%;
    clear: both;
  }
  .entry {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: start;
    border-radius: var(--liaison-radius);
  }
  .cells {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    min-inline-size: 0;
  }
  .choice {
    flex: 0 0 128px;
  }
  .short {
    flex: 1 1 116px;
    min-inline-size: 0;
  }
  .line,
  .lines,
  .day {
    flex: 2 1 140px;
    min-inline-size: 0;
  }
  .primary {
    padding-block-start: var(--liaison-space-1);
    line-height: 1;
  }
  .hint,
  .count {
    overflow-wrap: anywhere;
  }
  .count {
    display: flex;
    justify-content: end;
    padding-block-start: 2px;
  }
  .link {
    font-size: var(--liaison-size-sm);
  }
  .grip {
    flex: none;
    margin-inline: -8px -4px;
    touch-action: none;
    cursor: grab;
  }
  .dragged {
    position: relative;
    z-index: 1;
    background: var(--liaison-surface-raised);
    box-shadow: var(--liaison-shadow-float);
    cursor: grabbing;
  }
  @media (prefers-reduced-motion: no-preference) {
    .entry:not(.dragged) {
      transition: translate var(--liaison-motion-fast);
    }
  }
  /* Too narrow for two buttons a row: the grip's menu can remove as well. */
  @container (inline-size < 400px) {
    .choice {
      flex-basis: 96px;
    }
    .several .remove {
      display: none;
    }
    .several .grip {
      order: 1;
      margin-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .dragged {
      outline: 2px solid Highlight;
    }
  }
`;
