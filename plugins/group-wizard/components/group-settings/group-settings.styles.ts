import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--liaison-space-6);
    max-inline-size: 680px;
    padding-block-start: 20px;
  }
  form,
  .part {
    display: grid;
    gap: var(--liaison-space-4);
    min-inline-size: 0;
  }
  form {
    gap: var(--liaison-space-5);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2) var(--liaison-space-3);
    align-items: center;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-1);
  }
  .danger .card-body {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-4);
    align-items: flex-start;
  }
  .danger .what {
    flex: 1 1 280px;
    min-inline-size: 0;
  }
  .choices {
    display: grid;
    gap: var(--liaison-space-4);
    margin-block-start: var(--liaison-space-3);
  }
  .choices legend {
    padding: 0;
    padding-block-end: var(--liaison-space-1);
    font-weight: var(--liaison-weight-medium);
  }
  .choices .value {
    overflow-wrap: anywhere;
  }
`;
