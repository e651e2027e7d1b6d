import type { Meta, StoryObj } from '@storybook/web-components';

import { avatarStyles } from '../avatar/avatar.styles.ts';
import { avatar } from '../avatar/avatar.ts';
import { icon } from '../icon/icon.ts';
import { team } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { chipStyles } from './chip.styles.ts';
import { chip } from './chip.ts';

/** One thing chosen, in a field or among criteria. */
const meta: Meta = { title: 'Foundations/Chip' };
export default meta;

const sheets = [avatarStyles, chipStyles];
const park = avatar({ id: 'm-1', name: 'Park Ji-woo', size: 20 });

export const Kinds: StoryObj = {
  render: () =>
    framed(sheets, [
      chip({ text: 'Park Ji-woo', lead: park, removeLabel: 'Remove Park Ji-woo' }),
      chip({ text: 'Park Ji-woo', lead: park, aside: 'Owner', kind: 'fixed' }),
      chip({ text: 'Key accounts', lead: icon(team), aside: '14', kind: 'added', removeLabel: 'Remove Key accounts' }),
      chip({ text: 'emma@lindqvist.example', kind: 'note', removeLabel: 'Remove emma@lindqvist.example' }),
      chip({ text: 't.yamada@hikari', kind: 'bad', removeLabel: 'Remove t.yamada@hikari' }),
    ]),
};

export const Criterion: StoryObj = {
  render: () => framed(sheets, chip({ key: 'Company', text: 'Hikari', removeLabel: 'Remove Company Hikari' })),
};

/** A long name is cut, and its × stays. */
export const Long: StoryObj = {
  render: () => framed(sheets, chip({ text: 'A very long name of a team '.repeat(12), removeLabel: 'Remove it' })),
};
