import type { Contact } from '../../domain/contact.ts';
import type {
  BusinessCard,
  Found,
  GroupInvitation,
  Invitation,
  InvitationCounts,
  InvitationLink,
  JoinOffer,
  MyLink,
} from '../../domain/invitation.ts';
import type { EmailResult, InvitationPort } from '../../ports/invitation-port.ts';
import type { Client } from './client.ts';
import { aList, aPage, aThing } from './shapes.ts';
import { path } from './transport.ts';

/** Phone numbers and the tokens of links are in bodies only, never in an address (I-22, P26). */
export const invitationsOver = ({ get, ask, change }: Client): InvitationPort => ({
  find: ({ kind, value }, call) => ask('/people/find', { kind, value }, aThing<Found>, call),
  add: (accountId, how) => change('POST', '/people/add', { accountId }, aThing<Contact>, how),

  list: (range, call) => get('/invitations', range, aPage<Invitation>, call),
  counts: (call) => get('/invitations/counts', {}, aThing<InvitationCounts>, call),
  ofGroup: (id, call) => get(path`/groups/${id}/invitation`, {}, aThing<GroupInvitation>, call),
  create: (order, how) => change('POST', '/invitations', { order }, aThing<Invitation>, how),
  link: (id, call) => ask(path`/invitations/${id}/link`, undefined, aThing<InvitationLink>, call),
  myLink: (call) => ask('/me/link', undefined, aThing<MyLink>, call),
  sendByEmail: (order, how) => change('POST', '/invitations/email', { order }, aList<EmailResult>, how),
  changeTerms: (id, terms, how) => change('PATCH', path`/invitations/${id}`, terms, aThing<Invitation>, how),
  revoke: (id, how) => change('POST', path`/invitations/${id}/revoke`, undefined, aThing<Invitation>, how),
  rotate: (id, how) => change('POST', path`/invitations/${id}/rotate`, undefined, aThing<InvitationLink>, how),
  resend: (id, how) => change('POST', path`/invitations/${id}/resend`, undefined, aThing<Invitation>, how),
  myCard: (call) => get('/me/card', {}, aThing<BusinessCard>, call),

  inspect: (token, call) => ask('/join/inspect', { token }, aThing<JoinOffer>, call),
  join: (token, how) => change('POST', '/join', { token }, aThing<JoinOffer>, how),
});
