import type { ChangePort } from './change-port.ts';
import type { ContactPort } from './contact-port.ts';
import type { DirectoryPort } from './directory-port.ts';
import type { DraftPort } from './draft-port.ts';
import type { GroupPort } from './group-port.ts';
import type { InvitationPort } from './invitation-port.ts';
import type { JobPort } from './job-port.ts';
import type { OutcomePort } from './outcome-port.ts';
import type { SessionPort } from './session-port.ts';

/** All ports by name. A host supplies those it can; a missing one is a state that the screen can draw (D4). */
export interface Ports {
  readonly session: SessionPort;
  readonly contacts: ContactPort;
  readonly jobs: JobPort;
  readonly directory: DirectoryPort;
  readonly groups: GroupPort;
  readonly invitations: InvitationPort;
  readonly changes: ChangePort;
  readonly outcomes: OutcomePort;
  readonly drafts: DraftPort;
}
export type PortName = keyof Ports;

/** The version of the contract between plugins and hosts (D12). A host's provider and a plugin meet only at the same number. */
export const PORTS_VERSION = 1;

/** `Symbol.for`, because two copies of this module on one page must find each other: contexts match by `===`. */
export type PortKey<Name extends PortName> = symbol & { readonly __context__: Ports[Name] };
export const portKey = <Name extends PortName>(name: Name): PortKey<Name> =>
  Symbol.for(`liaison.${name}/${PORTS_VERSION}`) as PortKey<Name>;
