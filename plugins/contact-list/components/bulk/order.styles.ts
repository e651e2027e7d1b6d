import { css } from 'lit';

import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { inputStyles } from '../../../../shared/ui/field/input.styles.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { tallyStyles } from '../../../../shared/ui/tally/tally.styles.ts';

const own = css`
  :host {
    display: contents;
  }
  .stack {
    display: grid;
    gap: var(--liaison-space-5);
  }
  .part {
    display: grid;
    gap: var(--liaison-space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .part-title {
    margin: 0;
    padding: 0;
    font-size: var(--liaison-size-sm);
    font-weight: var(--liaison-weight-medium);
  }
  legend.part-title {
    margin-block-end: var(--liaison-space-2);
  }
  .choice + .choice {
    margin-block-start: var(--liaison-space-1);
  }
  [slot='head'] {
    flex: 1 1 100%;
  }
  .small {
    margin: 0;
    color: var(--liaison-text-muted);
    font-size: var(--liaison-size-xs);
    line-height: 1.45;
  }
  .tally-frame {
    block-size: 64px;
    border-radius: var(--liaison-radius);
  }
  .old {
    opacity: 0.6;
  }
`;

/** What every dialog of an order draws with. */
export const orderStyles = [buttonStyles, bannerStyles, fieldStyles, inputStyles, skeletonStyles, tallyStyles, own];
