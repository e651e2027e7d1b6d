import type { DirectoryEntry, MemberSummary } from '../../domain/member.ts';
import type { DirectoryPort } from '../../ports/directory-port.ts';
import type { Client } from './client.ts';
import { aList, aPage } from './shapes.ts';
import { path } from './transport.ts';

export const directoryOver = ({ get, ask }: Client): DirectoryPort => ({
  search: (text, { kinds, cursor, limit, externalPermission }, call) =>
    get(
      '/directory',
      { text, kinds: kinds.join(), cursor, limit, external: externalPermission ? 1 : null },
      aPage<DirectoryEntry>,
      call,
    ),
  resolve: (refs, call) => ask('/directory/resolve', { refs }, aList<DirectoryEntry>, call),
  membersOf: ({ kind, id }, range, call) =>
    get(path`/directory/${kind}/${id}/members`, range, aPage<MemberSummary>, call),
});
