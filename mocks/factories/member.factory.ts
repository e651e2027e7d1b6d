import type { DirectoryEntry, DirectoryGroup, Member, MemberSummary, Team } from '../../shared/domain/member.ts';

/** The demo administrator; the one who is looking unless a test says otherwise. */
export const PARK: MemberSummary = {
  id: 'm-1',
  name: 'Park Ji-woo',
  title: 'Partner manager',
  teamName: 'Partner management',
  state: 'active',
};

export function aMember(overrides: Partial<Member> = {}): Member {
  return {
    ...PARK,
    teamIds: ['t-1'],
    groupIds: [],
    mayChatExternally: ['line', 'works'],
    findableByPhone: true,
    ...overrides,
  };
}

/** A member as everything else mentions him. */
export const aMemberSummary = (overrides: Partial<MemberSummary> = {}): MemberSummary => ({ ...PARK, ...overrides });

export const aTeam = (overrides: Partial<Team> = {}): Team => ({
  id: 't-1',
  name: 'Partner management',
  memberCount: 12,
  ...overrides,
});

export const aDirectoryGroup = (overrides: Partial<DirectoryGroup> = {}): DirectoryGroup => ({
  id: 'g-1',
  name: 'Trade fair 2026',
  memberCount: 4,
  ...overrides,
});

/** What a people picker offers and privacy lists. */
export const aMemberEntry = (overrides: Partial<MemberSummary> = {}): DirectoryEntry => ({
  kind: 'member',
  ...aMemberSummary(overrides),
});
export const aTeamEntry = (overrides: Partial<Team> = {}): DirectoryEntry => ({ kind: 'team', ...aTeam(overrides) });
export const aGroupEntry = (overrides: Partial<DirectoryGroup> = {}): DirectoryEntry => ({
  kind: 'group',
  ...aDirectoryGroup(overrides),
});
