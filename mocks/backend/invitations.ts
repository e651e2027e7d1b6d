import { excessOf, LIMITS } from '../../shared/domain/limits.ts';
import {
  INVITATION_FILTERS,
  invitationStateAt,
  isEnded,
  refusalOf,
  type GroupInvitation,
  type InvitationAction,
  type InvitationCounts,
  type InvitationFilter,
  type InvitationState,
  type MyLink,
} from '../../shared/domain/invitation.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import type { EmailOrder, EmailResult, InvitationOrder, InvitationTerms } from '../../shared/ports/invitation-port.ts';
import { audit } from './audit.ts';
import { groupPermissions, seesGroup } from './group-view.ts';
import { cardOf, InvitationKeeper } from './invitation-keeper.ts';
import { pageOf } from './paging.ts';
import { forbidden, invalid, notFound } from './problems.ts';
import type { InvitationRecord } from './records.ts';
import { answered, change, read, type Answer, type Asked, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { folded } from './table/folding.ts';
import { DAY, instant, newId, newSecret, policyFor, type World } from './world.ts';

const EMAIL = /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/u;

export function invitationRoutes(world: World): readonly Route[] {
  const { store, clock } = world;
  const keeper = new InvitationKeeper(world);
  const groups = store.collection('group');

  return [
    read('GET /invitations', ({ url, viewer }) => {
      const wanted = INVITATION_FILTERS.find((state) => state === url.searchParams.get('state'));
      const mine = keeper.allOf(viewer).filter(({ state }) => !wanted || isIn(wanted, state));
      return answered(pageOf(mine, ({ id }) => id, { list: `invitations ${wanted}`, url, now: clock() }));
    }),
    read('GET /invitations/counts', ({ viewer }) => {
      const mine = keeper.allOf(viewer);
      const countOf = (filter: InvitationFilter): number => mine.filter(({ state }) => isIn(filter, state)).length;
      const counts = Object.fromEntries(INVITATION_FILTERS.map((filter) => [filter, countOf(filter)]));
      return answered({ all: mine.length, ...counts } as InvitationCounts);
    }),
    read('GET /groups/:id/invitation', ({ params, viewer }) => {
      const group = groups.get(params.id ?? '');
      if (!group || !seesGroup(group, viewer)) throw notFound();
      const permission = groupPermissions(world, group, viewer).members;
      const link = group.invitationId === null ? undefined : keeper.find(group.invitationId, viewer);
      return answered({
        group: { id: group.id, name: group.name },
        invitation: link ? keeper.view(link) : null,
        permission,
      } satisfies GroupInvitation);
    }),
    change('POST /invitations', (asked) => {
      const order = orderIn(asked);
      const invitation = invitationOf(order, asked.viewer, { channel: 'link' });
      keeper.keep(invitation);
      if (order.kind === 'join-group') {
        const group = groups.get(order.groupId)!;
        groups.put(group.id, { ...group, invitationId: invitation.id, revision: group.revision + 1 });
        world.hub.publish((viewer) => (seesGroup(group, viewer) ? { kind: 'groups', ids: [group.id] } : null));
      }
      audit(world, asked, 'invitation.create', invitation.id);
      return answered(keeper.view(invitation), 201);
    }),
    read('POST /invitations/:id/link', ({ params, viewer, request }) =>
      answered(keeper.linkOf(keeper.held(params.id, viewer), request)),
    ),
    read('POST /me/link', ({ viewer, request }) => {
      const link = myLink(viewer);
      return answered({ ...keeper.linkOf(link, request), invitation: keeper.view(link) } satisfies MyLink);
    }),
    change('POST /invitations/email', sendByEmail),
    change('PATCH /invitations/:id', (asked) => {
      const { expiresInDays, useLimit, allowedDomains } = termsIn(asked.body, '');
      const terms = { expiresAt: expiryAfter(expiresInDays), useLimit, allowedDomains };
      return changed(asked, { ...heldFor('change-terms', asked), ...terms }, 'invitation.change-terms');
    }),
    change('POST /invitations/:id/revoke', (asked) =>
      changed(asked, { ...heldFor('revoke', asked), state: 'revoked' }, 'invitation.revoke'),
    ),
    change('POST /invitations/:id/rotate', (asked) => {
      const invitation = { ...heldFor('rotate', asked), token: newSecret() };
      changed(asked, invitation, 'invitation.rotate');
      return answered(keeper.linkOf(invitation, asked.request));
    }),
    change('POST /invitations/:id/resend', (asked) => {
      const invitation = heldFor('resend', asked);
      const { createdAt, expiresAt } = invitation;
      // What has run out gets as long again as it had.
      const life = expiresAt === null ? null : Date.parse(expiresAt) - Date.parse(createdAt);
      const now = clock();
      const again = {
        lastSentAt: instant(now),
        state: 'open',
        expiresAt: life === null ? null : instant(now + life),
      } as const;
      return changed(asked, { ...invitation, ...again }, 'invitation.resend');
    }),
    read('GET /me/card', ({ viewer }) => answered(cardOf(world, viewer.member.id))),
  ];

  /** Made when it is first asked for; once taken back, not made again unasked. */
  function myLink({ member }: Viewer): InvitationRecord {
    const mine = keeper.all().filter((one) => isStandingLink(one) && one.createdById === member.id);
    const open = mine.filter((one) => invitationStateAt(one, clock()) === 'open');
    const newest = open.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
    if (newest) return newest;
    if (mine.length) throw notFound();
    const first = invitationOf(
      { kind: 'add-me', expiresInDays: null, useLimit: null, allowedDomains: [] },
      { member, role: 'member' },
      { channel: 'link' },
    );
    keeper.keep(first);
    return first;
  }

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
        keeper.keep(invitation);
        return { address, outcome: isDelivered ? 'sent' : 'not-delivered', invitation: keeper.view(invitation) };
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

  function heldFor(action: InvitationAction, { params, viewer }: Asked): InvitationRecord {
    const invitation = keeper.held(params.id, viewer);
    const refusal = refusalOf(action, invitation, clock());
    if (refusal) throw forbidden(refusal);
    return invitation;
  }

  function changed(asked: Asked, invitation: InvitationRecord, action: string): Answer {
    keeper.keep(invitation);
    audit(world, asked, action, invitation.id);
    return answered(keeper.view(invitation));
  }

  function orderIn({ body, viewer }: Asked): InvitationOrder {
    const order = isRecord(body) ? body.order : undefined;
    if (!isRecord(order)) throw invalid({ field: 'order', code: 'required' });
    const { kind, groupId } = order;
    const terms = termsIn(order, 'order.');
    if (kind === 'add-me') return { kind, ...terms };
    if (kind !== 'join-group' || typeof groupId !== 'string') throw invalid({ field: 'order.kind', code: 'bad-value' });
    const group = groups.get(groupId);
    if (!group || !seesGroup(group, viewer)) throw invalid({ field: 'order.groupId', code: 'unknown' });
    const permission = groupPermissions(world, group, viewer).members;
    if (!permission.allowed) throw forbidden(permission.reason);
    return { kind, groupId, ...terms };
  }

  function termsIn(given: unknown, path: string): InvitationTerms {
    const { expiresInDays = null, useLimit = null, allowedDomains = [] } = isRecord(given) ? given : {};
    if (!isCount(expiresInDays)) throw invalid({ field: `${path}expiresInDays`, code: 'bad-value' });
    if (!isCount(useLimit)) throw invalid({ field: `${path}useLimit`, code: 'bad-value' });
    if (!isTexts(allowedDomains)) throw invalid({ field: `${path}allowedDomains`, code: 'bad-value' });
    return { expiresInDays, useLimit, allowedDomains };
  }

  function emailOrderIn(asked: Asked): EmailOrder {
    const order = orderIn(asked);
    const { addresses, message = '', language = 'en' } = (asked.body as { order: Record<string, unknown> }).order;
    if (!isTexts(addresses) || !addresses.length) throw invalid({ field: 'order.addresses', code: 'required' });
    if (addresses.length > LIMITS.invitationAddresses)
      throw invalid({ field: 'order.addresses', code: 'too-many', limit: LIMITS.invitationAddresses });
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
      expiresAt: expiryAfter(order.expiresInDays),
      uses: 0,
      useLimit: order.useLimit,
      allowedDomains: order.allowedDomains,
      lastSentAt: null,
      token: newSecret(),
      ...more,
    };
  }

  function expiryAfter(days: number | null): string | null {
    return days === null ? null : instant(clock() + days * DAY);
  }
}

const isCount = (value: unknown): value is number | null =>
  value === null || (Number.isInteger(value) && Number(value) > 0);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
const isIn = (filter: InvitationFilter, state: InvitationState): boolean =>
  filter === 'ended' ? isEnded(state) : filter === state;
const isStandingLink = ({ kind, channel }: InvitationRecord): boolean => kind === 'add-me' && channel === 'link';
