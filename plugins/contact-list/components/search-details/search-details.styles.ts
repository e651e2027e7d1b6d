import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container: details / inline-size;
    padding-block-start: var(--liaison-space-2);
  }
  form {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--liaison-space-4) var(--liaison-space-5);
    padding: var(--liaison-space-4);
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
    background: var(--liaison-surface-sunken);
  }
  .types,
  ln-people-picker {
    grid-column: span 2;
  }
  .field {
    grid-column: span 3;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 var(--liaison-space-1);
  }
  .types > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--liaison-space-4);
    align-items: center;
    min-block-size: var(--liaison-control);
  }
  .types .choice {
    gap: var(--liaison-space-2);
    align-items: center;
  }
  .types .choice > .checkbox {
    margin: 0;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: var(--liaison-space-2);
    align-items: center;
  }
  footer > .hint {
    flex: 1 1 16em;
    padding: 0;
    font-size: var(--liaison-size-sm);
  }
  footer > .buttons {
    display: flex;
    gap: var(--liaison-space-2);
    margin-inline-start: auto;
  }

  @container details (inline-size < 760px) {
    .types {
      grid-column: 1 / -1;
    }
    ln-people-picker {
      grid-column: span 3;
    }
  }
  @container details (inline-size < 560px) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }
    .types,
    .field,
    ln-people-picker {
      grid-column: auto;
    }
  }
`;
