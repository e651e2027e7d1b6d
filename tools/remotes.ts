export const PORTAL_PORT = 4000;

export const REMOTES = ['contact-list', 'contact-editor', 'group-wizard', 'invite-panel'] as const;
export type RemoteId = (typeof REMOTES)[number];

export interface Remote {
  readonly id: RemoteId;
  readonly port: number;
}

/** Each remote has an origin of its own, as if four teams deployed them: the ports after the portal's. */
export const remotesOf = (portalPort: number): readonly Remote[] =>
  REMOTES.map((id, at) => ({ id, port: portalPort + 1 + at }));
