import { css } from 'lit';

/** `<ul class="items">` of people and facts inside a card. */
export const itemStyles = css`
  .items > li {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 52px;
    padding: 8px 16px;
    font-size: var(--liaison-size-sm);
  }
  .items > li + li,
  .items + .show-more {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .items.short > li {
    min-block-size: 40px;
    padding-block: 4px;
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
  }
  .person {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.4;
  }
  .person > bdi {
    justify-self: start;
    max-inline-size: 100%;
  }
  .person-name {
    display: flex;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
    font-size: var(--liaison-size-md);
    font-weight: var(--liaison-weight-medium);
  }
  .waiting {
    animation: appear 1ms 150ms backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
