import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 720px;
  }
  .page-title {
    padding-block-end: var(--liaison-space-3);
  }
  .tabs {
    margin-block-end: 20px;
  }
  .waiting {
    display: grid;
    gap: var(--liaison-space-4);
  }
`;
