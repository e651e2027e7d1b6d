import type { StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import {
  aGroupPreflight,
  aMemberSummary,
  aMessageRoom,
  anExternalGroup,
  aSession,
} from '../../../mocks/factories/index.ts';
import { aContactBook, aDirectory } from '../../../mocks/scripted-people.ts';
import { aSessionPort, pageOf, scripted } from '../../../mocks/scripted-ports.ts';
import type { PreflightLine } from '../../../shared/domain/group.ts';
import type { Session } from '../../../shared/domain/policy.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Draft, DraftPort } from '../../../shared/ports/draft-port.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';
import type { OutcomePort } from '../../../shared/ports/outcome-port.ts';
import { framed } from '../../../shared/ui/testing/frame.element.ts';
import { screen, wordsOf } from '../../../shared/ui/testing/screen.ts';
import { defineWizard } from '../components/create/create.ts';
import type { WizardPorts } from '../components/create/step-context.ts';
import type { GroupTask } from '../state/wizard-draft.ts';

/** What a reader has entered when only *Add* is left. */
export const FULL = {
  step: 'review',
  reached: 'review',
  name: 'Hikari spring campaign',
  description: 'Planning and delivery of the spring campaign with Hikari Trading.',
  masters: [aMemberSummary(), aMemberSummary({ id: 'm-2', name: '佐藤 美咲', lang: 'ja' })],
};
export const ROOM = aMessageRoom({ title: 'Hikari order desk' });

export const lines = (...found: readonly Partial<PreflightLine>[]): readonly PreflightLine[] =>
  found.map((line) => ({ level: 'ok', reason: 'ready', names: ['Kirsten Vogel'], count: 1, ...line }));
export const STORAGE = { level: 'ok', reason: 'storage', names: ['Haneul'] } as const;

/** A host that keeps one draft. */
export const keeping = (draft: Draft | null): DraftPort => ({
  get: async () => ok({ draft }),
  set: async () => ok(undefined),
  remove: async () => ok(undefined),
});

export interface Given {
  readonly task?: GroupTask;
  /** What was begun before. */
  readonly draft?: Draft;
  readonly viewer?: Session;
  readonly groups?: Partial<GroupPort>;
  readonly drafts?: DraftPort;
  /** What became of an order whose answer was lost. */
  readonly outcome?: OutcomePort['of'];
  /** Buttons that the reader presses, one after another. */
  readonly press?: readonly string[];
}

/** The wizard by itself, without the plugin around it. */
export function wizardStory({ task = 'create', draft, viewer = aMember(), press = [], ...given }: Given): StoryObj {
  defineWizard();
  // Drafts belong to a session port: a new one each time the story is shown, or the next finds what this one left.
  const own = (): WizardPorts => ({
    session: aSessionPort(ok(viewer)),
    groups: scripted<GroupPort>({ ...willing, ...given.groups }),
    directory: aDirectory(),
    contacts: aContactBook(),
    drafts: given.drafts ?? keeping(draft ?? null),
    ...(given.outcome && { outcomes: scripted<OutcomePort>({ of: given.outcome }) }),
  });
  return {
    render: () =>
      framed(
        [],
        html`<div>
          <ln-group-create
            .task=${task}
            .viewer=${viewer}
            .own=${own()}
            .backLabel=${'Groups I manage'}
          ></ln-group-create>
        </div>`,
      ),
    play: async ({ canvasElement }) => {
      const { all, button } = screen(canvasElement);
      for (const name of press) {
        await until(() => all('button').some((one) => wordsOf(one) === name));
        button(name).click();
      }
      await until(() => all('ln-group-create').some(({ shadowRoot }) => shadowRoot?.querySelector('h1, [aria-busy]')));
      await twoFrames();
    },
  };
}

export const aMember = (): Session => aSession({ viewer: { member: aMemberSummary(), role: 'member' } });

const willing: Partial<GroupPort> = {
  preflight: async () =>
    ok(
      aGroupPreflight({
        lines: lines({ names: ['Park Ji-woo', '佐藤 美咲'], count: 2 }, STORAGE, {
          reason: 'companies',
          names: [],
          count: 0,
        }),
      }),
    ),
  conversionPreflight: async () =>
    ok(
      aGroupPreflight({
        storageBytes: 2_300_000_000,
        lines: lines({ level: 'warning', reason: 'no-permission' }, { count: 4 }, STORAGE),
      }),
    ),
  create: async () => ok(anExternalGroup()),
  convert: async () => ok(anExternalGroup()),
  rooms: async (_, range) => pageOf([ROOM], range),
};

/** Until it holds, or long enough: then the story is shown as far as it came. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 3000;
  while (!holds() && performance.now() < end) await new Promise(requestAnimationFrame);
}

export async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}
