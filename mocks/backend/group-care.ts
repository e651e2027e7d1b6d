import { canRemoveMaster } from '../../shared/domain/group.ts';
import type { MemberId } from '../../shared/domain/ids.ts';
import { memberRefusal } from './group-rules.ts';
import { seesGroup } from './group-view.ts';
import type { GroupRecord } from './records.ts';
import { instant, type World } from './world.ts';

/**
 * What the host does by itself: who may no longer be in external groups leaves them all, and each says why (G-07). Where he
 * was the last master he stays named as one, until somebody takes over (G-11, G-22).
 */
export function takeOutOfGroups(world: World, member: MemberId): void {
  const reason = memberRefusal(world, member);
  if (reason === null) return;
  const { store, directory, hub, clock } = world;
  const groups = store.collection('group');
  for (const group of groups.all()) {
    const { masterIds, memberIds } = group;
    const isLed = masterIds.includes(member);
    if (!isLed && !memberIds.includes(member)) continue;
    const mayGo = canRemoveMaster(
      masterIds.map((id) => ({ id })),
      member,
    );
    const left: GroupRecord = {
      ...group,
      revision: group.revision + 1,
      memberIds: memberIds.filter((id) => id !== member),
      masterIds: isLed && mayGo ? masterIds.filter((id) => id !== member) : masterIds,
      removals: [...group.removals, { name: directory.nameOf(member), reason, at: instant(clock()) }],
    };
    groups.put(group.id, left);
    hub.publish((viewer) => (seesGroup(group, viewer) ? { kind: 'groups', ids: [group.id] } : null));
  }
}
