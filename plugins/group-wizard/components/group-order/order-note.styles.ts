import { css } from 'lit';

/** Where a note brings its own buttons. */
export const orderNoteStyles = css`
  .ways {
    display: flex;
    gap: var(--liaison-space-2);
  }
`;
