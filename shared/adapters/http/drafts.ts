import type { Draft, DraftPort } from '../../ports/draft-port.ts';
import type { Client } from './client.ts';
import { aThing, nothing } from './shapes.ts';
import { path } from './transport.ts';

export const draftsOver = ({ get, overwrite }: Client): DraftPort => ({
  get: (name, call) => get(path`/drafts/${name}`, {}, aThing<{ readonly draft: Draft | null }>, call),
  set: (name, draft, call) => overwrite('PUT', path`/drafts/${name}`, { draft }, nothing, call),
  remove: (name, call) => overwrite('DELETE', path`/drafts/${name}`, undefined, nothing, call),
});
