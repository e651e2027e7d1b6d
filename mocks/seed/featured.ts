import {
  SOCIAL_SERVICES,
  type ContactFields,
  type ContactName,
  type ContactType,
} from '../../shared/domain/contact.ts';
import type { ContactRecord } from '../backend/records.ts';
import { domainOf } from './people.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The people at the top of the list, as the design shows them. Days are counted back from the seed's own today. */
interface Featured {
  readonly name: ContactName;
  readonly lang?: string;
  readonly type?: ContactType;
  readonly company: string;
  readonly owner: string | null;
  /** How many can see it, the owner included; absent: everyone. */
  readonly seenBy?: number;
  readonly tags: readonly string[];
  readonly daysAgo: number;
  readonly mail: string;
  readonly more?: Partial<ContactFields>;
}

const PARK = 'm-1';
const SATO = 'm-2';
const LI = 'm-3';
const HADDAD = 'm-4';
const KIM = 'm-5';
const LINDQVIST = 'm-6';

const ACTIVE: readonly Featured[] = [
  {
    name: { family: '김', given: '서연' },
    lang: 'ko',
    type: 'line',
    company: '한빛디자인',
    owner: PARK,
    tags: ['거래처', '디자인'],
    daysAgo: 1,
    mail: 'seoyeon.kim',
  },
  {
    name: { family: '山田', given: '太郎', phoneticFamily: 'やまだ', phoneticGiven: 'たろう' },
    lang: 'ja',
    type: 'works',
    company: '株式会社ひかり商事',
    owner: PARK,
    seenBy: 6,
    tags: ['Distributor', 'Tokyo'],
    daysAgo: 1,
    mail: 't.yamada',
    more: {
      department: '営業第二部',
      title: 'Deputy manager',
      phones: [
        { kind: 'mobile', number: '+81 90-0000-1288', primary: true },
        { kind: 'work', number: '+81 3-0000-4410' },
      ],
      emails: [{ kind: 'work', address: 't.yamada@hikari.example', primary: true }],
      websites: [{ url: 'https://hikari.example' }],
      birthDate: '1981-04-09',
      memo: 'Prefers a call before noon. Contract renews in March; ask for the new warehouse address before sending samples.',
      privacy: {
        kind: 'members',
        viewers: [
          { kind: 'member', id: SATO },
          { kind: 'team', id: 't-2' },
          { kind: 'group', id: 'g-1' },
        ],
      },
    },
  },
  {
    name: { family: 'Hartmann', given: 'Amelia' },
    lang: 'de',
    type: 'works',
    company: 'Nordlicht Logistik GmbH',
    owner: PARK,
    seenBy: 18,
    tags: ['Freight', 'EU'],
    daysAgo: 2,
    mail: 'amelia.hartmann',
  },
  {
    name: { family: '陈', given: '思远' },
    lang: 'zh-Hans',
    company: '青禾科技有限公司',
    owner: LI,
    tags: ['供应商'],
    daysAgo: 2,
    mail: 'chen.siyuan',
  },
  {
    name: { family: 'الحداد', given: 'ليلى' },
    lang: 'ar',
    company: 'شركة الأفق للتجارة',
    owner: HADDAD,
    tags: ['MENA'],
    daysAgo: 3,
    mail: 'layla.haddad',
  },
  {
    name: { family: '최', given: '민준' },
    lang: 'ko',
    company: '대한정밀',
    owner: KIM,
    seenBy: 4,
    tags: ['부품', '품질', '협력사'],
    daysAgo: 3,
    mail: 'minjun.choi',
  },
  {
    name: { family: '林', given: '雅婷' },
    lang: 'zh-Hant',
    type: 'line',
    company: '晨曦設計工作室',
    owner: null,
    tags: [],
    daysAgo: 4,
    mail: 'yating.lin',
  },
  {
    name: { family: '高橋', given: 'さくら', phoneticFamily: 'たかはし', phoneticGiven: 'さくら' },
    lang: 'ja',
    type: 'line',
    company: 'さくら工房',
    owner: SATO,
    seenBy: 2,
    tags: ['Packaging'],
    daysAgo: 4,
    mail: 's.takahashi',
  },
  {
    name: { family: 'Okafor', given: 'Daniel' },
    company: 'Brightwater Partners',
    owner: LINDQVIST,
    tags: ['Legal', 'NDA signed'],
    daysAgo: 5,
    mail: 'daniel.okafor',
  },
  {
    name: { family: '이', given: '도윤' },
    lang: 'ko',
    company: '미래물산',
    owner: PARK,
    seenBy: 11,
    tags: ['거래처'],
    daysAgo: 5,
    mail: 'doyun.lee',
  },
  {
    name: { family: 'Navarro', given: 'Sofía' },
    lang: 'es',
    company: 'Estudio Marea',
    owner: LINDQVIST,
    seenBy: 3,
    tags: ['Design'],
    daysAgo: 8,
    mail: 'sofia.navarro',
  },
  {
    name: { family: '王', given: '子轩' },
    lang: 'zh-Hans',
    type: 'works',
    company: '北辰电子',
    owner: LI,
    tags: ['OEM', 'Shenzhen'],
    daysAgo: 8,
    mail: 'wang.zixuan',
  },
  {
    name: { family: 'الخطيب', given: 'عمر' },
    lang: 'ar',
    type: 'line',
    company: 'مكتب النور للاستشارات',
    owner: HADDAD,
    seenBy: 5,
    tags: [],
    daysAgo: 9,
    mail: 'omar.khatib',
  },
  {
    name: { family: 'Raghunathan', given: 'Priya' },
    company: 'Kaveri Textiles',
    owner: null,
    seenBy: 7,
    tags: ['Sourcing'],
    daysAgo: 10,
    mail: 'priya.raghunathan',
  },
  {
    name: { family: '渡辺', given: '健一', phoneticFamily: 'わたなべ', phoneticGiven: 'けんいち' },
    lang: 'ja',
    company: '渡辺製作所',
    owner: SATO,
    tags: ['Tooling'],
    daysAgo: 10,
    mail: 'k.watanabe',
  },
  {
    name: { family: '정', given: '하은' },
    lang: 'ko',
    company: '온새미 스튜디오',
    owner: KIM,
    tags: ['사진'],
    daysAgo: 11,
    mail: 'haeun.jung',
  },
];

