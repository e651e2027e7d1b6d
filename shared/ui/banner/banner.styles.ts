import { css } from 'lit';

/** What `banner()` draws. */
export const bannerStyles = css`
  .banner {
    display: flex;
    gap: 10px;
    padding: 10px 14px;
    border: 1px solid color-mix(in oklab, var(--banner-tone) 22%, transparent);
    border-radius: var(--liaison-radius);
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
    line-height: 1.5;
  }
  .banner > .glyph {
    margin-block-start: 2px;
    color: var(--banner-tone);
  }
  .banner-text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .banner strong {
    color: var(--liaison-text);
    font-weight: var(--liaison-weight-strong);
  }
  .banner-actions {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    align-items: center;
    margin-block: -2px;
  }
  .banner.info {
    --banner-tone: var(--liaison-info-text);
    background: var(--liaison-info-subtle);
  }
  .banner.success {
    --banner-tone: var(--liaison-success-text);
    background: var(--liaison-success-subtle);
  }
  .banner.warning {
    --banner-tone: var(--liaison-warning-text);
    background: var(--liaison-warning-subtle);
  }
  .banner.error {
    --banner-tone: var(--liaison-danger-text);
    background: var(--liaison-danger-subtle);
  }
  .banner.plain {
    --banner-tone: var(--liaison-text-muted);
    border-color: var(--liaison-border-subtle);
    background: var(--liaison-surface-sunken);
  }
  @container (inline-size < 480px) {
    .banner:has(.banner-actions) {
      flex-wrap: wrap;
    }
    .banner-actions {
      inline-size: 100%;
      padding-inline-start: 26px;
    }
  }
  @media (forced-colors: active) {
    .banner {
      border-color: CanvasText;
    }
  }
`;
