/** Ids are the host's own strings; we compare them and never read meaning into them. */
export type ContactId = string;
export type MemberId = string;
export type TeamId = string;
export type DirectoryGroupId = string;
export type ExternalGroupId = string;
export type RoomId = string;
export type InvitationId = string;
export type JobId = string;
export type AccountId = string;

/** Opaque; changes with every change of the thing it belongs to. */
export type Revision = string;
/** An instant, ISO 8601 with offset: `2026-11-21T16:05:00Z`. */
export type Instant = string;
/** A calendar day without a zone: `1981-04-09`. */
export type Day = string;
