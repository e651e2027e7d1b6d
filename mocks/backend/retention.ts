import type { Viewer } from '../../shared/domain/policy.ts';
import { EVERYTHING } from '../../shared/domain/query.ts';
import { audit } from './audit.ts';
import { ContactKeeper } from './contact-keeper.ts';
import type { World } from './world.ts';

const EVERY = 3_600_000;
const HOST: Viewer = { member: { id: '', name: '', state: 'active' }, role: 'administrator' };

/** Deletes for good what has been in Trash for as long as policy keeps it (L-11): at the start, and then every hour that somebody asks something. */
export function retentionOver(world: World): () => void {
  const keeper = new ContactKeeper(world);
  let next = Number.NEGATIVE_INFINITY;
  return () => {
    const now = world.clock();
    if (now < next) return;
    next = now + EVERY;
    const trash = world.table.view({ ...EVERYTHING, filter: 'trash', sort: 'purge', descending: false }, HOST);
    for (let index = 0; index < trash.length; index++) {
      const row = trash.at(index);
      const record = world.store.contacts.at(row);
      if (!record?.trashed || Date.parse(record.trashed.purgeAt) > now) return;
      keeper.purge(row, record.id);
      audit(world, null, 'contact.purge-due', record.id);
    }
  };
}
