import { css } from 'lit';

/** The body of a dialog: one thing under the other. */
export const stackStyles = css`
  .stack {
    display: grid;
    gap: var(--liaison-space-4);
  }
  .refusal {
    color: var(--liaison-danger-text);
    font-size: var(--liaison-size-sm);
  }
`;
