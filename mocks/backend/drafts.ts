import { invalid } from './problems.ts';
import type { SessionRecord } from './records.ts';
import { answered, NOTHING_TO_SAY, read, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { instant, type World } from './world.ts';

const MOST_LETTERS = 64_000;

/** What members have begun and not finished, each his own (G-21). Said twice, it is as if said once: no key is asked for. */
export function draftRoutes({ store, clock }: World): readonly Route[] {
  const drafts = store.collection('draft');
  return [
    read('GET /drafts/:name', ({ session, params }) =>
      answered({ draft: drafts.get(idOf(session, params.name))?.draft ?? null }),
    ),
    read('PUT /drafts/:name', ({ session, params, body }) => {
      const draft = isRecord(body) ? body.draft : undefined;
      if (!isRecord(draft)) throw invalid({ field: 'draft', code: 'required' });
      if (JSON.stringify(draft).length > MOST_LETTERS)
        throw invalid({ field: 'draft', code: 'too-long', limit: MOST_LETTERS });
      drafts.put(idOf(session, params.name), { draft, at: instant(clock()) });
      return NOTHING_TO_SAY;
    }),
    read('DELETE /drafts/:name', ({ session, params }) => {
      drafts.delete(idOf(session, params.name));
      return NOTHING_TO_SAY;
    }),
  ];
}

/** An administrator's draft is not the member's, although they are one person. */
const idOf = ({ memberId, role }: SessionRecord, name = ''): string => `${memberId} ${role} ${name}`;
