import { css } from 'lit';

/** `<span class="spinner"></span>`, in place of a button's icon while it works. */
export const spinnerStyles = css`
  .spinner {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    border: 1.5px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .spinner {
      animation: turn 0.8s linear infinite;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
`;
