import { css } from 'lit';

import { faceStyles } from './face.styles.ts';

/** What `avatar()` and `noOwner()` draw, and `<span class="avatar-stack">` around several. */
export const avatarStyles = css`
  ${faceStyles}
  .avatar.s36 {
    inline-size: 36px;
    block-size: 36px;
    font-size: 13px;
  }
  .avatar.s56 {
    inline-size: 56px;
    block-size: 56px;
    font-size: 19px;
  }
  .avatar.s72 {
    inline-size: 72px;
    block-size: 72px;
    font-size: 24px;
  }
  .avatar.square {
    border-radius: var(--liaison-radius-lg);
  }
  .avatar.square:is(.s20, .s28) {
    border-radius: var(--liaison-radius-sm);
  }
  .avatar-marked {
    position: relative;
    display: inline-block;
    flex: none;
    line-height: 0;
  }
  .avatar-marked > .mark {
    position: absolute;
    inset-block-end: -3px;
    inset-inline-end: -4px;
  }
  .avatar-stack {
    display: inline-flex;
  }
  .avatar-stack > .avatar {
    box-shadow: 0 0 0 2px var(--liaison-surface-raised);
  }
  .avatar-stack > .avatar + .avatar {
    margin-inline-start: -6px;
  }
`;
