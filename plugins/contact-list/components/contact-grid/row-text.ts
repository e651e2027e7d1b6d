import { hasNoOwner, type ContactRow, type LinkedType } from '../../../../shared/domain/contact.ts';
import type { MemberSummary } from '../../../../shared/domain/member.ts';
import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { tintOf } from '../../../../shared/ui/avatar/avatar.ts';
import { initialsOf } from '../../../../shared/ui/avatar/initials.ts';
import type { ListWords } from '../../i18n/catalogue.ts';
import { readable } from './readable.ts';

/** All that a row says, in the reader's words. Made once a contact and kept, because a flick draws a thousand rows. */
export interface RowText {
  readonly name: string;
  readonly lang: string;
  readonly face: Face;
  readonly type: ContactRow['type'];
  readonly company: string;
  /** The owner, or whoever deleted it; null: no owner. */
  readonly person: Face | null;
  readonly personName: string;
  readonly personLang: string;
  readonly privacy: 'all' | 'members';
  readonly privacyText: string;
  readonly privacyCount: string;
  readonly tags: readonly string[];
  readonly moreTags: string;
  /** When it was modified, or deleted. */
  readonly date: string;
  readonly purgeDate: string;
  readonly purgeIn: string;
  readonly purgeTone: '' | 'soon' | 'now';
  /** Company and owner in one line, for the card of a phone. */
  readonly summary: string;
}

export interface Face {
  readonly initials: string;
  readonly tint: number;
  readonly photo: string;
}

/** What every row says alike. A new object when the language changes. */
export interface RowWords {
  readonly waiting: string;
  readonly failed: string;
  /** What a row's checkbox is called. */
  readonly select: (name: string) => string;
  readonly labels: Readonly<Record<LinkedType, string>>;
  readonly names: Readonly<Record<LinkedType, string>>;
}

type Voice = I18nController<ListWords>;

export const rowWords = (i18n: Voice): RowWords => ({
  waiting: i18n.text('rowWaiting'),
  failed: i18n.text('rowFailed'),
  select: (name) => i18n.text('selectRow', { name }),
  labels: { line: i18n.text('typeLine'), works: i18n.text('typeWorks') },
  names: { line: i18n.text('typeLineName'), works: i18n.text('typeWorksName') },
});

const DAY = 86_400_000;

export function rowText(row: ContactRow, i18n: Voice, now: number): RowText {
  const { trashed } = row;
  const person = trashed ? trashed.by : hasNoOwner(row) ? null : row.owner;
  const company = readable(row.company ?? '');
  const personName = person ? readable(person.name) : i18n.text('noOwner');
  const members = row.privacy.kind === 'members' ? row.privacy.count : null;
  const [first, second, ...others] = row.tags;
  const days = trashed ? daysUntil(trashed.purgeAt, now) : Infinity;
  return {
    name: readable(row.displayName) || i18n.text('nameless'),
    lang: row.lang ?? '',
    face: faceOf(row.id, row.displayName, row.photoUrl),
    type: row.type,
    company,
    person: person && faceOf(person.id, person.name, person.photoUrl),
    personName,
    personLang: langOf(person),
    privacy: row.privacy.kind,
    privacyText: i18n.text(members === null ? 'privacyAll' : 'privacyMembers'),
    privacyCount: members === null ? '' : `· ${i18n.number(members)}`,
    tags: [first, second].filter((tag) => tag !== undefined).map(readable),
    moreTags: others.length ? `+${i18n.number(others.length)}` : '',
    date: i18n.date(trashed ? trashed.at : row.modifiedAt),
    purgeDate: trashed ? i18n.date(trashed.purgeAt) : '',
    purgeIn: trashed ? `· ${inDays(i18n.locale, days)}` : '',
    purgeTone: days <= 1 ? 'now' : days <= 7 ? 'soon' : '',
    summary: [company, trashed ? '' : personName].filter(Boolean).join(' · '),
  };
}

const langOf = (member: MemberSummary | null): string => member?.lang ?? '';

const faceOf = (id: string, name: string, photoUrl: string | undefined): Face => ({
  initials: initialsOf(name),
  tint: tintOf(id),
  photo: photoUrl && isPicture(photoUrl) ? photoUrl : '',
});

/** Nothing but a picture's address reaches `src` (P22). */
function isPicture(url: string): boolean {
  try {
    return ['http:', 'https:', 'blob:'].includes(new URL(url, document.baseURI).protocol);
  } catch {
    return false;
  }
}

/** Today is 0, tomorrow 1, whatever the time of day. */
function daysUntil(iso: string, now: number): number {
  const today = new Date(now).setHours(0, 0, 0, 0);
  return Math.max(0, Math.round((new Date(iso).setHours(0, 0, 0, 0) - today) / DAY));
}

function inDays(locale: string, days: number): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}
