import { css } from 'lit';

/** The frame around the plugins. It is the portal's own look, not Liaison's: hence colours of its own. */
export const styles = css`
  :host {
    --portal-bar: light-dark(#fbfbfc, #0d0f11);
    --portal-nav: light-dark(#f6f6f7, #121417);
    --portal-line: light-dark(#e4e5e8, #25282d);
    --portal-text: light-dark(#44474d, #b7bac0);
    --portal-strong: light-dark(#17191c, #f0f1f2);
    --portal-on: light-dark(#e7e8eb, #24272c);
    display: block;
    color: var(--liaison-text);
    font: 400 var(--liaison-size-md) / var(--liaison-leading) var(--liaison-font);
    -webkit-font-smoothing: antialiased;
  }
  liaison-provider {
    display: contents;
  }
  .frame {
    display: grid;
    grid-template: 48px minmax(0, 1fr) / 224px minmax(0, 1fr) auto;
    min-block-size: 100dvh;
    background: var(--liaison-surface);
  }

  .bar {
    grid-column: 1 / -1;
    display: flex;
    gap: 12px;
    align-items: center;
    padding-inline: 16px;
    border-block-end: 1px solid var(--portal-line);
    background: var(--portal-bar);
    color: var(--portal-text);
    font-size: 13px;
  }
  .logo {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    border-radius: 5px;
    background: var(--portal-strong);
  }
  .brand {
    color: var(--portal-strong);
    font-weight: 600;
  }
  .tools {
    display: flex;
    gap: 2px;
    align-items: center;
    margin-inline-start: auto;
  }
  .tool {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .tool:hover {
    background: var(--portal-on);
  }
  .burger {
    display: none;
    margin-inline-start: -8px;
  }

  .side {
    padding: 12px 8px;
    border-inline-end: 1px solid var(--portal-line);
    background: var(--portal-nav);
  }
  .nav {
    color: var(--portal-text);
    font-size: 13px;
  }
  .nav h2 {
    padding: 14px 10px 4px;
    font-size: 12px;
    line-height: 1.5;
  }
  .nav section:first-child h2 {
    padding-block-start: 2px;
  }
  .nav :where(a, .folder) {
    display: flex;
    gap: 9px;
    align-items: center;
    min-block-size: 30px;
    padding: 3px 10px;
    border-radius: 5px;
    color: inherit;
    text-decoration: none;
  }
  .nav a:hover {
    background: color-mix(in oklab, var(--portal-on) 60%, transparent);
  }
  .nav li li a {
    padding-inline-start: 35px;
  }
  .nav a[aria-current] {
    background: var(--portal-on);
    color: var(--portal-strong);
    font-weight: 600;
  }
  .folder > :last-child {
    margin-inline-start: auto;
  }
  .drawer {
    position: fixed;
    inset: 0 auto 0 0;
    inline-size: min(280px, 85vw);
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 16px 8px;
    border: 0;
    border-inline-end: 1px solid var(--portal-line);
    background: var(--portal-nav);
    color: var(--portal-text);
    box-shadow: var(--liaison-shadow-modal);
  }
  .drawer:dir(rtl) {
    inset: 0 0 0 auto;
  }
  .drawer::backdrop {
    background: var(--liaison-scrim);
  }
  .drawer .nav a {
    min-block-size: 40px;
  }

  main {
    min-inline-size: 0;
    padding: 14px 28px 32px;
  }
  main:focus {
    outline: none;
  }
  /* Here a plugin may dock a panel beside the page; a dialog of its takes no room. */
  #answers {
    position: sticky;
    inset-block-start: 0;
    display: grid;
    block-size: calc(100dvh - 48px);
  }
  .crumbs ol {
    display: flex;
    gap: 6px;
    align-items: center;
    padding-block-end: 10px;
    color: var(--portal-text);
    font-size: 12px;
  }
  .crumbs li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .crumbs .glyph {
    opacity: 0.7;
  }

  .panel {
    position: fixed;
    inset: 52px 12px auto auto;
    inline-size: min(320px, calc(100vw - 24px));
    max-block-size: calc(100dvh - 64px);
    margin: 0;
    padding: 16px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
    background: var(--liaison-surface-raised);
    color: var(--liaison-text);
    box-shadow: var(--liaison-shadow-float);
    overflow: auto;
  }
  .panel:dir(rtl) {
    inset: 52px auto auto 12px;
  }
  .panel:popover-open {
    display: grid;
    gap: 14px;
  }
  .panel.wide {
    inline-size: min(380px, calc(100vw - 24px));
  }
  .panel.entries {
    inline-size: max-content;
    max-inline-size: calc(100vw - 24px);
    padding: 6px;
  }
  .panel.entries:popover-open {
    gap: 0;
  }
  .entries a {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: max(34px, var(--liaison-target));
    padding: 4px 12px 4px 8px;
    border-radius: var(--liaison-radius);
    color: var(--liaison-text);
    font-size: 13px;
    text-decoration: none;
  }
  .entries h2 {
    padding: 8px 8px 2px;
    color: var(--liaison-text-muted);
    font-size: 12px;
    font-weight: 500;
  }
  .entries a:hover {
    background: var(--liaison-surface-hover);
  }
  .person {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .setting {
    display: grid;
    gap: 4px;
    font-size: 13px;
    font-weight: 500;
  }
  .panel .segmented {
    justify-self: start;
  }
  .panel pre {
    margin: 4px 0 0;
    padding: 8px 10px;
    border-radius: var(--liaison-radius);
    background: var(--liaison-surface-sunken);
    font: 12px/1.5 var(--liaison-font-mono);
    white-space: pre-wrap;
  }

  .ask {
    inline-size: min(440px, calc(100vw - 32px));
    padding: 24px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
    background: var(--liaison-surface-raised);
    color: var(--liaison-text);
    box-shadow: var(--liaison-shadow-modal);
  }
  .ask::backdrop {
    background: var(--liaison-scrim);
  }
  .ask .state {
    min-block-size: 0;
    padding: 8px;
  }

  @media (max-width: 899px) {
    .frame {
      grid-template-columns: minmax(0, 1fr);
    }
    .side,
    .crumbs,
    .brand-part {
      display: none;
    }
    .burger {
      display: grid;
    }
    main {
      padding: 12px 16px 96px;
    }
    #answers {
      position: fixed;
      inset-block: 48px 0;
      inset-inline-end: 0;
      block-size: auto;
    }
  }
  .new {
    white-space: nowrap;
  }
  @media (max-width: 480px) {
    .new span {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .tool {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .nav a[aria-current] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
  @media print {
    .bar,
    .side,
    .crumbs {
      display: none;
    }
    .frame {
      display: block;
    }
  }
`;
