import type { Meta, StoryObj } from '@storybook/web-components';

import { aGroupPreflight } from '../../../../mocks/factories/index.ts';
import { never } from '../../../../mocks/scripted-ports.ts';
import { fail, ok } from '../../../../shared/domain/result.ts';
import { FULL, lines, ROOM, wizardStory, type Given } from '../../testing/wizard.fixture.ts';

/** Making a group of a message room, once the room is chosen (G-08). */
const meta: Meta = { title: 'Group wizard/Convert/Review' };
export default meta;

const review = (groups: Given['groups'] = {}, ...press: readonly string[]): StoryObj =>
  wizardStory({ task: 'convert', draft: { ...FULL, room: ROOM }, groups, press });

export const NoRoomChosen = wizardStory({ task: 'convert', press: ['Next'] });
export const Review = review();
export const Blocked = review({
  conversionPreflight: async () =>
    ok(
      aGroupPreflight({
        lines: lines(
          { level: 'blocking', reason: 'line-person', names: ['岸本 結衣'] },
          { level: 'blocking', reason: 'too-few-participants' },
          { level: 'blocking', reason: 'no-works-participant' },
        ),
      }),
    ),
});
/** Cannot be undone, so it is asked in the footer's own place. */
export const Confirming = review({}, 'Convert room');
export const Converting = review({ convert: never }, 'Convert room', 'Convert for good');
export const NotConverted = review(
  { convert: async () => fail({ kind: 'conflict' }) },
  'Convert room',
  'Convert for good',
);
export const Converted = review({}, 'Convert room', 'Convert for good');
