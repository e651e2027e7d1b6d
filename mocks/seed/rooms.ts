import type { AccountRecord, RoomRecord } from '../backend/records.ts';
import type { RoomParticipant } from '../../shared/domain/group.ts';

/** People outside whom one can find by id, phone or QR code (I-01), and what stands in the way of some. */
export const seedAccounts = (): readonly AccountRecord[] => [
  // Contacts of the design's first page.
  person({
    id: 'a-2',
    handle: 'taro.yamada',
    phone: '+81 90-0000-1288',
    name: '山田 太郎',
    company: '株式会社ひかり商事',
    domain: 'hikari.example',
    lang: 'ja',
  }),
  person({
    id: 'a-3',
    handle: 'amelia.hartmann',
    phone: '+49 30 23125 014',
    name: 'Amelia Hartmann',
    company: 'Nordlicht Logistik GmbH',
    domain: 'nordlicht.example',
    lang: 'de',
  }),
  person({
    id: 'a-12',
    handle: 'wang.zixuan',
    phone: '+86 100 0000 1200',
    name: '王子轩',
    company: '北辰电子',
    domain: 'beichen.example',
    lang: 'zh-Hans',
  }),
  // Strangers.
  person({
    id: 'a-x1',
    handle: 'seungwoo.han',
    phone: '+82 10-0000-7788',
    name: '한승우',
    company: '미래물산',
    domain: 'mirae.example',
    lang: 'ko',
  }),
  person({
    id: 'a-x2',
    handle: 'yuma.suzuki',
    phone: '+81 90-0000-2020',
    name: '鈴木 悠真',
    company: '株式会社ひかり商事',
    domain: 'hikari.example',
    lang: 'ja',
  }),
  person({
    id: 'a-x7',
    handle: 'ren.nakamura',
    phone: '+81 90-0000-7070',
    name: '中村 蓮',
    company: '株式会社ひかり商事',
    domain: 'hikari.example',
    lang: 'ja',
  }),
  person({
    id: 'a-x3',
    handle: 'ines.moreau',
    phone: '+351 900 000 303',
    name: 'Inês Moreau',
    company: 'Porto Têxteis',
    domain: 'porto-texteis.example',
    lang: 'pt',
  }),
  person({
    id: 'a-x4',
    handle: 'moritz.keller',
    phone: '+49 170 0000 404',
    name: 'Moritz Keller',
    company: 'Nordwind AG',
    domain: 'nordwind.example',
    lang: 'de',
    companyAllowsExternal: false,
  }),
  person({
    id: 'a-x5',
    handle: 'chris.quiet',
    phone: '+1 202-555-0105',
    name: 'Chris Quiet',
    company: 'Brightwater Partners',
    domain: 'brightwater.example',
    findableByPhone: false,
  }),
  person({
    id: 'a-x6',
    handle: 'yui.kishimoto',
    phone: '+81 90-0000-6060',
    name: '岸本 結衣',
    company: '',
    domain: '',
    lang: 'ja',
    type: 'line',
  }),
];

const person = (
  who: Pick<AccountRecord, 'id' | 'handle' | 'phone' | 'name' | 'company' | 'domain'> & Partial<AccountRecord>,
): AccountRecord => ({ type: 'works', findableByPhone: true, companyAllowsExternal: true, ...who });

export const seedRooms = (): readonly RoomRecord[] => [
  {
    id: 'r-1',
    title: 'Hikari order desk',
    storageBytes: 2_300_000_000,
    participants: [
      own('m-1', 'Park Ji-woo'),
      own('m-2', '佐藤 美咲', 'ja'),
      works('a-2', '山田 太郎', '株式会社ひかり商事', 'ja'),
      works('a-x2', '鈴木 悠真', '株式会社ひかり商事', 'ja'),
      { ...own('m-11', 'Kirsten Vogel', 'de'), mayChatExternally: false },
    ],
  },
  {
    id: 'r-2',
    title: 'Spring campaign planning',
    storageBytes: 640_000_000,
    participants: [
      own('m-1', 'Park Ji-woo'),
      own('m-2', '佐藤 美咲', 'ja'),
      own('m-4', 'Noor Haddad'),
      works('a-2', '山田 太郎', '株式会社ひかり商事', 'ja'),
      { ...own('m-11', 'Kirsten Vogel', 'de'), mayChatExternally: false },
      { id: 'a-x6', name: '岸本 結衣', company: '', type: 'line', mayChatExternally: true, lang: 'ja' },
    ],
  },
  {
    id: 'r-3',
    title: 'Two of us',
    storageBytes: 1_000_000,
    participants: [own('m-1', 'Park Ji-woo'), works('a-3', 'Amelia Hartmann', 'Nordlicht Logistik GmbH', 'de')],
  },
  {
    id: 'r-4',
    title: 'Partner managers',
    storageBytes: 5_000_000,
    participants: [own('m-1', 'Park Ji-woo'), own('m-5', '김태양', 'ko'), own('m-12', 'Kim Tae-yang')],
  },
];

const own = (id: string, name: string, lang?: string): RoomParticipant => ({
  id,
  name,
  company: 'Haneul',
  type: 'own',
  mayChatExternally: true,
  ...(lang ? { lang } : {}),
});
const works = (id: string, name: string, company: string, lang: string): RoomParticipant => ({
  id,
  name,
  company,
  type: 'works',
  mayChatExternally: true,
  lang,
});
