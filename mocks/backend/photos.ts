import { invalid } from './problems.ts';
import { answered, change, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { newId, type World } from './world.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];
const MOST_BYTES = 10 * 1024 * 1024;

/** Pictures of contacts and groups. Their addresses cannot be guessed; they carry no name. */
export function photoRoutes({ store }: World): readonly Route[] {
  return [
    change(
      'POST /photos',
      ({ request, url, path, body }) => {
        const type = request.headers.get('Content-Type')?.split(';')[0]?.trim() ?? '';
        if (!TYPES.includes(type)) throw invalid({ field: 'photo', code: 'bad-type' });
        const base64 = isRecord(body) && typeof body.base64 === 'string' ? body.base64 : '';
        if (!base64) throw invalid({ field: 'photo', code: 'required' });
        if (base64.length * 0.75 > MOST_BYTES) throw invalid({ field: 'photo', code: 'too-long', limit: MOST_BYTES });
        const id = newId('p');
        store.collection('photo').put(id, { id, type, base64 });
        return answered({ url: `${url.pathname.slice(0, -path.length)}/photos/${id}` }, 201);
      },
      { withoutReason: true },
    ),
  ];
}
