import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  :host([docked]) {
    display: block;
    block-size: 100%;
  }
  dialog {
    position: fixed;
    inset: 0;
    display: none;
    place-items: center;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 24px;
    border: 0;
    overflow: hidden;
    background: transparent;
    color: var(--liaison-text);
    font: 400 var(--liaison-size-md) / var(--liaison-leading) var(--liaison-font);
    opacity: 0;
    transition:
      opacity calc(var(--liaison-motion) * 0.67) var(--liaison-ease),
      overlay calc(var(--liaison-motion) * 0.67) allow-discrete,
      display calc(var(--liaison-motion) * 0.67) allow-discrete;
  }
  dialog[open] {
    display: grid;
    opacity: 1;
    transition-duration: var(--liaison-motion);
  }
  dialog:focus {
    outline: 0;
  }
  dialog::backdrop {
    background: transparent;
  }
  .scrim {
    position: absolute;
    inset: 0;
    background: var(--liaison-scrim);
  }
  .panel {
    --liaison-field-surface: var(--liaison-surface-raised);
    position: relative;
    container: liaison-dialog / inline-size;
    display: flex;
    flex-direction: column;
    inline-size: min(100%, 560px);
    max-block-size: 100%;
    min-block-size: 0;
    overflow: hidden;
    border: 1px solid light-dark(transparent, var(--liaison-border));
    border-radius: calc(var(--liaison-radius-lg) + 2px);
    background: var(--liaison-surface-raised);
    box-shadow: var(--liaison-shadow-modal);
    translate: 0 8px;
    transition: translate var(--liaison-motion) var(--liaison-ease);
  }
  dialog[open] > .panel {
    translate: 0 0;
  }
  @starting-style {
    dialog[open] {
      opacity: 0;
    }
    dialog[open] > .panel {
      translate: 0 8px;
    }
  }
  .small > .panel {
    inline-size: min(100%, 480px);
  }
  .large > .panel {
    inline-size: min(100%, 820px);
  }
  .wide > .panel {
    inline-size: min(100%, 900px);
  }
  .docked {
    display: block;
    block-size: 100%;
  }
  .docked > .panel {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: 0;
    box-shadow: none;
    translate: none;
  }
  .docked .aside {
    background: none;
  }
  header {
    display: flex;
    flex: none;
    gap: var(--liaison-space-3);
    align-items: center;
    padding-block: 18px 14px;
    padding-inline: 24px 16px;
  }
  .lined > header {
    border-block-end: 1px solid var(--liaison-border-subtle);
  }
  .head {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: center;
    min-inline-size: 0;
  }
  h2 {
    min-inline-size: 0;
    font-size: var(--liaison-size-lg);
    font-weight: var(--liaison-weight-strong);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .prominent h2 {
    font-size: var(--liaison-size-xl);
    letter-spacing: -0.01em;
  }
  h2:lang(ko) {
    word-break: keep-all;
  }
  .actions {
    display: flex;
    flex: none;
    gap: var(--liaison-space-2);
    align-items: center;
  }
  .content {
    position: relative; /* what is unseen in it scrolls with it, and makes nothing around it longer */
    display: grid;
    flex: 1 1 auto;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .content:focus-visible {
    outline-offset: -2px;
  }
  .body {
    padding-block: 4px 24px;
    padding-inline: 24px;
  }
  .lined .body {
    padding-block-start: 20px;
  }
  .with-aside > .content {
    grid-template-columns: minmax(0, 1fr) minmax(280px, 320px);
  }
  .aside {
    display: none;
    padding: 20px;
    border-inline-start: 1px solid var(--liaison-border-subtle);
    background: var(--liaison-surface-sunken);
  }
  .with-aside .aside {
    display: block;
  }
  .flush .body,
  .flush .aside {
    padding: 0;
  }
  footer {
    display: none;
    flex: none;
    flex-wrap: wrap;
    gap: var(--liaison-space-2);
    align-items: center;
    justify-content: flex-end;
    padding-block: 14px;
    padding-inline: 24px;
    border-block-start: 1px solid var(--liaison-border-subtle);
    font-size: var(--liaison-size-sm);
  }
  .with-foot > footer {
    display: flex;
  }
  .note {
    flex: 1 1 0;
    min-inline-size: min(100%, 220px);
    color: var(--liaison-text-muted);
  }
  .note:not(.filled) {
    display: none;
  }
  .warning > footer {
    border-block-start-color: color-mix(in oklab, var(--liaison-warning-text) 24%, transparent);
    background: var(--liaison-warning-subtle);
  }
  .warning .note {
    color: var(--liaison-text-secondary);
  }
  @container liaison-dialog (inline-size < 640px) {
    .content.content {
      grid-template: auto 1fr / minmax(0, 1fr);
    }
    .aside {
      border-inline-start: 0;
      border-block-start: 1px solid var(--liaison-border-subtle);
    }
  }
  @container liaison-dialog (inline-size < 480px) {
    header {
      padding-block: 12px;
      padding-inline: 16px 8px;
    }
    .docked .prominent h2 {
      font-size: var(--liaison-size-lg);
    }
    .body,
    .aside {
      padding-inline: 16px;
    }
    .flush .body,
    .flush .aside {
      padding: 0;
    }
    footer {
      padding: 12px 16px;
    }
    footer ::slotted(.btn:not(.icon)) {
      flex: 1 1 40%;
    }
    .note {
      flex-basis: 100%;
    }
  }
  @media (max-width: 599px) {
    dialog {
      place-items: end stretch;
      padding: 0;
    }
    dialog > .panel {
      inline-size: 100%;
      max-block-size: calc(100% - 24px);
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    dialog.page {
      place-items: stretch;
    }
    dialog.page > .panel {
      max-block-size: none;
      block-size: 100%;
      border: 0;
      border-radius: 0;
    }
  }
  @media (forced-colors: active) {
    .panel {
      border-color: CanvasText;
    }
  }
`;
