import { css } from 'lit';

export const styles = css`
  .frame {
    block-size: 200px;
  }
  .label {
    overflow-wrap: anywhere;
  }
`;
