import { css } from 'lit';

/** The box a plugin stands in. Important, because a portal's own reset must not reach into it (P35); tokens are for that. */
export const pluginStyles = css`
  :host {
    display: block !important;
    container: liaison / inline-size !important;
    color: var(--liaison-text) !important;
    font: 400 var(--liaison-size-md) / var(--liaison-leading) var(--liaison-font) !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    text-shadow: none !important;
    white-space: normal !important;
    word-break: normal !important;
    cursor: auto !important;
    -webkit-font-smoothing: antialiased;
  }
`;
