import { css } from 'lit';

/** An avatar in a row: initials on a tint, a picture, nobody. What else `avatar()` draws comes with `avatarStyles`. */
export const faceStyles = css`
  .avatar {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    overflow: hidden;
    border-radius: 50%;
    background: light-dark(#e6e9ee, #343a44);
    color: light-dark(#3d444f, #cdd3dc);
    font-size: 11px;
    font-weight: 600;
    line-height: 1;
    user-select: none;
  }
  .avatar > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .avatar.tint1 {
    background: light-dark(#e3ebf6, #28374a);
    color: light-dark(#2b4a73, #b6cdea);
  }
  .avatar.tint2 {
    background: light-dark(#efe7f4, #3b2f45);
    color: light-dark(#5d3c77, #d8c0e8);
  }
  .avatar.tint3 {
    background: light-dark(#e4efe8, #26392e);
    color: light-dark(#2b5a3d, #b2d7bf);
  }
  .avatar.tint4 {
    background: light-dark(#f5ebdd, #413421);
    color: light-dark(#6b4715, #e7cda2);
  }
  .avatar.tint5 {
    background: light-dark(#f6e7e6, #452c2b);
    color: light-dark(#7c3733, #efc0bc);
  }
  .avatar.s20 {
    inline-size: 20px;
    block-size: 20px;
    font-size: 9px;
  }
  .avatar.nobody {
    border: 1px dashed var(--liaison-border-control);
    background: transparent;
    color: var(--liaison-text-muted);
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
  }
`;
