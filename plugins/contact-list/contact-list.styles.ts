import { css } from 'lit';

import { skeletonStyles } from '../../shared/ui/skeleton/skeleton.styles.ts';
import { tabsStyles } from '../../shared/ui/tabs/tabs.styles.ts';

const own = css`
  :host {
    block-size: max(480px, calc(100dvh - var(--liaison-contact-list-top, 0px) - 24px));
  }
  .frame {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }
  .frame > * {
    flex: none;
  }
  .frame > ln-contact-grid {
    flex: 1 1 0;
    min-block-size: 240px;
  }
  :host([data-paged]),
  :host([data-paged]) .frame {
    block-size: auto;
  }
  .frame > ln-contact-grid[paged] {
    flex: none;
  }
  .frame > ln-list-state:is(.failed, .empty, .no-match) {
    flex: 1 1 0;
  }
  /* Room for what is on its way, so that the rows do not jump when it comes. */
  .search-room {
    block-size: calc(var(--liaison-control) + var(--liaison-space-3));
  }

  .title-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--liaison-space-2) var(--liaison-space-4);
    align-items: center;
    padding-block-end: var(--liaison-space-3);
  }
  .actions {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: center;
    margin-inline-start: auto;
  }
  .list-bar {
    display: flex;
    gap: var(--liaison-space-2);
    align-items: center;
    min-block-size: 44px;
    margin-block-start: var(--liaison-space-2);
    padding-inline: 12px 6px;
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-sm);
  }
  .count-frame {
    inline-size: 96px;
  }
  .tabs .count-frame {
    inline-size: 24px;
  }

  /* A native select that looks like a button: a phone opens its own sheet for it. */
  .pick {
    position: relative;
    display: none;
    align-self: start;
    max-inline-size: 100%;
  }
  .pick > select.btn {
    appearance: none;
    max-inline-size: 100%;
    padding-inline-end: 34px;
    text-align: start;
    text-overflow: ellipsis;
    field-sizing: content;
  }
  .pick > .glyph {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-end: 11px;
    translate: 0 -50%;
    pointer-events: none;
  }
  .filter-pick > select.btn {
    padding-inline-start: 36px;
  }
  .filter-pick > .glyph:first-child {
    inset-inline: 12px auto;
  }
  .list-bar > ln-view-options {
    margin-inline-start: auto;
  }
  .member > .filter-pick {
    display: inline-block;
    margin-block-start: var(--liaison-space-3);
  }

  @container liaison (inline-size < 960px) {
    .filter-row {
      display: none;
    }
    .filter-pick {
      display: inline-block;
    }
  }
  @container liaison (inline-size < 600px) {
    .title-row {
      padding-block-end: var(--liaison-space-2);
    }
    .slim {
      inline-size: var(--liaison-control);
      padding: 0;
    }
    .slim > .glyph {
      margin: 0;
    }
    .wide {
      display: none;
    }
    .list-bar {
      padding-inline: 0;
    }
  }
`;

export const styles = [skeletonStyles, tabsStyles, own];
