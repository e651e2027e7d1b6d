import type { Contact, ContactRow } from '../../shared/domain/contact.ts';
import type { ContactQuery } from '../../shared/domain/query.ts';
import { queryFromString, queryToString } from '../../shared/domain/query-text.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import type { Done, Page, UndoTicket, Window } from '../../shared/ports/call.ts';
import { audit } from './audit.ts';
import { changedFields, newFields } from './contact-fields.ts';
import { ContactKeeper, revised } from './contact-keeper.ts';
import { contactFor, deletionOf, editingOf, recoveryOf, rowFor } from './contact-view.ts';
import { cursorOf, limitParam, numberParam, startOf } from './paging.ts';
import { conflict, forbidden, invalid, malformed, notFound, Refused } from './problems.ts';
import type { ContactRecord, UndoRecord } from './records.ts';
import { answered, change, NOTHING_TO_SAY, read, type Answer, type Asked, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { reachKeysOf } from './store/store.ts';
import { folded } from './table/folding.ts';
import { instant, newId, newSecret, policyFor, UNDO_LIFE, type World } from './world.ts';

interface Held {
  readonly row: number;
  readonly record: ContactRecord;
}

export function contactRoutes(world: World): readonly Route[] {
  const keeper = new ContactKeeper(world);
  const { store, table, clock } = world;

  return [
    read('GET /contacts', ({ url, viewer }) => {
      const query = queryFromString(url.searchParams.get('q') ?? '');
      return answered(url.searchParams.has('cursor') ? page(url, query, viewer) : window(url, query, viewer));
    }),
    read('GET /contacts/counts', ({ url, viewer }) =>
      answered(table.counts(queryFromString(url.searchParams.get('q') ?? ''), viewer)),
    ),
    read('GET /contacts/:id', ({ params, viewer }) =>
      tagged(contactFor(world, held(params.id, viewer).record, viewer)),
    ),
    change('POST /contacts', create),
    change('PATCH /contacts/:id', update),
    change('POST /contacts/:id/trash', trash),
    change('POST /contacts/:id/restore', restore),
    change('DELETE /contacts/:id', purge),
    change('POST /undo', undo, { withoutReason: true }),
    read('POST /contacts/look-alikes', ({ body, viewer }) => answered(lookAlikes(body, viewer))),
    read('GET /tags', ({ url, viewer }) => answered(tags(url.searchParams.get('text') ?? '', viewer))),
  ];

  function rowsAt(rows: readonly number[]): readonly ContactRow[] {
    return rows.map((row) => rowFor(world, row, store.contacts.at(row)!));
  }

  function window(url: URL, query: ContactQuery, viewer: Viewer): Window<ContactRow> {
    const offset = numberParam(url, 'offset', 0);
    const limit = limitParam(url);
    const view = table.view(query, viewer);
    const length = Math.max(0, Math.min(limit, view.length - offset));
    const rows = Array.from({ length }, (_, index) => view.at(offset + index));
    return { items: rowsAt(rows), offset, total: view.length };
  }

  function page(url: URL, query: ContactQuery, viewer: Viewer): Page<ContactRow> {
    const list = `contacts ${queryToString(query)}`;
    const view = table.view(query, viewer);
    const start = startOf(url, list, clock(), (id) => view.indexOf(store.contacts.rowOf(id) ?? -1));
    const end = Math.min(start + limitParam(url), view.length);
    const items = rowsAt(Array.from({ length: Math.max(0, end - start) }, (_, index) => view.at(start + index)));
    const after = items.at(-1)?.id;
    const next = after !== undefined && end < view.length ? cursorOf({ list, offset: end, after, at: clock() }) : null;
    return { items, next, total: view.length };
  }

  function held(id: string | undefined, viewer: Viewer): Held {
    const found = keeper.find(id ?? '', viewer);
    if (!found) throw notFound();
    return found;
  }

  /** The contact of a change, in the revision that the change was based on (P16). */
  function heldRevised({ request, params, viewer }: Asked): Held {
    const found = held(params.id, viewer);
    const revision = /^"(.*)"$/.exec(request.headers.get('If-Match') ?? '')?.[1];
    if (revision === undefined) throw malformed('If-Match');
    if (revision !== String(found.record.revision)) {
      throw new Refused({ kind: 'conflict', current: contactFor(world, found.record, viewer) }, { status: 412 });
    }
    return found;
  }

  function create(asked: Asked): Answer {
    const { body, viewer } = asked;
    const policy = policyFor(world, viewer.member.id);
    if (policy.contactQuota && policy.contactQuota.used >= policy.contactQuota.limit) throw forbidden('quota-full');
    const fields = newFields(body, policy.lengthUnit, world.directory, policy.defaultPrivacy);
    const now = instant(clock());
    const record: ContactRecord = {
      ...fields,
      id: newId('c'),
      revision: 1,
      type: 'general',
      addedById: viewer.member.id,
      createdAt: now,
      createdById: viewer.member.id,
      modifiedAt: now,
      modifiedById: viewer.member.id,
      trashed: null,
    };
    keeper.create(record);
    audit(world, asked, 'contact.create', record.id);
    return done(record, null, viewer, 201);
  }

  function update(asked: Asked): Answer {
    const { row, record } = heldRevised(asked);
    const edit = editingOf(record, asked.viewer);
    if (!edit.allowed) throw forbidden(edit.reason);
    const { lengthUnit } = policyFor(world, asked.viewer.member.id);
    const fields = changedFields(record, asked.body, lengthUnit, world.directory);
    const { account, lang } = record;
    const kept = { ...fields, ...identityOf(record), ...(account ? { account } : {}), ...(lang ? { lang } : {}) };
    return changed(asked, row, record, revised(kept, {}, asked.viewer, clock()), 'updated');
  }

  function trash(asked: Asked): Answer {
    const { row, record } = heldRevised(asked);
    const permission = deletionOf(world, record, asked.viewer);
    if (!permission.allowed) throw forbidden(permission.reason);
    const trashed = keeper.trashedNow(asked.viewer);
    return changed(asked, row, record, revised(record, { trashed }, asked.viewer, clock()), 'trashed');
  }

  function restore(asked: Asked): Answer {
    const { row, record } = heldRevised(asked);
    const permission = recoveryOf(record);
    if (!permission.allowed) throw forbidden(permission.reason);
    return changed(asked, row, record, revised(record, { trashed: null }, asked.viewer, clock()), 'restored');
  }

  function purge(asked: Asked): Answer {
    const { row, record } = heldRevised(asked);
    const permission = recoveryOf(record);
    if (!permission.allowed) throw forbidden(permission.reason);
    keeper.purge(row, record.id);
    audit(world, asked, 'contact.purge', record.id);
    return NOTHING_TO_SAY;
  }

  function undo(asked: Asked): Answer {
    const { body, viewer } = asked;
    const token = isRecord(body) && typeof body.token === 'string' ? body.token : '';
    const ticket = store.collection('undo').get(token);
    if (!ticket || ticket.memberId !== viewer.member.id) throw notFound();
    if (ticket.until <= clock()) throw new Refused({ kind: 'gone' });
    const { row, record } = held(ticket.contactId, viewer);
    if (record.revision !== ticket.revision) throw conflict(contactFor(world, record, viewer));
    const before = ticket.before ?? { ...record, trashed: keeper.trashedNow(viewer) };
    const restored = revised({ ...before, revision: record.revision }, {}, viewer, clock());
    keeper.change(row, restored, changeBetween(record, restored));
    store.collection('undo').delete(token);
    audit(world, asked, 'contact.undo', record.id);
    return tagged(contactFor(world, restored, viewer));
  }

  function changed(
    asked: Asked,
    row: number,
    before: ContactRecord,
    after: ContactRecord,
    kind: 'updated' | 'trashed' | 'restored',
  ): Answer {
    keeper.change(row, after, kind);
    audit(world, asked, `contact.${kind}`, after.id);
    return done(after, before, asked.viewer);
  }

  /** The answer of a change: the contact as it is now, and a ticket to take the change back (E-22). */
  function done(record: ContactRecord, before: ContactRecord | null, viewer: Viewer, status = 200): Answer {
    const value = contactFor(world, record, viewer);
    const body: Done<Contact> = { value, undo: ticketFor(record, before, viewer) };
    return answered(body, status, { ETag: `"${value.revision}"` });
  }

  function ticketFor({ id, revision }: ContactRecord, before: ContactRecord | null, viewer: Viewer): UndoTicket | null {
    if (!world.capabilities.includes('contacts.undo')) return null;
    const ticket: UndoRecord = {
      token: newSecret(),
      memberId: viewer.member.id,
      contactId: id,
      before,
      revision,
      until: clock() + UNDO_LIFE,
    };
    store.collection('undo').put(ticket.token, ticket);
    return { token: ticket.token, until: instant(ticket.until) };
  }

  /** Contacts of the viewer's with one of these phones or e-mails. */
  function lookAlikes(body: unknown, viewer: Viewer): readonly ContactRow[] {
    const { phones, emails } = isRecord(body) ? body : {};
    if (!Array.isArray(phones) || !Array.isArray(emails)) throw invalid({ field: 'phones', code: 'bad-value' });
    return store.contacts
      .withReachKeys(reachKeysOf({ phones, emails }))
      .filter((row) => table.isVisibleTo(viewer, row))
      .slice(0, 20)
      .map((row) => rowFor(world, row, store.contacts.at(row)!));
  }

  function tags(text: string, viewer: Viewer): readonly string[] {
    const wanted = folded(text);
    const counted = new Map<string, number>();
    const view = table.view(queryFromString(''), viewer);
    for (let index = 0; index < Math.min(view.length, 2_000); index++) {
      for (const tag of store.contacts.at(view.at(index))?.tags ?? []) counted.set(tag, (counted.get(tag) ?? 0) + 1);
    }
    return [...counted]
      .filter(([tag]) => folded(tag).includes(wanted))
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 20)
      .map(([tag]) => tag);
  }
}

const tagged = (contact: Contact): Answer => answered(contact, 200, { ETag: `"${contact.revision}"` });

function identityOf(record: ContactRecord) {
  const { id, revision, type, addedById, createdAt, createdById, modifiedAt, modifiedById, trashed } = record;
  return { id, revision, type, addedById, createdAt, createdById, modifiedAt, modifiedById, trashed };
}

function changeBetween(before: ContactRecord, after: ContactRecord): 'updated' | 'trashed' | 'restored' {
  if (Boolean(before.trashed) === Boolean(after.trashed)) return 'updated';
  return after.trashed ? 'trashed' : 'restored';
}
