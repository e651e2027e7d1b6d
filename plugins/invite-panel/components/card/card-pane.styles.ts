import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 24px;
  }
  .face {
    display: flex;
    flex-wrap: wrap;
    gap: 20px 32px;
    align-items: center;
    justify-content: space-between;
    padding: 18px;
  }
  .me {
    flex: 1 1 240px;
    min-inline-size: 0;
  }
  .who {
    display: flex;
    gap: 10px;
    align-items: center;
    padding-block-end: 14px;
    overflow-wrap: anywhere;
  }
  .name {
    font-size: 16px;
    font-weight: var(--liaison-weight-strong);
  }
  .frame {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 194px;
    block-size: 194px;
    box-sizing: border-box;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-lg);
    overflow: hidden;
    text-align: center;
  }
  .frame.light {
    background: #fff;
    forced-color-adjust: none;
  }
  .qr {
    inline-size: 100%;
    block-size: 100%;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .life {
    display: grid;
    gap: 12px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--liaison-border);
  }
  @container liaison (inline-size < 600px) {
    .frame {
      inline-size: min(100%, 260px);
      block-size: auto;
      aspect-ratio: 1;
      margin-inline: auto;
    }
  }
`;
