import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--liaison-space-5);
    max-inline-size: 760px;
    padding-block-start: 20px;
  }
  h2:focus {
    outline: none;
  }
  .items ln-menu {
    margin-inline-end: -6px;
  }
`;
