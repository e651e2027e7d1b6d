import { fail, type Result } from '../domain/result.ts';

/**
 * Asks a port. An implementation that throws against its word becomes a problem that the screen can draw, so that a
 * host's mistake costs the reader a *Try again* and not the plugin (P10). Who aborted looks at his signal.
 */
export async function ask<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call();
  } catch {
    return fail({ kind: 'unavailable' });
  }
}
