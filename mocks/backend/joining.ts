import { invitationStateAt, type JoinGroup, type JoinOffer, type JoinState } from '../../shared/domain/invitation.ts';
import { contactOf } from './account-contact.ts';
import { audit } from './audit.ts';
import { ContactKeeper } from './contact-keeper.ts';
import { seesGroup } from './group-view.ts';
import { cardOf, InvitationKeeper } from './invitation-keeper.ts';
import { forbidden } from './problems.ts';
import type { AccountRecord, GroupRecord, InvitationRecord } from './records.ts';
import { answered, change, read, type Answer, type Asked, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { policyFor, summaryOf, type World } from './world.ts';

/** I-08: the other end of an invitation. Its token comes in a body, never in an address (I-22). */
export function joinRoutes(world: World): readonly Route[] {
  const { store, clock, directory, hub } = world;
  const keeper = new InvitationKeeper(world);
  const contacts = new ContactKeeper(world);
  const groups = store.collection('group');

  return [
    read('POST /join/inspect', (asked) => answered(offerOf(invitationIn(asked), asked)), { for: 'anyone' }),
    change('POST /join', join, { for: 'outsiders', withoutReason: true }),
  ];

  function join(asked: Asked): Answer {
    const invitation = invitationIn(asked);
    const offer = offerOf(invitation, asked);
    if (!invitation || offer.state !== 'ready') throw forbidden(offer.state);
    const used = { ...invitation, uses: invitation.uses + 1 };
    keeper.keep(invitation.useLimit === 1 ? { ...used, state: 'joined' } : used);
    const group = groupOf(invitation);
    if (group) enter(group, asked);
    else befriend(invitation, asked);
    audit(world, asked, 'invitation.join', invitation.id);
    return answered(offerOf(invitation, asked));
  }

  function enter(group: GroupRecord, asked: Asked): void {
    const account = accountOf(asked);
    const joined: GroupRecord = {
      ...group,
      ...(account
        ? { accounts: [...group.accounts, guestOf(account)] }
        : { memberIds: [...group.memberIds, asked.viewer.member.id] }),
      revision: group.revision + 1,
    };
    groups.put(group.id, joined);
    hub.publish((viewer) => (seesGroup(joined, viewer) ? { kind: 'groups', ids: [joined.id] } : null));
  }

  /** Who takes an *add me* is the contact of whoever made it, in every list at once (I-09). */
  function befriend({ createdById }: InvitationRecord, asked: Asked): void {
    const account = accountOf(asked);
    if (!account) return;
    const { defaultPrivacy } = policyFor(world, createdById);
    contacts.create(contactOf(account, createdById, { privacy: defaultPrivacy, at: clock() }));
  }

  function offerOf(invitation: InvitationRecord | undefined, asked: Asked): JoinOffer {
    const { member } = asked.viewer;
    const viewer = member.id ? cardOf(world, member.id) : null;
    if (!invitation) {
      const nothing = { inviter: null, group: null, expiresAt: null, useLimit: null, allowedDomains: [] };
      return { state: 'unknown', ...nothing, viewer };
    }
    const { createdById, expiresAt, useLimit, allowedDomains } = invitation;
    const group = groupOf(invitation);
    const state = joinStateOf(invitation, group, asked);
    return {
      state,
      inviter: cardOf(world, createdById),
      group: group ? joinGroup(group, asked) : null,
      expiresAt,
      useLimit,
      allowedDomains,
      viewer,
    };
  }

  function joinGroup({ id, name, pictureUrl, memberIds, accounts }: GroupRecord, { viewer }: Asked): JoinGroup {
    return {
      ...(memberIds.includes(viewer.member.id) ? { id } : {}),
      name,
      ...(pictureUrl ? { pictureUrl } : {}),
      memberCount: memberIds.length + accounts.length,
      companyCount: 1 + new Set(accounts.map(({ company }) => company)).size,
    };
  }

  /** Who is in already is told so, even when the link has run out meanwhile. */
  function joinStateOf(invitation: InvitationRecord, group: GroupRecord | undefined, asked: Asked): JoinState {
    if (isIn(invitation, group, asked)) return 'already-member';
    const state = invitationStateAt(invitation, clock());
    if (state === 'expired' || state === 'used-up' || state === 'revoked') return state;
    if (state === 'joined') return 'used-up';
    const account = accountOf(asked);
    const member = directory.member(asked.viewer.member.id);
    if (!account && !member) return 'ready';
    if (member && !group) return 'same-company';
    if (account && (account.type === 'line' || !account.companyAllowsExternal)) return 'company-forbids';
    const domain = account?.domain ?? member?.email.split('@')[1] ?? '';
    return invitation.allowedDomains.length && !invitation.allowedDomains.includes(domain) ? 'wrong-domain' : 'ready';
  }

  function isIn({ createdById }: InvitationRecord, group: GroupRecord | undefined, asked: Asked): boolean {
    const { id } = asked.viewer.member;
    if (group) return group.memberIds.includes(id) || group.accounts.some((account) => account.id === id);
    const row = store.contacts.rowOfAccount(id);
    const inviter = { member: summaryOf(world, createdById), role: 'member' } as const;
    return row !== undefined && world.table.isVisibleTo(inviter, row);
  }

  function accountOf({ session }: Asked): AccountRecord | undefined {
    return session.outsider ? store.collection('account').get(session.memberId) : undefined;
  }

  function groupOf({ groupId }: InvitationRecord): GroupRecord | undefined {
    return groupId === null ? undefined : groups.get(groupId);
  }

  function invitationIn({ body }: Asked): InvitationRecord | undefined {
    return keeper.byToken(isRecord(body) ? body.token : undefined);
  }
}

const guestOf = ({ id, name, company, photoUrl, lang }: AccountRecord): GroupRecord['accounts'][number] => ({
  id,
  name,
  company,
  ...(photoUrl ? { photoUrl } : {}),
  ...(lang ? { lang } : {}),
});