/** In Trash; `daysAgo` is when they were deleted. */
const TRASHED: readonly Featured[] = [
  {
    name: { family: 'Whitfield', given: 'Grace' },
    company: 'Lantern & Co.',
    owner: PARK,
    tags: [],
    daysAgo: 30,
    mail: 'grace.whitfield',
  },
  {
    name: { family: '윤', given: '재호' },
    lang: 'ko',
    company: '해솔엔지니어링',
    owner: KIM,
    tags: [],
    daysAgo: 29,
    mail: 'jaeho.yoon',
  },
  {
    name: { family: '小林', given: '拓海', phoneticFamily: 'こばやし', phoneticGiven: 'たくみ' },
    lang: 'ja',
    company: '小林工務店',
    owner: SATO,
    tags: [],
    daysAgo: 27,
    mail: 't.kobayashi',
  },
  {
    name: { family: 'منصور', given: 'سامي' },
    lang: 'ar',
    company: 'دار الياسمين',
    owner: HADDAD,
    tags: [],
    daysAgo: 25,
    mail: 'sami.mansour',
  },
  {
    name: { family: 'Ferreira', given: 'Tomás' },
    lang: 'pt',
    company: 'Rio Claro Cerâmica',
    owner: PARK,
    tags: [],
    daysAgo: 23,
    mail: 'tomas.ferreira',
  },
  {
    name: { family: '강', given: '유진' },
    lang: 'ko',
    company: '누리소프트',
    owner: KIM,
    tags: [],
    daysAgo: 20,
    mail: 'yujin.kang',
  },
  {
    name: { family: 'Bello', given: 'Aisha' },
    company: 'Harmattan Foods',
    owner: LINDQVIST,
    tags: [],
    daysAgo: 18,
    mail: 'aisha.bello',
  },
  {
    name: { family: '周', given: '慧敏' },
    lang: 'zh-Hant',
    company: '鴻洲貿易',
    owner: LI,
    tags: [],
    daysAgo: 13,
    mail: 'huimin.chou',
  },
  {
    name: { family: '佐々木', given: '凛', phoneticFamily: 'ささき', phoneticGiven: 'りん' },
    lang: 'ja',
    type: 'works',
    company: 'みなと印刷',
    owner: SATO,
    tags: [],
    daysAgo: 10,
    mail: 'r.sasaki',
  },
  {
    name: { family: 'Sandberg', given: 'Björn' },
    lang: 'sv',
    company: 'Västra Frakt AB',
    owner: LINDQVIST,
    tags: [],
    daysAgo: 3,
    mail: 'bjorn.sandberg',
  },
  {
    name: { family: '박', given: '민서' },
    lang: 'ko',
    company: '코어플랜트',
    owner: PARK,
    tags: [],
    daysAgo: 2,
    mail: 'minseo.park',
  },
];

