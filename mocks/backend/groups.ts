import { canRemoveMaster, conversionOf, type GroupDraft, type GroupRefusal } from '../../shared/domain/group.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import type { GroupMemberOutcome } from '../../shared/ports/group-port.ts';
import { audit } from './audit.ts';
import {
  checkMasters,
  checkName,
  conversionPreflight,
  creationPreflight,
  draftOf,
  lossOf,
  memberRefusal,
} from './group-rules.ts';
import { groupFor, groupMembersOf, groupPermissions, groupRowFor, seesGroup } from './group-view.ts';
import { pageOf } from './paging.ts';
import { forbidden, invalid, malformed, notFound, Refused } from './problems.ts';
import type { GroupRecord, RoomRecord } from './records.ts';
import { answered, change, NOTHING_TO_SAY, read, type Answer, type Asked, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { collator, folded, wordsOf } from './table/folding.ts';
import { instant, newId, policyFor, type World } from './world.ts';

type Part = 'settings' | 'members' | 'delete';

export function groupRoutes(world: World): readonly Route[] {
  const { store, clock, directory } = world;
  const groups = store.collection('group');
  const rooms = store.collection('room');

  return [
    read('GET /groups', ({ url, viewer }) => {
      const text = url.searchParams.get('text') ?? '';
      const words = wordsOf(text);
      const managed = [...groups.all()]
        .filter((group) => viewer.role === 'administrator' || group.masterIds.includes(viewer.member.id))
        .filter(({ name }) => words.every((word) => folded(name).includes(word)))
        .toSorted((a, b) => collator.compare(a.name, b.name));
      const page = pageOf(managed, ({ id }) => id, { list: `groups ${text}`, url, now: clock() });
      return answered({ ...page, items: page.items.map((group) => groupRowFor(world, group, viewer)) });
    }),
    read('GET /groups/:id', ({ params, viewer }) => tagged(held(params.id, viewer), viewer)),
    read('GET /groups/:id/members', ({ params, url, viewer }) => {
      const members = groupMembersOf(world, held(params.id, viewer));
      const idOf = (member: (typeof members)[number]): string => (member.kind === 'own' ? member.member.id : member.id);
      return answered(pageOf(members, idOf, { list: `group members ${params.id}`, url, now: clock() }));
    }),
    read('POST /groups/preflight', ({ body, viewer }) =>
      answered(creationPreflight(world, draftOf(world, viewer, draftIn(body)))),
    ),
    change('POST /groups', create),
    change('PATCH /groups/:id', update),
    change('POST /groups/:id/members/add', (asked) => manage(asked, 'add')),
    change('POST /groups/:id/members/remove', (asked) => manage(asked, 'remove')),
    change('PUT /groups/:id/masters', setMasters),
    read('GET /groups/:id/deletion-preflight', ({ params, viewer }) =>
      answered(lossOf(world, held(params.id, viewer))),
    ),
    change('DELETE /groups/:id', (asked) => {
      const group = heldRevised(asked, 'delete');
      groups.delete(group.id);
      tell(group);
      audit(world, asked, 'group.delete', group.id);
      return NOTHING_TO_SAY;
    }),
    read('GET /rooms', ({ url, viewer }) => {
      const text = url.searchParams.get('text') ?? '';
      const words = wordsOf(text);
      const his = [...rooms.all()].filter(
        (room) => isIn(room, viewer) && words.every((word) => folded(room.title).includes(word)),
      );
      const page = pageOf(his, ({ id }) => id, { list: `rooms ${text}`, url, now: clock() });
      return answered({
        ...page,
        items: page.items.map(({ id, title, participants }) => ({ id, title, participants })),
      });
    }),
    read('POST /rooms/:id/conversion-preflight', ({ params, body, viewer }) => {
      const draft = draftOf(world, viewer, draftIn(body));
      return answered(conversionPreflight(world, roomOf(params.id, viewer), draft));
    }),
    change('POST /rooms/:id/conversion', convert),
  ];

  function held(id: string | undefined, viewer: Viewer): GroupRecord {
    const group = groups.get(id ?? '');
    // G-04: to who is not in it, a group does not exist.
    if (!group || !seesGroup(group, viewer)) throw notFound();
    return group;
  }

  function heldFor(id: string | undefined, viewer: Viewer, part: Part): GroupRecord {
    const group = held(id, viewer);
    const permission = groupPermissions(world, group, viewer)[part];
    if (!permission.allowed) throw forbidden(permission.reason);
    return group;
  }

  function heldRevised({ request, params, viewer }: Asked, part: Part): GroupRecord {
    const group = heldFor(params.id, viewer, part);
    const revision = /^"(.*)"$/.exec(request.headers.get('If-Match') ?? '')?.[1];
    if (revision === undefined) throw malformed('If-Match');
    if (revision !== String(group.revision)) {
      throw new Refused({ kind: 'conflict', current: groupFor(world, group, viewer) }, { status: 412 });
    }
    return group;
  }

  function create(asked: Asked): Answer {
    const { viewer, body } = asked;
    if (!policyFor(world, viewer.member.id).mayCreateGroups) throw forbidden('no-permission');
    const draft = draftOf(world, viewer, draftIn(body));
    checkMasters(world, draft.masterIds);
    checkName(world, draft.name);
    const origin = { kind: viewer.role === 'administrator' ? 'administrator' : 'contacts' } as const;
    return made(asked, { ...recordOf(draft), origin }, 'group.create');
  }

  /** Cannot be undone: the room becomes the group's room, with its history (G-08). */
  function convert(asked: Asked): Answer {
    const { viewer, body, params } = asked;
    if (!policyFor(world, viewer.member.id).mayCreateGroups) throw forbidden('no-permission');
    const room = roomOf(params.id, viewer);
    const conversion = conversionOf(room);
    if (!conversion.possible) throw forbidden(conversion.reason);
    const draft = draftOf(world, viewer, draftIn(body));
    checkMasters(world, draft.masterIds);
    checkName(world, draft.name);
    const dropped = new Set(conversion.dropped.map(({ id }) => id));
    const staying = room.participants.filter(({ id }) => !dropped.has(id));
    const now = instant(clock());
    rooms.delete(room.id);
    const group: GroupRecord = {
      ...recordOf(draft),
      memberIds: [
        ...new Set([
          ...staying.filter(({ type }) => type === 'own').map(({ id }) => id),
          ...(draft.mastersAreMembers ? draft.masterIds : []),
        ]),
      ],
      accounts: staying
        .filter(({ type }) => type !== 'own')
        .map(({ id, name, company, lang }) => ({ id, name, company, ...(lang ? { lang } : {}) })),
      storageBytes: room.storageBytes,
      origin: { kind: 'room', roomId: room.id, title: room.title },
      removals: conversion.dropped.map(({ name }) => ({ name, reason: 'no-permission', at: now })),
    };
    return made(asked, group, 'group.convert');
  }

  function update(asked: Asked): Answer {
    const group = heldRevised(asked, 'settings');
    const { pictureUrl = group.pictureUrl, ...changes } = draftOf(world, asked.viewer, asked.body, 'partial');
    if (changes.mastersMayChangeSettings !== undefined && asked.viewer.role !== 'administrator')
      throw forbidden('settings-by-administrator' satisfies GroupRefusal);
    if (changes.masterIds) checkMasters(world, changes.masterIds, group.masterIds);
    if (changes.name !== undefined) checkName(world, changes.name, group.id);
    const { pictureUrl: _, ...rest } = group;
    return saved(asked, { ...rest, ...changes, ...(pictureUrl ? { pictureUrl } : {}) }, 'group.update');
  }

  function setMasters(asked: Asked): Answer {
    const group = heldRevised(asked, 'settings');
    const ids = isRecord(asked.body) ? asked.body.masterIds : undefined;
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
      throw invalid({ field: 'masterIds', code: 'required' });
    if (!ids.length) throw forbidden('last-master' satisfies GroupRefusal);
    const masterIds = [...new Set(ids)];
    checkMasters(world, masterIds, group.masterIds);
    return saved(asked, { ...group, masterIds }, 'group.masters');
  }

  /** Adds or removes people, each by itself: one who cannot be added does not hinder the others (G-07). */
  function manage(asked: Asked, how: 'add' | 'remove'): Answer {
    const group = heldFor(asked.params.id, asked.viewer, 'members');
    const { memberIds, accountIds } = isRecord(asked.body) ? asked.body : {};
    if (!Array.isArray(memberIds) || !Array.isArray(accountIds))
      throw invalid({ field: 'memberIds', code: 'bad-value' });
    let next = group;
    const outcomes: GroupMemberOutcome[] = [];
    for (const [ids, apply] of [
      [memberIds, how === 'add' ? withMember : withoutMember],
      [accountIds, how === 'add' ? withAccount : withoutAccount],
    ] as const) {
      for (const id of ids.map(String)) {
        const applied = apply(next, id, asked.viewer);
        if (typeof applied === 'string') outcomes.push({ id, outcome: 'refused', reason: applied });
        else {
          next = applied;
          outcomes.push({ id, outcome: 'changed' });
        }
      }
    }
    if (next !== group) saved(asked, next, `group.members.${how}`);
    return answered(outcomes);
  }

  function withMember(group: GroupRecord, id: string): GroupRecord | GroupRefusal {
    if (group.memberIds.includes(id)) return 'already-member';
    return memberRefusal(world, id) ?? { ...group, memberIds: [...group.memberIds, id] };
  }

  /** A master who is taken out of the members is no master any more, unless he is the last one (G-11). */
  function withoutMember(group: GroupRecord, id: string): GroupRecord | GroupRefusal {
    if (!group.memberIds.includes(id)) return 'not-a-member';
    const masters = group.masterIds.map((master) => ({ id: master }));
    if (group.masterIds.includes(id) && !canRemoveMaster(masters, id)) return 'last-master';
    return {
      ...group,
      memberIds: group.memberIds.filter((member) => member !== id),
      masterIds: group.masterIds.filter((master) => master !== id),
    };
  }

  function withAccount(group: GroupRecord, id: string, viewer: Viewer): GroupRecord | GroupRefusal {
    if (group.accounts.some((account) => account.id === id)) return 'already-member';
    const contact = contactOf(id, group, viewer);
    if (!contact?.account) return 'not-a-contact';
    if (contact.type === 'line') return 'line-person';
    const account = store.collection('account').get(id);
    if (account && !account.companyAllowsExternal) return 'other-company-forbids';
    const { displayName: name, company = '', photoUrl } = contact.account;
    const added = {
      id,
      name,
      company,
      ...(photoUrl ? { photoUrl } : {}),
      ...(contact.lang ? { lang: contact.lang } : {}),
    };
    return { ...group, accounts: [...group.accounts, added] };
  }

  function withoutAccount(group: GroupRecord, id: string): GroupRecord | GroupRefusal {
    if (!group.accounts.some((account) => account.id === id)) return 'not-a-member';
    return { ...group, accounts: group.accounts.filter((account) => account.id !== id) };
  }

  /** An outside person must be a contact that a master, or who manages the members, can see (G-07). */
  function contactOf(account: string, { masterIds }: GroupRecord, viewer: Viewer) {
    const row = store.contacts.rowOfAccount(account);
    if (row === undefined) return undefined;
    const eyes = [
      viewer,
      ...masterIds.map((id) => ({ member: { id, name: '', state: 'active' }, role: 'member' }) as const),
    ];
    return eyes.some((eye) => world.table.isVisibleTo(eye, row)) ? store.contacts.at(row) : undefined;
  }

  function recordOf(draft: GroupDraft): GroupRecord {
    const { mastersAreMembers, ...about } = draft;
    return {
      ...about,
      id: newId('x'),
      revision: 1,
      memberIds: mastersAreMembers ? about.masterIds : [],
      accounts: [],
      storageBytes: 0,
      contents: NOTHING,
      invitationId: null,
      origin: { kind: 'contacts' },
      createdAt: instant(clock()),
      removals: [],
    };
  }

  function made(asked: Asked, group: GroupRecord, action: string): Answer {
    groups.put(group.id, group);
    tell(group);
    audit(world, asked, action, group.id);
    return tagged(group, asked.viewer, 201);
  }

  function saved(asked: Asked, group: GroupRecord, action: string): Answer {
    const next = { ...group, revision: group.revision + 1 };
    groups.put(next.id, next);
    tell(next);
    audit(world, asked, action, next.id);
    return tagged(next, asked.viewer);
  }

  function tagged(group: GroupRecord, viewer: Viewer, status = 200): Answer {
    const value = groupFor(world, group, viewer);
    return answered(value, status, { ETag: `"${value.revision}"` });
  }

  function tell(group: GroupRecord): void {
    world.hub.publish((viewer) => (seesGroup(group, viewer) ? { kind: 'groups', ids: [group.id] } : null));
  }

  function roomOf(id: string | undefined, viewer: Viewer): RoomRecord {
    const room = rooms.get(id ?? '');
    if (!room || !isIn(room, viewer)) throw notFound();
    // What a member may has changed since the room was opened: the directory knows.
    const participants = room.participants.map((person) =>
      person.type === 'own' && directory.member(person.id)
        ? { ...person, mayChatExternally: memberRefusal(world, person.id) === null }
        : person,
    );
    return { ...room, participants };
  }
}

const NOTHING: GroupRecord['contents'] = { messages: 0, notes: 0, events: 0, upcoming: 0, tasks: 0, files: 0 };

const isIn = ({ participants }: RoomRecord, { role, member }: Viewer): boolean =>
  role === 'administrator' || participants.some(({ id }) => id === member.id);

const draftIn = (body: unknown): unknown => (isRecord(body) ? body.draft : undefined);
