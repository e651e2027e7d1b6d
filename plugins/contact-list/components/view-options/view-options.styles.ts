import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  /* The selected contacts and what can be done with them stand here meanwhile. */
  :host([idle]) {
    position: absolute;
    content-visibility: hidden;
  }
  .popover {
    inline-size: min(320px, 100vw - 16px);
    padding: var(--liaison-space-4);
    font-size: var(--liaison-size-sm);
  }
  .parts {
    display: grid;
    gap: var(--liaison-space-4);
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
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 96px;
    gap: var(--liaison-space-2);
    align-items: center;
    min-block-size: max(30px, var(--liaison-target));
  }
  .column > .choice {
    align-items: center;
    min-block-size: 0;
  }
  .column > .choice > .checkbox {
    margin: 0;
  }
  .width {
    inline-size: 100%;
    block-size: max(20px, var(--liaison-target));
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  .width::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--liaison-border-control);
  }
  .width::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--liaison-border-control);
  }
  .width::-webkit-slider-thumb {
    appearance: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: -6px;
    border-radius: 50%;
    background: var(--liaison-accent);
  }
  .width::-moz-range-thumb {
    inline-size: 16px;
    block-size: 16px;
    border: 0;
    border-radius: 50%;
    background: var(--liaison-accent);
  }
  @media (forced-colors: active) {
    .width {
      appearance: auto;
    }
  }
  .line {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: center;
    justify-content: space-between;
  }
  .line > .select {
    inline-size: 168px;
  }
  .end {
    display: flex;
    justify-content: flex-end;
  }
  /* Cards have no columns. */
  :host([cards]) .columns {
    display: none;
  }
`;
