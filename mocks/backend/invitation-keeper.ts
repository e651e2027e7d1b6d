import {
  invitationStateAt,
  type BusinessCard,
  type Invitation,
  type InvitationLink,
} from '../../shared/domain/invitation.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import { groupPermissions } from './group-view.ts';
import { notFound, Refused } from './problems.ts';
import type { InvitationRecord } from './records.ts';
import { outsiderSummary, summaryOf, type World } from './world.ts';

/** Keeps invitations, and shows each to those whose it is: who made it, and who else manages the group it leads to. */
export class InvitationKeeper {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  all(): readonly InvitationRecord[] {
    return [...this.#world.store.collection('invitation').all()];
  }

  /** This viewer's, newest first. */
  allOf(viewer: Viewer): readonly Invitation[] {
    return this.all()
      .filter((invitation) => this.#isHis(invitation, viewer))
      .map((invitation) => this.view(invitation))
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  find(id: string, viewer: Viewer): InvitationRecord | undefined {
    const invitation = this.#world.store.collection('invitation').get(id);
    return invitation && this.#isHis(invitation, viewer) ? invitation : undefined;
  }

  held(id: string | undefined, viewer: Viewer): InvitationRecord {
    const invitation = this.find(id ?? '', viewer);
    if (!invitation) throw notFound();
    return invitation;
  }

  byToken(token: unknown): InvitationRecord | undefined {
    return typeof token === 'string' && token ? this.all().find((one) => one.token === token) : undefined;
  }

  keep(invitation: InvitationRecord): void {
    const { store, hub } = this.#world;
    store.collection('invitation').put(invitation.id, invitation);
    hub.publish((viewer) => (this.#isHis(invitation, viewer) ? { kind: 'invitations', ids: [invitation.id] } : null));
  }

  /** Without its token. */
  view(invitation: InvitationRecord): Invitation {
    const { token: _token, message: _message, language: _language, createdById, groupId, ...rest } = invitation;
    const group = groupId === null ? undefined : this.#world.store.collection('group').get(groupId);
    return {
      ...rest,
      state: invitationStateAt(invitation, this.#world.clock()),
      createdBy: summaryOf(this.#world, createdById),
      group: group ? { id: group.id, name: group.name } : null,
    };
  }

  linkOf(invitation: InvitationRecord, request: Request): InvitationLink {
    const state = invitationStateAt(invitation, this.#world.clock());
    if (state !== 'open') throw new Refused({ kind: 'gone', reason: state });
    return { url: `${this.#world.joinPage(request)}#${invitation.token}`, expiresAt: invitation.expiresAt };
  }

  #isHis({ createdById, groupId }: InvitationRecord, viewer: Viewer): boolean {
    if (createdById === viewer.member.id) return true;
    const group = groupId === null ? undefined : this.#world.store.collection('group').get(groupId);
    return group !== undefined && groupPermissions(this.#world, group, viewer).members.allowed;
  }
}

/** What others see of a member, or of somebody outside (I-06). */
export function cardOf(world: World, id: string): BusinessCard {
  const account = world.store.collection('account').get(id);
  const { name, title, photoUrl, lang } = account
    ? { title: undefined, ...outsiderSummary(account) }
    : summaryOf(world, id);
  return {
    name,
    company: account?.company ?? world.tenant.company,
    ...(title ? { title } : {}),
    ...(photoUrl ? { photoUrl } : {}),
    ...(lang ? { lang } : {}),
  };
}
