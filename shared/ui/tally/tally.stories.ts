import type { Meta, StoryObj } from '@storybook/web-components';

import { check, skip, warning } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { tallyStyles } from './tally.styles.ts';
import { tally } from './tally.ts';

/** What will happen, or happened, to how many. */
const meta: Meta = { title: 'Components/Tally' };
export default meta;

export const DryRun: StoryObj = {
  render: () =>
    framed(
      tallyStyles,
      tally([
        { icon: check, tone: 'good', title: '26 contacts get a new owner', text: 'Satō Kenta loses them.', number: 26 },
        { icon: skip, title: '12 are skipped', number: 12 },
        { role: 'reason', title: 'Sato Misaki owns them already', number: 8 },
        { role: 'reason', title: 'Changed by someone else meanwhile', number: 4 },
        { icon: warning, tone: 'warning', title: '3 become invisible to their old owner', number: 3 },
        { role: 'total', title: 'Selected', number: 38 },
      ]),
    ),
};
