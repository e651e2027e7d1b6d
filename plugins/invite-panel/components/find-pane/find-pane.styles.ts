import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 20px;
  }
  .ask {
    display: flex;
    gap: var(--liaison-space-2);
  }
  .ask .input {
    flex: 1;
  }
  .segmented {
    justify-self: start;
    max-inline-size: 100%;
  }
  .segmented > label {
    gap: 6px;
  }
  .waiting {
    display: flex;
    gap: var(--liaison-space-4);
    align-items: center;
    padding: 18px 20px;
  }
  .waiting .lines {
    display: grid;
    flex: 1;
    gap: var(--liaison-space-2);
  }
`;
