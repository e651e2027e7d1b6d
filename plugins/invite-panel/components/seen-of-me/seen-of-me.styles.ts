import { css } from 'lit';

/** What `seenOfMe()` draws; wants `avatarStyles`, `skeletonStyles` and `buttonStyles` beside it. */
export const seenOfMeStyles = css`
  .seen {
    padding: 16px 20px;
    background: var(--liaison-surface-sunken);
  }
  .seen-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2) var(--liaison-space-4);
    align-items: center;
    justify-content: space-between;
    padding-block-start: 6px;
  }
  .seen-face {
    display: flex;
    gap: 10px;
    align-items: center;
    min-inline-size: 0;
  }
  .seen-text {
    display: grid;
    min-inline-size: 0;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
`;
