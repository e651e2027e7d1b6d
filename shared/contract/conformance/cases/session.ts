import { CAPABILITIES } from '../../../domain/policy.ts';
import { must, mustEqual } from '../expect.ts';
import type { Case } from '../trial.ts';

export const sessionCases: readonly Case[] = [
  {
    name: 'says who is looking, and in which role',
    rules: ['L-13'],
    needs: [],
    run: async ({ session: { viewer } }) => {
      must(Boolean(viewer.member.id && viewer.member.name), 'the viewer has an id and a name');
      mustEqual(viewer.member.state, 'active', 'the state of the viewer');
      must(viewer.role === 'administrator' || viewer.role === 'member', `no such role: ${viewer.role}`);
    },
  },
  {
    name: 'says what the tenant’s rules are',
    rules: ['L-01', 'G-10', 'P24'],
    needs: [],
    run: async ({ session: { policy } }) => {
      const flags = ['bought', 'mayConnectExternally', 'mayCreateGroups', 'mastersMayChangeSettings', 'reasonRequired'];
      for (const flag of flags) {
        mustEqual(typeof policy[flag as keyof typeof policy], 'boolean', `the type of policy.${flag}`);
      }
      must(policy.trashRetentionDays > 0, 'the Trash keeps things for some days');
    },
  },
  {
    name: 'offers only what the contract knows',
    rules: ['D4'],
    needs: [],
    run: async ({ ports, call }) => {
      const session = await ports.session.current(call);
      const offered = session.ok ? session.value.capabilities : [];
      mustEqual(
        offered.filter((capability) => !CAPABILITIES.includes(capability)),
        [],
        'unknown capabilities',
      );
    },
  },
];
