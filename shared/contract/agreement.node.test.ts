import assert from 'node:assert/strict';
import { it } from 'node:test';

import type { Contact, ContactFields, ContactRow, REFUSAL_REASONS } from '../domain/contact.ts';
import type {
  ExternalGroup,
  ExternalGroupRow,
  GroupChanges,
  GroupDraft,
  GroupLoss,
  GroupMember,
  GroupPreflight,
  MessageRoom,
} from '../domain/group.ts';
import type {
  BusinessCard,
  Found,
  GroupInvitation,
  Invitation,
  InvitationCounts,
  InvitationLink,
  JoinOffer,
  MyLink,
} from '../domain/invitation.ts';
import type { Job, JobOrder, JobPreview, JobResult } from '../domain/job.ts';
import type { DirectoryEntry, MemberSummary, PrincipalRef } from '../domain/member.ts';
import type { Capability, Policy, Session } from '../domain/policy.ts';
import type { ContactQuery } from '../domain/query.ts';
import type { FieldProblem } from '../domain/result.ts';
import type { SelectionTarget } from '../domain/selection.ts';
import type { Done, Page, UndoTicket, Window } from '../ports/call.ts';
import type { ChangeNotice } from '../ports/change-port.ts';
import type { ContactChanges, ContactCounts } from '../ports/contact-port.ts';
import type { Draft } from '../ports/draft-port.ts';
import type { GroupMemberOutcome, GroupMemberRefs } from '../ports/group-port.ts';
import type { EmailOrder, EmailResult, InvitationOrder } from '../ports/invitation-port.ts';
import type { components } from './generated/types.ts';

type Wire = components['schemas'];

/** Each can stand in for the other: what the document promises is what the domain means. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The wire and the domain, thing by thing. The type check fails at the thing on which they no longer agree. */
const AGREED: Agreement = {
  session: true,
  policy: true,
  capability: true,
  memberSummary: true,
  principalRef: true,
  directoryEntry: true,
  contact: true,
  contactFields: true,
  contactChanges: true,
  contactRow: true,
  contactWindow: true,
  contactPage: true,
  contactCounts: true,
  contactDone: true,
  contactQuery: true,
  refusalReason: true,
  undoTicket: true,
  selectionTarget: true,
  jobOrder: true,
  jobPreview: true,
  job: true,
  jobResult: true,
  externalGroup: true,
  externalGroupRow: true,
  groupDraft: true,
  groupChanges: true,
  groupMember: true,
  groupMemberRefs: true,
  groupMemberOutcome: true,
  groupPreflight: true,
  groupLoss: true,
  messageRoom: true,
  invitation: true,
  invitationCounts: true,
  invitationLink: true,
  myLink: true,
  groupInvitation: true,
  invitationOrder: true,
  emailOrder: true,
  emailResult: true,
  businessCard: true,
  found: true,
  joinOffer: true,
  draft: true,
  changeNotice: true,
  fieldProblem: true,
};

interface Agreement {
  session: Same<Wire['Session'], Session>;
  policy: Same<Wire['Policy'], Policy>;
  capability: Same<Wire['Capability'], Capability>;
  memberSummary: Same<Wire['MemberSummary'], MemberSummary>;
  principalRef: Same<Wire['PrincipalRef'], PrincipalRef>;
  directoryEntry: Same<Wire['DirectoryEntry'], DirectoryEntry>;
  contact: Same<Wire['Contact'], Contact>;
  contactFields: Same<Wire['ContactFields'], ContactFields>;
  contactChanges: Same<Wire['ContactChanges'], ContactChanges>;
  contactRow: Same<Wire['ContactRow'], ContactRow>;
  contactWindow: Same<Wire['ContactWindow'], Window<ContactRow>>;
  contactPage: Same<Wire['ContactPage'], Page<ContactRow>>;
  contactCounts: Same<Wire['ContactCounts'], ContactCounts>;
  contactDone: Same<Wire['ContactDone'], Done<Contact>>;
  contactQuery: Same<Wire['ContactQuery'], ContactQuery>;
  refusalReason: Same<Wire['RefusalReason'], (typeof REFUSAL_REASONS)[number]>;
  undoTicket: Same<Wire['UndoTicket'], UndoTicket>;
  selectionTarget: Same<Wire['SelectionTarget'], SelectionTarget>;
  jobOrder: Same<Wire['JobOrder'], JobOrder>;
  jobPreview: Same<Wire['JobPreview'], JobPreview>;
  job: Same<Wire['Job'], Job>;
  jobResult: Same<Wire['JobResult'], JobResult>;
  externalGroup: Same<Wire['ExternalGroup'], ExternalGroup>;
  externalGroupRow: Same<Wire['ExternalGroupRow'], ExternalGroupRow>;
  groupDraft: Same<Wire['GroupDraft'], GroupDraft>;
  groupChanges: Same<Wire['GroupChanges'], GroupChanges>;
  groupMember: Same<Wire['GroupMember'], GroupMember>;
  groupMemberRefs: Same<Wire['GroupMemberRefs'], GroupMemberRefs>;
  groupMemberOutcome: Same<Wire['GroupMemberOutcome'], GroupMemberOutcome>;
  groupPreflight: Same<Wire['GroupPreflight'], GroupPreflight>;
  groupLoss: Same<Wire['GroupLoss'], GroupLoss>;
  messageRoom: Same<Wire['MessageRoom'], MessageRoom>;
  invitation: Same<Wire['Invitation'], Invitation>;
  invitationCounts: Same<Wire['InvitationCounts'], InvitationCounts>;
  invitationLink: Same<Wire['InvitationLink'], InvitationLink>;
  myLink: Same<Wire['MyLink'], MyLink>;
  groupInvitation: Same<Wire['GroupInvitation'], GroupInvitation>;
  invitationOrder: Same<Wire['InvitationOrder'], InvitationOrder>;
  emailOrder: Same<Wire['EmailOrder'], EmailOrder>;
  emailResult: Same<Wire['EmailResult'], EmailResult>;
  businessCard: Same<Wire['BusinessCard'], BusinessCard>;
  found: Same<Wire['Found'], Found>;
  joinOffer: Same<Wire['JoinOffer'], JoinOffer>;
  draft: Same<Wire['Draft'], Draft>;
  changeNotice: Same<Wire['ChangeNotice'], ChangeNotice>;
  fieldProblem: Same<Wire['FieldProblem'], FieldProblem>;
}

it('the wire says what the domain means, as far as types can tell', () => {
  assert.ok(Object.values(AGREED).every(Boolean));
});
