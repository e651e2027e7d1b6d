import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr;
    min-block-size: 100dvh;
    color: var(--liaison-text);
    font: 400 var(--liaison-size-md) / var(--liaison-leading) var(--liaison-font);
    -webkit-font-smoothing: antialiased;
  }
  header {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 48px;
    padding-inline: 16px;
    border-block-end: 1px solid var(--liaison-border);
    font-size: 13px;
  }
  .logo {
    inline-size: 20px;
    block-size: 20px;
    border-radius: 5px;
    background: var(--liaison-text);
  }
  .brand {
    font-weight: 600;
  }
  .language {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-inline-start: auto;
  }
  main {
    padding: clamp(16px, 8vh, 72px) 16px 32px;
  }
  main:focus {
    outline: none;
  }
  dialog {
    inline-size: min(420px, 100vw - 32px);
    padding: 24px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
    background: var(--liaison-surface-raised);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  form {
    display: grid;
    gap: 16px;
  }
  h2 {
    margin: 0;
    font-size: 16px;
    font-weight: 600;
  }
  p {
    margin: 0;
  }
  label.who {
    display: grid;
    gap: 4px;
    font-size: 13px;
    font-weight: 500;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: end;
  }
`;
