import { css } from 'lit';

/** The mark of a contact's type, and a tag. Badges of states come with `badgeStyles`. */
export const typeBadgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    flex: none;
    gap: 3px;
    padding: 1px 6px;
    border: 1px solid var(--liaison-border);
    border-radius: var(--liaison-radius-sm);
    color: var(--liaison-text-secondary);
    font-size: 11px;
    font-weight: 600;
    line-height: 1.35;
    white-space: nowrap;
  }
  .badge:has(> .glyph:first-child) {
    padding-inline-start: 4px;
  }
  .badge.line,
  .mark.line {
    color: var(--liaison-type-line);
  }
  .badge.works,
  .mark.works {
    color: var(--liaison-type-works);
  }
  .badge:is(.line, .works) {
    border-color: color-mix(in oklab, currentColor 36%, var(--liaison-surface));
  }
  .tag {
    display: inline-block;
    flex: none;
    max-inline-size: 12ch;
    padding: 1px 6px;
    overflow: hidden;
    border-radius: var(--liaison-radius-sm);
    background: var(--liaison-surface-pressed);
    color: var(--liaison-text-secondary);
    font-size: var(--liaison-size-xs);
    line-height: 1.45;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .badge,
    .tag {
      border: 1px solid CanvasText;
    }
  }
`;
