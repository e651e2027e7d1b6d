import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { aMessageRoom, aParticipant } from '../../../../mocks/factories/index.ts';
import { never, pageOf, scripted } from '../../../../mocks/scripted-ports.ts';
import type { MessageRoom } from '../../../../shared/domain/group.ts';
import { fail, ok } from '../../../../shared/domain/result.ts';
import type { GroupPort } from '../../../../shared/ports/group-port.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import { screen } from '../../../../shared/ui/testing/screen.ts';
import { aMember, ROOM, twoFrames, until } from '../../testing/wizard.fixture.ts';
import { defineRoomChoice } from './room-choice.element.ts';

defineRoomChoice();

/** The message rooms of which a group can be made, and what becomes of everybody in one (G-08). */
const meta: Meta = { title: 'Group wizard/Convert/Rooms' };
export default meta;

const [park, sato, yamada] = ROOM.participants;
const withLine = aMessageRoom({
  id: 'r-2',
  participants: [
    aParticipant({ id: 'a-x6', name: '岸本 結衣', company: '', type: 'line', lang: 'ja' }),
    aParticipant({ id: 'm-11', name: 'Kirsten Vogel', mayChatExternally: false }),
    ...ROOM.participants,
  ],
});
const ofTwo = aMessageRoom({ id: 'r-3', title: 'Two of us', participants: [park!, yamada!] });
const ofOurs = aMessageRoom({
  id: 'r-4',
  title: 'مشروع الأفق',
  participants: [park!, sato!, aParticipant({ id: 'm-11', name: 'Kirsten Vogel' })],
});
const rooms = [ROOM, withLine, ofTwo, ofOurs];

interface Given {
  readonly room?: MessageRoom;
  readonly wanted?: string;
  readonly error?: string;
  readonly groups?: GroupPort['rooms'];
  readonly search?: string;
}

function story({ room, wanted, error, groups = async (_, range) => pageOf(rooms, range), search }: Given): StoryObj {
  return {
    render: () =>
      framed(
        [],
        html`<div>
          <ln-room-choice
            .room=${room ?? null}
            .wanted=${wanted ?? null}
            .session=${aMember()}
            .groups=${scripted<GroupPort>({ rooms: groups })}
            .error=${error}
          ></ln-room-choice>
        </div>`,
      ),
    play: async ({ canvasElement }) => {
      const { all } = screen(canvasElement);
      await until(() => all('input, .participants').length > 0);
      const [input] = all<HTMLInputElement>('input');
      if (search !== undefined && input) {
        input.value = search;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await until(() => all('.rooms').length === 0);
      }
      await twoFrames();
    },
  };
}

export const Rooms = story({});
export const ManyRooms = story({
  groups: async (_, range) =>
    pageOf(
      Array.from({ length: 80 }, (_room, at) => aMessageRoom({ id: `r-${at}`, title: `Order desk ${at}` })),
      range,
    ),
});
export const Loading = story({ groups: never });
export const NotLoaded = story({ groups: async () => fail({ kind: 'timeout' }) });
export const SessionEnded = story({ groups: async () => fail({ kind: 'unauthenticated' }) });
export const NoRooms = story({ groups: async (_, range) => pageOf([], range) });
export const NothingFound = story({
  groups: async (text, range) => pageOf(text ? [] : rooms, range),
  search: '<b>nothing</b>',
});
export const NoneChosen = story({ error: 'Choose a message room.' });

export const Possible = story({ room: ROOM });
export const BlockedByLine = story({ room: withLine });
export const BlockedByTooFew = story({ room: ofTwo });
export const BlockedWithoutAnotherCompany = story({ room: ofOurs });
export const LookingForIt = story({ wanted: 'r-1', room: withLine, groups: never });
/** The room from which the reader came is no longer there. */
export const Gone = story({ wanted: 'r-9', groups: async () => ok({ items: rooms, next: null, total: 4 }) });
