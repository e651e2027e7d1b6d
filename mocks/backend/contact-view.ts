import {
  displayNameOf,
  isLinked,
  type Contact,
  type ContactPermissions,
  type ContactRow,
  type Permission,
  type RefusalReason,
} from '../../shared/domain/contact.ts';
import { deletable } from '../../shared/domain/deletion.ts';
import type { DirectoryEntry } from '../../shared/domain/member.ts';
import { can, type Viewer } from '../../shared/domain/policy.ts';
import { fieldsOf } from './contact-fields.ts';
import type { ContactRecord } from './records.ts';
import { summaryOf, type World } from './world.ts';

const allowed: Permission = { allowed: true };
const refused = (reason: RefusalReason): Permission => ({ allowed: false, reason });

/** A contact as this viewer sees it. */
export function contactFor(world: World, record: ContactRecord, viewer: Viewer): Contact {
  const { id, type, account, lang, createdAt, createdById, modifiedAt, modifiedById } = record;
  return {
    ...fieldsOf(record),
    id,
    revision: String(record.revision),
    type,
    ...(account ? { account } : {}),
    ...(lang === undefined ? {} : { lang }),
    displayName: displayNameOf(record),
    owner: record.ownerId === null ? null : summaryOf(world, record.ownerId),
    viewers: viewersOf(world, record),
    createdAt,
    createdBy: createdById === null ? null : summaryOf(world, createdById),
    modifiedAt,
    modifiedBy: modifiedById === null ? null : summaryOf(world, modifiedById),
    trashed: trashedOf(world, record),
    permissions: permissionsOf(world, record, viewer),
  };
}

export function rowFor(world: World, row: number, record: ContactRecord): ContactRow {
  const count = world.table.viewerCountOf(row);
  return {
    id: record.id,
    revision: String(record.revision),
    type: record.type,
    ...(record.account ? { accountId: record.account.id } : {}),
    displayName: displayNameOf(record),
    ...(record.photoUrl === undefined ? {} : { photoUrl: record.photoUrl }),
    ...(record.company === undefined ? {} : { company: record.company }),
    ...(record.lang === undefined ? {} : { lang: record.lang }),
    owner: record.ownerId === null ? null : summaryOf(world, record.ownerId),
    privacy: count === null ? { kind: 'all' } : { kind: 'members', count },
    tags: record.tags,
    createdAt: record.createdAt,
    modifiedAt: record.modifiedAt,
    trashed: trashedOf(world, record),
  };
}

/** May the viewer move it to Trash (L-09, L-10)? */
export const deletionOf = (world: World, record: ContactRecord, viewer: Viewer): Permission =>
  deletable(
    {
      type: record.type,
      trashed: record.trashed !== null,
      ownerId: record.ownerId,
      addedById: record.addedById,
      coEditing: record.coEditing,
      sharesRoom: sharesRoom(world, record, viewer),
    },
    viewer,
  );

/** May the viewer edit it: its owner, everyone who sees it if it is co-edited, and the administrator. */
export function editingOf(record: ContactRecord, viewer: Viewer): Permission {
  if (record.trashed) return refused('in-trash');
  const may = viewer.role === 'administrator' || record.coEditing || record.ownerId === viewer.member.id;
  return may ? allowed : refused('not-owner');
}

/** May the viewer put it back, or delete it for good: who sees it in Trash may. */
export const recoveryOf = (record: ContactRecord): Permission => (record.trashed ? allowed : refused('not-in-trash'));

function permissionsOf(world: World, record: ContactRecord, viewer: Viewer): ContactPermissions {
  const edit = editingOf(record, viewer);
  return { edit, share: edit, delete: deletionOf(world, record, viewer), message: messagingOf(world, record, viewer) };
}

function messagingOf(world: World, record: ContactRecord, viewer: Viewer): Permission {
  if (record.trashed) return refused('in-trash');
  if (!isLinked(record) || !can(world, 'contacts.message')) return refused('not-supported');
  const channels = world.directory.member(viewer.member.id)?.mayChatExternally ?? [];
  return channels.some((channel) => channel === record.type) ? allowed : refused('no-permission');
}

/** Is the linked person in a message room with a member of the company other than the viewer (L-10)? */
function sharesRoom({ store }: World, { account }: ContactRecord, viewer: Viewer): boolean {
  if (!account) return false;
  for (const { participants } of store.collection('room').all()) {
    if (!participants.some(({ id }) => id === account.id)) continue;
    if (participants.some(({ id, type }) => type === 'own' && id !== viewer.member.id)) return true;
  }
  return false;
}

const viewersOf = ({ directory }: World, { privacy }: ContactRecord): readonly DirectoryEntry[] =>
  privacy.kind === 'all'
    ? []
    : privacy.viewers
        .map((viewer) => directory.entry(viewer))
        .filter((entry): entry is DirectoryEntry => Boolean(entry));

const trashedOf = (world: World, { trashed }: ContactRecord): Contact['trashed'] =>
  trashed && { at: trashed.at, by: summaryOf(world, trashed.byId), purgeAt: trashed.purgeAt };