/** Latest first; the first `count` of them when there is room for fewer. */
export function featuredContacts(now: number, count: number): readonly ContactRecord[] {
  const trashed = count >= 60 ? TRASHED : TRASHED.slice(-Math.floor(count / 12));
  const active = ACTIVE.slice(0, count - trashed.length);
  return [
    ...active.map((featured, index) => recordOf(featured, index, now, false)),
    ...trashed.map((featured, index) => recordOf(featured, active.length + index, now, true)),
  ];
}

function recordOf(featured: Featured, index: number, now: number, inTrash: boolean): ContactRecord {
  const { name, lang, type = 'general', company, owner, tags, daysAgo, mail, more } = featured;
  // Hours apart, so that the order of the design is the order by time.
  const at = startOfDay(now) - daysAgo * DAY + (20 - index * 0.4) * HOUR - (inTrash ? 0 : 8 * HOUR);
  const stamp = new Date(inTrash ? now - daysAgo * DAY + 13 * HOUR : at).toISOString();
  const displayName = [name.family, name.given].join(lang === 'ja' ? ' ' : '');
  return {
    id: `c-${index + 1}`,
    revision: 3,
    type,
    ...(lang ? { lang } : {}),
    ...(type === 'general' ? {} : { account: { id: `a-${index + 1}`, displayName, company } }),
    name,
    company,
    phones:
      type === 'line'
        ? []
        : [{ kind: 'mobile', number: `+1 202-555-01${String(index).padStart(2, '0')}`, primary: true }],
    emails: [{ kind: 'work', address: `${mail}@${domainOf(company)}`, primary: true }],
    addresses: [],
    websites: [],
    dates: [],
    socials: type === 'line' ? [{ service: SOCIAL_SERVICES[0], id: mail }] : [],
    tags,
    customFields: [],
    ownerId: owner,
    privacy:
      featured.seenBy === undefined ? { kind: 'all' } : { kind: 'members', viewers: others(owner, featured.seenBy) },
    coEditing: true,
    addedById: owner ?? PARK,
    createdAt: new Date(now - (200 + index * 17) * DAY).toISOString(),
    createdById: owner ?? PARK,
    modifiedAt: inTrash ? new Date(now - (daysAgo + 3) * DAY).toISOString() : stamp,
    modifiedById: owner ?? SATO,
    trashed: inTrash
      ? { at: stamp, byId: owner ?? PARK, purgeAt: new Date(Date.parse(stamp) + 30 * DAY).toISOString() }
      : null,
    ...more,
  };
}

/** As many active members as it takes beside the owner. */
function others(owner: string | null, seenBy: number) {
  const deleted = ['m-9', 'm-14'];
  const ids: string[] = [];
  for (let number = 1; ids.length < seenBy - (owner === null ? 0 : 1); number++) {
    const id = `m-${number}`;
    if (id !== owner && !deleted.includes(id)) ids.push(id);
  }
  return ids.map((id) => ({ kind: 'member', id }) as const);
}

const startOfDay = (at: number): number => Math.floor(at / DAY) * DAY;
