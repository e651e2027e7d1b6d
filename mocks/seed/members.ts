import type { DirectoryGroupRecord, MemberRecord, TeamRecord } from '../backend/records.ts';
import { displayNameOf } from '../../shared/domain/contact.ts';
import { LANGUAGES } from './languages/index.ts';
import { aPerson } from './people.ts';
import { randomFor, type Random } from './random.ts';

const MEMBERS = 1;

export const TEAMS: readonly TeamRecord[] = [
  { id: 't-1', name: 'Partner management' },
  { id: 't-2', name: 'APAC Sales' },
  { id: 't-3', name: 'Sales, Tokyo' },
  { id: 't-4', name: 'Logistics, Hamburg' },
  { id: 't-5', name: 'Operations, Pune' },
  { id: 't-6', name: 'Partner management, Seoul' },
  { id: 't-7', name: '구매팀', lang: 'ko' },
  { id: 't-8', name: '해외영업팀', lang: 'ko' },
  { id: 't-9', name: '海外事業部', lang: 'ja' },
  { id: 't-10', name: '采购部', lang: 'zh-Hans' },
  { id: 't-11', name: '業務部', lang: 'zh-Hant' },
  { id: 't-12', name: 'Legal' },
  { id: 't-13', name: 'Design' },
  { id: 't-14', name: 'Finance' },
  { id: 't-15', name: 'MENA' },
];
/** Everyone, where the company is large (a team of 5,000). */
const LARGE_TEAM: TeamRecord = { id: 't-16', name: 'Haneul, worldwide' };
const LARGE_TEAM_SIZE = 5_000;

export const DIRECTORY_GROUPS: readonly DirectoryGroupRecord[] = [
  { id: 'g-1', name: 'Trade fair 2026' },
  { id: 'g-2', name: 'Spring campaign' },
  { id: 'g-3', name: 'Key accounts' },
  { id: 'g-4', name: '신규 파트너', lang: 'ko' },
  { id: 'g-5', name: '展示会準備', lang: 'ja' },
  { id: 'g-6', name: 'Works council' },
  { id: 'g-7', name: '供应商评审', lang: 'zh-Hans' },
  { id: 'g-8', name: 'Nobody any more' },
];
/** The group whose members have all left: who is shared with it alone is seen by nobody. */
export const EMPTY_GROUP = 'g-8';

/** The design counts the people of *APAC Sales* and *Trade fair 2026*: nobody else joins them. */
const ORDINARY_TEAMS = TEAMS.filter(({ id }) => id !== 't-2');
/** Nobody generated among the first has left: the featured contacts are shared with them by number. */
const ALL_ACTIVE = 26;

type Known = Pick<MemberRecord, 'name'> & Partial<MemberRecord>;
const KNOWN: readonly Known[] = [
  { name: 'Park Ji-woo', title: 'Partner manager', teamIds: ['t-1', 't-6'], groupIds: ['g-2'], administrator: true },
  { name: '佐藤 美咲', title: '課長', teamIds: ['t-3', 't-2'], lang: 'ja', administrator: true },
  { name: '李婉清', title: '经理', teamIds: ['t-10', 't-2'], groupIds: ['g-1', 'g-7'], lang: 'zh-Hans' },
  { name: 'Noor Haddad', title: 'Regional manager', teamIds: ['t-15'], groupIds: ['g-1'] },
  { name: '김태양', title: '팀장', teamIds: ['t-7', 't-6'], groupIds: ['g-4'], lang: 'ko', administrator: true },
  { name: 'Emma Lindqvist', title: 'Counsel', teamIds: ['t-12'], groupIds: ['g-1', 'g-3'], lang: 'sv' },
  { name: 'Satō Kenta', title: '主任', teamIds: ['t-3'], groupIds: ['g-5'] },
  { name: 'Hendrik Sattler', title: 'Disponent', teamIds: ['t-4'], groupIds: ['g-3'], lang: 'de' },
  { name: 'Satoru Endo', title: '部長', teamIds: ['t-3'], state: 'deleted', deletedAt: '2026-08-03T02:00:00Z' },
  { name: 'Kiran Mehta', title: 'Operations lead', teamIds: ['t-5'], groupIds: ['g-1'] },
  { name: 'Kirsten Vogel', title: 'Einkäuferin', teamIds: ['t-4'], mayChatExternally: [], lang: 'de' },
  { name: 'Kim Tae-yang', title: 'Partner manager', teamIds: ['t-6'] },
  { name: 'Ana Gonçalves', title: 'Designer', teamIds: ['t-13'], lang: 'pt', mayChatExternally: ['line'] },
  { name: 'Former Colleague', title: 'Buyer', teamIds: ['t-7'], groupIds: ['g-8'], state: 'deleted' },
];

export function seedMembers(seed: number, count: number): readonly MemberRecord[] {
  return Array.from({ length: Math.max(count, KNOWN.length) }, (_, index) => memberAt(seed, index));
}

export const teamsFor = (members: number): readonly TeamRecord[] =>
  members > LARGE_TEAM_SIZE ? [...TEAMS, LARGE_TEAM] : TEAMS;

function memberAt(seed: number, index: number): MemberRecord {
  const random = randomFor(seed, MEMBERS, index);
  const known = KNOWN[index];
  const generated = someone(random);
  const member = {
    id: `m-${index + 1}`,
    state: index >= ALL_ACTIVE && random.chance(3) ? ('deleted' as const) : ('active' as const),
    groupIds: random.chance(15) ? [random.pick(DIRECTORY_GROUPS.slice(1, -1)).id] : [],
    mayChatExternally: random.weighed([
      [['line', 'works'] as const, 84],
      [['works'] as const, 8],
      [['line'] as const, 4],
      [[] as const, 4],
    ]),
    findableByPhone: random.chance(70),
    administrator: false,
    ...generated,
    ...(known
      ? { state: 'active' as const, groupIds: [], mayChatExternally: ['line', 'works'] as const, ...known }
      : {}),
    email: `${generated.mailName}.${index + 1}@haneul.example`,
  };
  const { mailName: _, ...record } = member;
  const teamIds = index < LARGE_TEAM_SIZE ? [...member.teamIds, LARGE_TEAM.id] : member.teamIds;
  const teamName = TEAMS.find(({ id }) => id === member.teamIds[0])?.name;
  const { lang, ...rest } = record;
  return {
    ...rest,
    ...(known && !known.lang ? {} : { lang }),
    teamIds,
    ...(teamName === undefined ? {} : { teamName }),
    ...(record.state === 'deleted' ? { deletedAt: known?.deletedAt ?? '2026-06-30T09:00:00Z' } : {}),
  };
}

function someone(random: Random) {
  const language = random.weighed(LANGUAGES);
  const { name, mailName } = aPerson(random, language);
  return {
    name: displayNameOf({ name, lang: language.lang }),
    title: random.pick(language.titles),
    lang: language.lang,
    teamIds: [random.pick(ORDINARY_TEAMS).id],
    mailName,
  };
}
