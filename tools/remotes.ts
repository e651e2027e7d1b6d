export interface Remote {
  readonly id: string;
  readonly port: number;
}

/** Each remote has an origin of its own, as if four teams deployed them; the portal's port comes before. */
export const remotesAfter = (portal: number): readonly Remote[] =>
  REMOTES.map((id, at) => ({ id, port: portal + 1 + at }));

export const REMOTES = ['contact-list', 'contact-editor', 'group-wizard', 'invite-panel'] as const;
