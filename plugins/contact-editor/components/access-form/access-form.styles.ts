import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--liaison-space-5);
    align-content: start;
  }
  section {
    display: grid;
    gap: var(--liaison-space-2);
    min-inline-size: 0;
  }
  .segmented {
    justify-self: start;
  }
  .segmented > label {
    background: none;
  }
  .heading {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: baseline;
    justify-content: space-between;
    font-size: var(--liaison-size-sm);
  }
  .gain {
    color: var(--liaison-success-text);
  }
  .lose {
    color: var(--liaison-danger-text);
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--liaison-space-2);
    align-items: baseline;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
  }
  .removed .link {
    font-size: inherit;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .tally {
    background: var(--liaison-surface-raised);
  }
  .quiet-line {
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
  }
`;
