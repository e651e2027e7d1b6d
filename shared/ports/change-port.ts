import type { Job } from '../domain/job.ts';
import type { ContactId, ExternalGroupId, InvitationId } from '../domain/ids.ts';

/** Something changed at the host, whoever did it. Every open view refreshes by these (D6, I-09). */
export type ChangeNotice =
  | {
      readonly kind: 'contacts';
      readonly ids: readonly ContactId[];
      readonly change: 'created' | 'updated' | 'trashed' | 'restored' | 'purged';
    }
  /** More contacts than are worth naming: ask again. */
  | { readonly kind: 'contacts-many' }
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'groups'; readonly ids: readonly ExternalGroupId[] }
  | { readonly kind: 'invitations'; readonly ids: readonly InvitationId[] }
  | { readonly kind: 'session' }
  /** Notices may have been missed (the connection broke): what is shown may be old. */
  | { readonly kind: 'resync' };

export interface ChangePort {
  /** Calls `listener` until `signal` aborts. Never rejects; reconnects by itself. */
  subscribe(listener: (notice: ChangeNotice) => void, signal: AbortSignal): void;
}
