import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: var(--liaison-space-5);
    container-type: inline-size;
  }
  .portrait {
    display: flex;
    gap: var(--liaison-space-4);
    align-items: center;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-sm);
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--liaison-space-4) var(--liaison-space-3);
  }
  .pairs > .whole {
    grid-column: 1 / -1;
    margin-block: calc(var(--liaison-space-2) * -1);
  }
  /* Lists with entries below each other; empty ones, a button each, in a line. */
  .lists {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-5) var(--liaison-space-4);
  }
  .lists > :not([empty]) {
    flex: 0 0 100%;
  }
  .link {
    justify-self: start;
    font-size: var(--liaison-size-sm);
  }
  @container (inline-size < 440px) {
    .pairs {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
