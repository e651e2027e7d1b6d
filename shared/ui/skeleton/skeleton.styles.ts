import { css } from 'lit';

/** What `skeleton()` draws. It pulses by opacity, and is still where motion is unwanted. */
export const skeletonStyles = css`
  .skeleton {
    display: block;
    flex: none;
    inline-size: 60%;
    block-size: 10px;
    border-radius: 5px;
    background: var(--liaison-skeleton);
  }
  .skeleton.round {
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
  }
  .skeleton.box {
    inline-size: 16px;
    block-size: 16px;
    border-radius: var(--liaison-radius-sm);
  }
  .skeleton.short {
    inline-size: 35%;
  }
  .skeleton.long {
    inline-size: 85%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: pulse 1.6s ease-in-out infinite;
    }
  }
  @keyframes pulse {
    50% {
      opacity: 0.55;
    }
  }
`;
