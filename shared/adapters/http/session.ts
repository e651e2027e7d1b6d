import type { Session } from '../../domain/policy.ts';
import { fail } from '../../domain/result.ts';
import type { SessionPort } from '../../ports/session-port.ts';
import type { Authenticated } from './auth.ts';
import type { Client } from './client.ts';
import { aThing } from './shapes.ts';

export function sessionOver(client: Client, auth: Authenticated): SessionPort {
  const current: SessionPort['current'] = (call) => client.get('/session', {}, aThing<Session>, call);
  return {
    current,
    signIn: async (call) => ((await auth.signIn(call.signal)) ? current(call) : fail({ kind: 'unauthenticated' })),
  };
}
