import { css } from 'lit';

import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';

const own = css`
  :host {
    display: contents;
  }
  .dock {
    position: fixed;
    inset: auto;
    inset-block-end: 24px;
    inset-inline-end: 24px;
    display: none;
    gap: 10px;
    inline-size: min(380px, 100vw - 32px);
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: var(--liaison-text);
    font: 400 var(--liaison-size-sm) / var(--liaison-leading) var(--liaison-font);
  }
  .dock:popover-open {
    display: grid;
  }
  .card {
    display: grid;
    gap: 10px;
    padding: 14px 16px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
    background: var(--liaison-surface-raised);
    box-shadow: var(--liaison-shadow-float);
    transition:
      opacity var(--liaison-motion) var(--liaison-ease),
      translate var(--liaison-motion) var(--liaison-ease);
  }
  .card.over {
    padding-block: 8px;
    padding-inline: 14px 8px;
  }
  @starting-style {
    .card {
      opacity: 0;
      translate: 0 8px;
    }
  }
  .title {
    font-weight: var(--liaison-weight-strong);
    overflow-wrap: anywhere;
  }
  .line {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--liaison-target);
  }
  .grow {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .line > :is(button, .good, .warn) {
    flex: none;
  }
  .good {
    color: var(--liaison-success-text);
  }
  .warn {
    color: var(--liaison-warning-text);
  }
  .trouble {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .figures {
    color: var(--liaison-text-muted);
    font-variant-numeric: tabular-nums;
  }
  .bar {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--liaison-surface-pressed);
  }
  .bar::-webkit-progress-bar {
    background: transparent;
  }
  .bar::-webkit-progress-value {
    border-radius: 3px;
    background: var(--liaison-accent);
    transition: inline-size var(--liaison-motion) linear;
  }
  .bar::-moz-progress-bar {
    border-radius: 3px;
    background: var(--liaison-accent);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
      background: Canvas;
    }
    .bar::-webkit-progress-value {
      background: Highlight;
    }
    .bar::-moz-progress-bar {
      background: Highlight;
    }
  }
  @media (max-width: 599px) {
    .dock {
      inset-inline: 16px;
      inset-block-end: calc(16px + var(--liaison-dock-lift, 0px));
      inline-size: auto;
    }
  }
`;

export const styles = [buttonStyles, own];
