import { excessOf, LIMITS } from '../../shared/domain/limits.ts';
import {
  INVITATION_STATES,
  invitationStateAt,
  type BusinessCard,
  type Invitation,
  type InvitationLink,
  type JoinOffer,
  type JoinState,
} from '../../shared/domain/invitation.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import type { EmailOrder, EmailResult, InvitationOrder } from '../../shared/ports/invitation-port.ts';
import { audit } from './audit.ts';
import { groupPermissions, seesGroup } from './group-view.ts';
import { pageOf } from './paging.ts';
import { forbidden, invalid, notFound, Refused } from './problems.ts';
import type { GroupRecord, InvitationRecord } from './records.ts';
import { answered, change, read, type Answer, type Asked, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { folded } from './table/folding.ts';
import { DAY, instant, newId, newSecret, policyFor, summaryOf, type World } from './world.ts';

const MOST_ADDRESSES = 50;
const EMAIL = /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/u;
/** Where outsiders come in; the token stands behind `#`, which no server and no referrer ever sees (I-22). */
const JOIN_PAGE = 'https://join.haneul.example/';
const ME_PAGE = 'https://me.haneul.example/';

export function invitationRoutes(world: World): readonly Route[] {
  const { store, clock, directory, tenant } = world;
  const invitations = store.collection('invitation');
  const groups = store.collection('group');

  return [
    read('GET /invitations', ({ url, viewer }) => {
      const wanted = INVITATION_STATES.find((state) => state === url.searchParams.get('state'));
      const mine = [...invitations.all()]
        .filter((invitation) => isHis(invitation, viewer))
        .map((invitation) => view(invitation))
        .filter(({ state }) => !wanted || state === wanted)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
      return answered(pageOf(mine, ({ id }) => id, { list: `invitations ${wanted}`, url, now: clock() }));
    }),
    change('POST /invitations', (asked) => {
      const order = orderIn(asked);
      const invitation = invitationOf(order, asked.viewer, { channel: 'link' });
      keep(invitation);
      if (order.kind === 'join-group') {
        const group = groups.get(order.groupId)!;
        groups.put(group.id, { ...group, invitationId: invitation.id, revision: group.revision + 1 });
      }
      audit(world, asked, 'invitation.create', invitation.id);
      return answered(view(invitation), 201);
    }),
    read('POST /invitations/:id/link', ({ params, viewer }) => answered(linkOf(held(params.id, viewer)))),
    read('POST /me/link', ({ viewer }) =>
      answered({ url: `${ME_PAGE}#${viewer.member.id}`, expiresAt: null } satisfies InvitationLink),
    ),
    change('POST /invitations/email', sendByEmail),
    change('POST /invitations/:id/revoke', (asked) =>
      changed(asked, { ...heldOpen(asked), state: 'revoked' }, 'invitation.revoke'),
    ),
    change('POST /invitations/:id/rotate', (asked) => {
      const invitation = { ...heldOpen(asked), token: newSecret() };
      changed(asked, invitation, 'invitation.rotate');
      return answered(linkOf(invitation));
    }),
    change('POST /invitations/:id/resend', (asked) => {
      const invitation = held(asked.params.id, asked.viewer);
      if (invitation.channel !== 'email') throw forbidden('not-by-email');
      const now = clock();
      // What has run out gets as long again as it had.
      const life =
        invitation.expiresAt === null ? null : Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt);
      const again = {
        lastSentAt: instant(now),
        state: 'open',
        expiresAt: life === null ? null : instant(now + life),
      } as const;
      if (invitation.state === 'joined' || invitation.state === 'revoked') throw forbidden(invitation.state);
      return changed(asked, { ...invitation, ...again }, 'invitation.resend');
    }),
    read('GET /me/card', ({ viewer }) => answered(cardOf(viewer.member.id))),
    read('POST /join/inspect', ({ body, viewer }) => answered(offerOf(byToken(body), viewer))),
    change('POST /join', join, { withoutReason: true }),
  ];

  /** I-04: each address has its own result, and none hinders the others. */
  function sendByEmail(asked: Asked): Answer {
    const { viewer, session } = asked;
    const order = emailOrderIn(asked);
    const { name, options } = world.scenarios.of(session.id);
    const everyNth =
      name === 'partial-failure' ? Math.max(2, Math.round(100 / (options.failingPercent ?? 34))) : Infinity;
    const results = [...new Set(order.addresses.map((address) => address.trim()))].map(
      (address, index): EmailResult => {
        const refused = emailRefusal(address, order, viewer);
        if (refused) return { address, outcome: refused, invitation: null };
        const isDelivered = (index + 1) % everyNth !== 0 && !address.endsWith('@void.example');
        const invitation = invitationOf(order, viewer, {
          channel: 'email',
          address,
          useLimit: order.useLimit ?? 1,
          message: order.message,
          language: order.language,
          lastSentAt: instant(clock()),
          state: isDelivered ? 'open' : 'not-delivered',
        });
        keep(invitation);
        return { address, outcome: isDelivered ? 'sent' : 'not-delivered', invitation: view(invitation) };
      },
    );
    audit(world, asked, 'invitation.email', results.map(({ invitation }) => invitation?.id ?? '-').join(' '));
    return answered(results);
  }

  function emailRefusal(address: string, order: EmailOrder, viewer: Viewer): EmailResult['outcome'] | null {
    if (!EMAIL.test(address)) return 'invalid';
    const domain = address.split('@')[1] ?? '';
    if (order.allowedDomains.length && !order.allowedDomains.some((allowed) => folded(allowed) === folded(domain)))
      return 'wrong-domain';
    const rows = store.contacts.withReachKeys([folded(address)]);
    const linked = rows.map((row) => store.contacts.at(row)).filter((record) => record?.account);
    if (order.kind === 'join-group') {
      const accounts = groups.get(order.groupId)?.accounts ?? [];
      return linked.some((record) => accounts.some(({ id }) => id === record?.account?.id)) ? 'already-member' : null;
    }
    return rows.some((row) => world.table.isLinked(row) && world.table.isVisibleTo(viewer, row))
      ? 'already-contact'
      : null;
  }

  /** I-08: joins who is signed in, as far as the demo goes: an own member joins the group, or nothing more than the use counts. */
  function join(asked: Asked): Answer {
    const invitation = byToken(asked.body);
    const offer = offerOf(invitation, asked.viewer);
    if (!invitation || offer.state !== 'ready') throw forbidden(offer.state);
    const used = { ...invitation, uses: invitation.uses + 1 };
    keep(invitation.useLimit === 1 ? { ...used, state: 'joined' } : used);
    const group = invitation.groupId === null ? undefined : groups.get(invitation.groupId);
    if (group) {
      const { id } = asked.viewer.member;
      const joined: GroupRecord = { ...group, memberIds: [...group.memberIds, id], revision: group.revision + 1 };
      groups.put(group.id, joined);
      world.hub.publish((viewer) => (seesGroup(joined, viewer) ? { kind: 'groups', ids: [joined.id] } : null));
    }
    audit(world, asked, 'invitation.join', invitation.id);
    return answered(offer);
  }

  function byToken(body: unknown): InvitationRecord | undefined {
    const token = isRecord(body) && typeof body.token === 'string' ? body.token : '';
    return [...invitations.all()].find((invitation) => invitation.token === token);
  }

  function offerOf(invitation: InvitationRecord | undefined, viewer: Viewer): JoinOffer {
    if (!invitation) return { state: 'unknown', inviter: null, group: null, expiresAt: null };
    const group = invitation.groupId === null ? undefined : groups.get(invitation.groupId);
    const { name, pictureUrl, memberIds = [], accounts = [] } = group ?? {};
    return {
      state: joinStateOf(invitation, group, viewer),
      inviter: cardOf(invitation.createdById),
      group:
        name === undefined
          ? null
          : { name, ...(pictureUrl ? { pictureUrl } : {}), memberCount: memberIds.length + accounts.length },
      expiresAt: invitation.expiresAt,
    };
  }

  function joinStateOf(invitation: InvitationRecord, group: GroupRecord | undefined, { member }: Viewer): JoinState {
    const state = invitationStateAt(invitation, clock());
    if (state === 'expired' || state === 'used-up' || state === 'revoked') return state;
    if (state === 'joined') return 'used-up';
    if (group?.memberIds.includes(member.id) || invitation.createdById === member.id) return 'already-member';
    const domain = directory.member(member.id)?.email.split('@')[1] ?? '';
    return invitation.allowedDomains.length && !invitation.allowedDomains.includes(domain) ? 'wrong-domain' : 'ready';
  }

  function held(id: string | undefined, viewer: Viewer): InvitationRecord {
    const invitation = invitations.get(id ?? '');
    if (!invitation || !isHis(invitation, viewer)) throw notFound();
    return invitation;
  }

  function heldOpen({ params, viewer }: Asked): InvitationRecord {
    const invitation = held(params.id, viewer);
    const state = invitationStateAt(invitation, clock());
    if (state !== 'open' && state !== 'not-delivered') throw forbidden(state);
    return invitation;
  }

  /** Who made it, and whoever else manages the group it leads to. */
  function isHis({ createdById, groupId }: InvitationRecord, viewer: Viewer): boolean {
    if (createdById === viewer.member.id) return true;
    const group = groupId === null ? undefined : groups.get(groupId);
    return group !== undefined && groupPermissions(world, group, viewer).members.allowed;
  }

  function changed(asked: Asked, invitation: InvitationRecord, action: string): Answer {
    keep(invitation);
    audit(world, asked, action, invitation.id);
    return answered(view(invitation));
  }

  function keep(invitation: InvitationRecord): void {
    invitations.put(invitation.id, invitation);
    world.hub.publish((viewer) => (isHis(invitation, viewer) ? { kind: 'invitations', ids: [invitation.id] } : null));
  }

  function view(invitation: InvitationRecord): Invitation {
    const { token: _token, message: _message, language: _language, createdById, groupId, ...rest } = invitation;
    const group = groupId === null ? undefined : groups.get(groupId);
    return {
      ...rest,
      state: invitationStateAt(invitation, clock()),
      createdBy: summaryOf(world, createdById),
      group: group ? { id: group.id, name: group.name } : null,
    };
  }

  function linkOf(invitation: InvitationRecord): InvitationLink {
    const state = invitationStateAt(invitation, clock());
    if (state !== 'open') throw new Refused({ kind: 'gone', reason: state });
    return { url: `${JOIN_PAGE}#${invitation.token}`, expiresAt: invitation.expiresAt };
  }

  function cardOf(memberId: string): BusinessCard {
    const { name, title, photoUrl, lang } = summaryOf(world, memberId);
    return {
      name,
      company: tenant.company,
      ...(title ? { title } : {}),
      ...(photoUrl ? { photoUrl } : {}),
      ...(lang ? { lang } : {}),
    };
  }

  function orderIn({ body, viewer }: Asked): InvitationOrder {
    const order = isRecord(body) ? body.order : undefined;
    if (!isRecord(order)) throw invalid({ field: 'order', code: 'required' });
    const { kind, groupId, expiresInDays = null, useLimit = null, allowedDomains = [] } = order;
    if (!isCount(expiresInDays)) throw invalid({ field: 'order.expiresInDays', code: 'bad-value' });
    if (!isCount(useLimit)) throw invalid({ field: 'order.useLimit', code: 'bad-value' });
    if (!isTexts(allowedDomains)) throw invalid({ field: 'order.allowedDomains', code: 'bad-value' });
    const terms = { expiresInDays, useLimit, allowedDomains };
    if (kind === 'add-me') return { kind, ...terms };
    if (kind !== 'join-group' || typeof groupId !== 'string') throw invalid({ field: 'order.kind', code: 'bad-value' });
    const group = groups.get(groupId);
    if (!group || !seesGroup(group, viewer)) throw invalid({ field: 'order.groupId', code: 'unknown' });
    const permission = groupPermissions(world, group, viewer).members;
    if (!permission.allowed) throw forbidden(permission.reason);
    return { kind, groupId, ...terms };
  }

  function emailOrderIn(asked: Asked): EmailOrder {
    const order = orderIn(asked);
    const { addresses, message = '', language = 'en' } = (asked.body as { order: Record<string, unknown> }).order;
    if (!isTexts(addresses) || !addresses.length) throw invalid({ field: 'order.addresses', code: 'required' });
    if (addresses.length > MOST_ADDRESSES)
      throw invalid({ field: 'order.addresses', code: 'too-many', limit: MOST_ADDRESSES });
    if (typeof message !== 'string' || typeof language !== 'string')
      throw invalid({ field: 'order.message', code: 'bad-value' });
    const { lengthUnit } = policyFor(world, asked.viewer.member.id);
    if (excessOf(message, LIMITS.invitationMessage, lengthUnit)) {
      throw invalid({ field: 'order.message', code: 'too-long', limit: LIMITS.invitationMessage });
    }
    return { ...order, addresses, message, language };
  }

  function invitationOf(
    order: InvitationOrder,
    viewer: Viewer,
    more: Pick<InvitationRecord, 'channel'> & Partial<InvitationRecord>,
  ): InvitationRecord {
    const now = clock();
    return {
      id: newId('i'),
      kind: order.kind,
      state: 'open',
      groupId: order.kind === 'join-group' ? order.groupId : null,
      createdById: viewer.member.id,
      createdAt: instant(now),
      expiresAt: order.expiresInDays === null ? null : instant(now + order.expiresInDays * DAY),
      uses: 0,
      useLimit: order.useLimit,
      allowedDomains: order.allowedDomains,
      lastSentAt: null,
      token: newSecret(),
      ...more,
    };
  }
}

const isCount = (value: unknown): value is number | null =>
  value === null || (Number.isInteger(value) && Number(value) > 0);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
