import type {
  ExternalGroup,
  ExternalGroupRow,
  GroupLoss,
  GroupMember,
  GroupPreflight,
  MessageRoom,
} from '../../domain/group.ts';
import type { GroupMemberOutcome, GroupPort } from '../../ports/group-port.ts';
import type { Client } from './client.ts';
import { aList, aPage, aThing, nothing } from './shapes.ts';
import { path } from './transport.ts';

export const groupsOver = ({ get, ask, change }: Client): GroupPort => ({
  managed: (text, range, call) => get('/groups', { text, ...range }, aPage<ExternalGroupRow>, call),
  get: (id, call) => get(path`/groups/${id}`, {}, aThing<ExternalGroup>, call),
  members: (id, range, call) => get(path`/groups/${id}/members`, range, aPage<GroupMember>, call),

  preflight: (draft, call) => ask('/groups/preflight', { draft }, aThing<GroupPreflight>, call),
  create: (draft, how) => change('POST', '/groups', { draft }, aThing<ExternalGroup>, how),
  update: (id, changes, how) => change('PATCH', path`/groups/${id}`, changes, aThing<ExternalGroup>, how),
  addMembers: (id, who, how) => change('POST', path`/groups/${id}/members/add`, who, aList<GroupMemberOutcome>, how),
  removeMembers: (id, who, how) =>
    change('POST', path`/groups/${id}/members/remove`, who, aList<GroupMemberOutcome>, how),
  setMasters: (id, masterIds, how) =>
    change('PUT', path`/groups/${id}/masters`, { masterIds }, aThing<ExternalGroup>, how),
  deletionPreflight: (id, call) => get(path`/groups/${id}/deletion-preflight`, {}, aThing<GroupLoss>, call),
  delete: (id, how) => change('DELETE', path`/groups/${id}`, undefined, nothing, how),

  rooms: (text, range, call) => get('/rooms', { text, ...range }, aPage<MessageRoom>, call),
  conversionPreflight: (room, draft, call) =>
    ask(path`/rooms/${room}/conversion-preflight`, { draft }, aThing<GroupPreflight>, call),
  convert: (room, draft, how) => change('POST', path`/rooms/${room}/conversion`, { draft }, aThing<ExternalGroup>, how),
});
