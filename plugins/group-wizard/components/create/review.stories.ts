import type { Meta, StoryObj } from '@storybook/web-components';

import { aGroupPreflight, aPolicy, aSession } from '../../../../mocks/factories/index.ts';
import { never } from '../../../../mocks/scripted-ports.ts';
import type { PreflightLine } from '../../../../shared/domain/group.ts';
import { fail, ok, type Problem } from '../../../../shared/domain/result.ts';
import type { OutcomePort } from '../../../../shared/ports/outcome-port.ts';
import { FULL, lines, STORAGE, wizardStory, type Given } from '../../testing/wizard.fixture.ts';

/** The check before a group is made (G-20), and what becomes of *Add* (G-06, P12, P13). */
const meta: Meta = { title: 'Group wizard/Create/Review' };
export default meta;

const review = (groups: Given['groups'] = {}, ...press: readonly string[]): StoryObj =>
  wizardStory({ draft: FULL, groups, press });
const finding = (...found: readonly Partial<PreflightLine>[]): Given['groups'] => ({
  preflight: async () => ok(aGroupPreflight({ lines: lines(...found), storageBytes: 48_000_000_000 })),
});
const refused = (problem: Problem): StoryObj => review({ create: async () => fail(problem) }, 'Add group');

const lost = (outcome: OutcomePort['of'], ...press: readonly string[]): StoryObj =>
  wizardStory({
    draft: FULL,
    groups: { create: async (_, { key }) => fail({ kind: 'unknown-outcome', key }) },
    outcome,
    press,
  });

export const Review = review();
export const Checking = review({ preflight: never });
export const NotChecked = review({ preflight: async () => fail({ kind: 'unavailable' }) });
/** G-20: what stands in the way comes first, each line with its remedy. */
export const Blocked = review(
  finding(
    { level: 'blocking', reason: 'name-taken', names: ['Hikari spring campaign'] },
    { level: 'blocking', reason: 'no-permission' },
    { level: 'blocking', reason: 'member-deleted', names: ['Endō Ren'] },
    { ...STORAGE, level: 'warning' },
    { reason: 'companies', names: ['株式会社ひかり商事'] },
  ),
  'Add group',
);

export const Adding = review({ create: never }, 'Add group');
export const NotAdded = refused({ kind: 'timeout' });
export const SessionEnded = refused({ kind: 'unauthenticated' });
export const NameTaken = refused({ kind: 'invalid', fields: [{ field: 'name', code: 'not-unique' }] });
export const MasterRefused = refused({ kind: 'invalid', fields: [{ field: 'masterIds.1', code: 'no-permission' }] });
/** P13: sent, and the answer was lost. */
export const NotKnown = lost(async () => ok({ state: 'running' }), 'Add group');
export const NotKnownAsking = lost(never, 'Add group', 'Check again');
export const NotKnownStillRunning = lost(async () => ok({ state: 'running' }), 'Add group', 'Check again');
export const NotKnownNoAnswer = lost(async () => fail({ kind: 'timeout' }), 'Add group', 'Check again');
export const NeverSeen = lost(async () => ok({ state: 'never-seen' }), 'Add group', 'Check again');
/** P28: the company wants to know why. */
export const WhyIsAsked = wizardStory({
  draft: FULL,
  viewer: aSession({ policy: aPolicy({ reasonRequired: true }) }),
  press: ['Add group'],
});
export const Added = review({}, 'Add group');
