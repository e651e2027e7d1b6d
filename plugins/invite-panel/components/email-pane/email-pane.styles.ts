import { css } from 'lit';

export const styles = css`
  :host,
  form {
    display: grid;
    gap: 20px;
  }
  .issues {
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
  }
  .issues li {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 10px 14px;
    font-size: var(--liaison-size-sm);
  }
  .issues li + li {
    border-block-start: 1px solid var(--liaison-border-subtle);
  }
  .issues .glyph {
    margin-block-start: 2px;
    color: var(--liaison-text-muted);
  }
  .issues .bad .glyph {
    color: var(--liaison-danger-text);
  }
  .issues .link {
    min-block-size: max(24px, var(--liaison-target));
  }
  .issue {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 12px;
  }
  .seen {
    border: 1px solid var(--liaison-border-subtle);
    border-radius: var(--liaison-radius-lg);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-3);
    align-items: center;
    justify-content: space-between;
  }
`;
