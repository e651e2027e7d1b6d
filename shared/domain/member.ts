import type { DirectoryGroupId, MemberId, TeamId } from './ids.ts';

/** Which outsiders a member may talk to: people on a consumer messenger, and members of other workspaces. */
export type ExternalChannel = 'line' | 'works';

/** What every mention of a member carries, so that a row can be drawn without a second request. */
export interface MemberSummary {
  readonly id: MemberId;
  readonly name: string;
  readonly photoUrl?: string;
  readonly title?: string;
  /** The team named beside the person in a picker. */
  readonly teamName?: string;
  readonly state: 'active' | 'deleted';
  /** BCP 47, when known: Japanese names must not be drawn with Chinese glyphs. */
  readonly lang?: string;
  /** Told only where it was asked for: when masters are chosen (G-03). */
  readonly mayChatExternally?: readonly ExternalChannel[];
}

/** A member of the own company. */
export interface Member extends MemberSummary {
  readonly teamIds: readonly TeamId[];
  readonly groupIds: readonly DirectoryGroupId[];
  readonly mayChatExternally: readonly ExternalChannel[];
  readonly findableByPhone: boolean;
}

export interface Team {
  readonly id: TeamId;
  readonly name: string;
  readonly memberCount: number;
  readonly lang?: string;
}

/** A group of the company's directory, as an entry that can be given access. Not an external group. */
export interface DirectoryGroup {
  readonly id: DirectoryGroupId;
  readonly name: string;
  readonly memberCount: number;
  readonly lang?: string;
}

/** An entry of the directory: what a people picker offers and what privacy lists. */
export type DirectoryEntry =
  | ({ readonly kind: 'member' } & MemberSummary)
  | ({ readonly kind: 'team' } & Team)
  | ({ readonly kind: 'group' } & DirectoryGroup);

export const PRINCIPAL_KINDS = ['member', 'team', 'group'] as const;
export type PrincipalKind = (typeof PRINCIPAL_KINDS)[number];

/** Who can be given access, by reference. */
export interface PrincipalRef {
  readonly kind: PrincipalKind;
  readonly id: string;
}

export const isSamePrincipal = (a: PrincipalRef, b: PrincipalRef): boolean => a.kind === b.kind && a.id === b.id;

/** Deleted members stay as names on old contacts, but cannot be chosen (E-02). */
export const isChoosableOwner = (member: Pick<MemberSummary, 'state'>): boolean => member.state === 'active';
