import { css } from 'lit';

export const styles = css`
  :host {
    container: grid / inline-size;
    display: block;
    min-block-size: 0;
  }
  .grid {
    --w-name: minmax(210px, 2.1fr);
    --w-company: minmax(140px, 1.5fr);
    --w-person: minmax(128px, 1.15fr);
    --w-privacy: minmax(120px, 1fr);
    --w-tags: minmax(140px, 1.2fr);
    --w-date: minmax(106px, max-content);
    --w-purge: ;
    block-size: 100%;
    font-size: var(--liaison-size-sm);
  }
  .grid.trash {
    --w-privacy: ;
    --w-tags: ;
    --w-date: minmax(110px, 0.9fr);
    --w-purge: minmax(180px, 1.2fr);
  }
  .scroller {
    position: relative;
    block-size: 100%;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
    outline: none;
  }
  :host([paged]) .scroller {
    block-size: auto;
    overflow: clip;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: var(--liaison-z-sticky);
    background: var(--liaison-surface);
  }
  .canvas {
    position: relative;
    contain: layout style;
  }
  .probe {
    position: absolute;
    visibility: hidden;
    inline-size: 0;
    block-size: max(var(--liaison-row), 2.6em);
  }

  .row {
    display: grid;
    grid-template-columns:
      var(--check,) var(--w-name) var(--w-company) var(--w-person) var(--w-privacy) var(--w-tags) var(--w-date)
      var(--w-purge);
    align-items: center;
    border-block-end: 1px solid var(--liaison-border-subtle);
  }
  .canvas > .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: var(--row);
    contain: strict;
    cursor: default;
  }
  .heads {
    min-block-size: 36px;
    border-block-end-color: var(--liaison-border);
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    font-weight: var(--liaison-weight-medium);
  }
  .cell {
    display: flex;
    gap: 7px;
    align-items: center;
    min-inline-size: 0;
    padding-inline: 8px;
    color: var(--liaison-text-secondary);
  }
  .heads > .cell {
    color: inherit;
  }
  .c-name {
    gap: 10px;
    padding-inline-start: 12px;
  }
  .selectable {
    --check: 40px;
  }
  .selectable .c-name {
    padding-inline-start: 8px;
  }
  .c-check {
    align-self: stretch;
    padding-inline: 12px;
  }
  .grid:not(.selectable) .c-check {
    display: none;
  }
  .c-tags {
    gap: 4px;
    overflow: hidden;
  }
  .c-date,
  .c-purge {
    color: var(--liaison-text-muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .c-purge {
    gap: 4px;
  }
  .grid.contacts .c-purge,
  .grid.trash :is(.c-privacy, .c-tags) {
    display: none;
  }

  .sort {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--liaison-radius-sm);
    background: none;
    font-weight: inherit;
    text-align: start;
    cursor: pointer;
  }
  .sort:hover {
    color: var(--liaison-text-secondary);
  }
  [aria-sort$='ending'] > .sort {
    color: var(--liaison-text);
    font-weight: var(--liaison-weight-strong);
  }

  /* Its picture is round by itself: to cut two circles out of every row costs more than to draw the row. */
  .avatar {
    position: relative;
    overflow: visible;
  }
  .avatar > img {
    position: absolute;
    inset: 0;
    border-radius: 50%;
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .title {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .name {
    color: var(--liaison-text);
    font-size: var(--liaison-size-md);
    font-weight: var(--liaison-weight-medium);
  }
  .summary {
    display: none;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    line-height: 1.45;
  }
  .c-privacy > .figures {
    flex: none;
    margin-inline-start: -3px;
    white-space: nowrap;
  }
  .c-privacy > .glyph {
    color: var(--liaison-text-muted);
  }
  .nobody + .cut {
    color: var(--liaison-text-muted);
  }
  .in[data-tone='soon'] {
    color: var(--liaison-warning-text);
  }
  .in[data-tone='now'] {
    color: var(--liaison-danger-text);
    font-weight: var(--liaison-weight-medium);
  }

  .canvas > .row:hover {
    background: var(--liaison-surface-hover);
  }
  .canvas > .row[aria-selected='true'] {
    background: var(--liaison-selected);
  }
  .canvas > .row[aria-current] {
    background: var(--liaison-selected);
    box-shadow: inset 3px 0 var(--liaison-accent);
  }
  .canvas > .row:dir(rtl)[aria-current] {
    box-shadow: inset -3px 0 var(--liaison-accent);
  }
  .canvas > .row:focus-visible {
    outline-offset: -2px;
    border-radius: var(--liaison-radius-sm);
  }
  /* Faded by the compositor: a colour that changes would draw the page anew sixty times a second. */
  .row[data-state='fresh']::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: var(--liaison-selected);
    opacity: 0;
    animation: fresh 1s ease-out;
  }
  @keyframes fresh {
    0%,
    40% {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .row[data-state='fresh']::before {
      opacity: 1;
      animation: none;
    }
  }

  /* The frame of a row whose data have not come: bars where its texts will be. */
  .row:is([data-state='waiting'], [data-state='failed']) .cell > * {
    display: none;
  }
  .row:is([data-state='waiting'], [data-state='failed']) .c-name > * {
    display: revert;
  }
  .row[data-state='failed'] :is(.avatar, .summary, .badge),
  .row[data-state='waiting'] :is(.summary, .badge) {
    display: none !important;
  }
  .row[data-state='failed'] .name {
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-sm);
    font-weight: 400;
  }
  .row[data-state='waiting'] .name {
    position: absolute;
    inline-size: 1px;
    clip-path: inset(50%);
  }
  .row[data-state='waiting'] .avatar {
    display: block !important;
    order: -1;
    border: 0;
    background: var(--liaison-skeleton);
    color: transparent;
  }
  .row[data-state='waiting'] .avatar > * {
    display: none;
  }
  .row[data-state='waiting'] :is(.who, .cell:not(.c-name, .c-check))::before {
    content: '';
    display: block;
    inline-size: 60%;
    block-size: 10px;
    border-radius: 5px;
    background: var(--liaison-skeleton);
  }
  .row[data-state='waiting']:nth-child(3n) :is(.who, .cell:not(.c-name, .c-check))::before {
    inline-size: 46%;
  }
  .row[data-state='waiting']:nth-child(4n) :is(.who, .cell:not(.c-name, .c-check))::before {
    inline-size: 74%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .canvas > .row[data-state='waiting'] {
      animation: pulse 1.6s ease-in-out infinite;
    }
  }
  @keyframes pulse {
    50% {
      opacity: 0.55;
    }
  }

  @container grid (inline-size < 960px) {
    .grid {
      --w-name: minmax(170px, 2fr);
      --w-company: minmax(120px, 1.3fr);
      --w-person: minmax(120px, 1fr);
      --w-privacy: minmax(110px, 1fr);
    }
    .grid.contacts {
      --w-tags: ;
      --w-date: ;
    }
    .grid.trash {
      --w-company: ;
    }
    .grid.contacts :is(.c-tags, .c-date),
    .grid.trash .c-company {
      display: none;
    }
  }
  @container grid (inline-size < 760px) {
    .grid.contacts {
      --w-privacy: ;
    }
    .grid.trash {
      --w-date: ;
    }
    .grid.contacts .c-privacy,
    .grid.trash .c-date {
      display: none;
    }
  }
  /* A phone: cards of two lines. */
  @container grid (inline-size < 600px) {
    .head,
    .row > .cell:is(.c-company, .c-person, .c-privacy, .c-tags, .c-date) {
      display: none;
    }
    .grid.contacts,
    .grid.trash {
      --w-name: minmax(0, 1fr);
      --w-company: ;
      --w-person: ;
      --w-purge: ;
    }
    .probe {
      block-size: max(64px, var(--liaison-row), 4em);
    }
    .c-name {
      gap: 12px;
      padding-inline: 8px;
    }
    .c-name > .avatar {
      inline-size: 36px;
      block-size: 36px;
      font-size: 13px;
    }
    .summary {
      display: block;
    }
    .grid.trash .row > .c-purge {
      position: absolute;
      inset-inline: calc(48px + var(--check, 0px)) 8px;
      inset-block-start: calc(50% + 1.5px);
      font-size: var(--liaison-size-xs);
      line-height: 1.45;
    }
    .grid.trash .summary {
      visibility: hidden;
    }
    .scroller {
      scrollbar-gutter: auto;
    }
  }
  @media (forced-colors: active) {
    .row:is([aria-current], [aria-selected='true']) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .row[data-state='waiting'] :is(.avatar, .who::before, .cell::before) {
      forced-color-adjust: none;
    }
  }
  @media print {
    .scroller {
      overflow: visible;
    }
  }
`;
