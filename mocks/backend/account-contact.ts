import type { MemberId } from '../../shared/domain/ids.ts';
import type { AccountRecord, ContactRecord } from './records.ts';
import { instant, newId } from './world.ts';

/** A person outside as the contact of the member who added him, or whose invitation he took. */
export function contactOf(
  { id, type, name, company, photoUrl, lang }: AccountRecord,
  memberId: MemberId,
  { privacy, at }: { readonly privacy: 'all' | 'members'; readonly at: number },
): ContactRecord {
  const now = instant(at);
  const photo = photoUrl ? { photoUrl } : {};
  return {
    id: newId('c'),
    revision: 1,
    type,
    account: { id, displayName: name, company, ...photo },
    ...(lang ? { lang } : {}),
    // The name is filled from the account and stays editable (E-06).
    name: { given: name },
    company,
    ...photo,
    phones: [],
    emails: [],
    addresses: [],
    websites: [],
    dates: [],
    socials: [],
    tags: [],
    customFields: [],
    ownerId: memberId,
    privacy: privacy === 'all' ? { kind: 'all' } : { kind: 'members', viewers: [] },
    coEditing: true,
    addedById: memberId,
    createdAt: now,
    createdById: memberId,
    modifiedAt: now,
    modifiedById: memberId,
    trashed: null,
  };
}
