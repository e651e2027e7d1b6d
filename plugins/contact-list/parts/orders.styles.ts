import { css } from 'lit';

/** The list's own screen while contacts are selected, or a job has something to say. */
export const styles = css`
  .list-bar.selected {
    border-radius: var(--liaison-radius);
    background: var(--liaison-accent-subtle);
  }
  .list-bar.selected > .match {
    flex: none;
    color: var(--liaison-text);
    font-weight: var(--liaison-weight-strong);
  }

  @container liaison (inline-size < 600px) {
    .list-bar.selected {
      padding-inline-start: 8px;
    }
    .list-bar.selected ~ ln-contact-grid {
      margin-block-end: 60px; /* the actions stand there */
    }
    .frame:has(+ [docked]) > ln-contact-grid {
      margin-block-end: 96px; /* and here what a job says */
    }
    .frame:has(> .selected) + [docked] {
      --liaison-dock-lift: 68px;
    }
    .frame:has(+ [docked]) > .selected ~ ln-contact-grid {
      margin-block-end: 156px;
    }
  }
`;
