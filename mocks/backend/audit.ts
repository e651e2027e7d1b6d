import type { AuditRecord } from './records.ts';
import type { Asked } from './router.ts';
import { instant, newId, type World } from './world.ts';

/** Writes down who did what to which thing, under which key and why (P28). */
export function audit(
  world: World,
  asked: Pick<Asked, 'viewer' | 'key' | 'reason'> | null,
  action: string,
  subject: string,
): void {
  const at = instant(world.clock());
  const record: AuditRecord = {
    id: `${at} ${newId('e')}`,
    at,
    memberId: asked?.viewer.member.id ?? null,
    role: asked?.viewer.role ?? null,
    action,
    subject,
    key: asked?.key ?? null,
    reason: asked?.reason ?? null,
  };
  world.store.collection('audit').put(record.id, record);
}
