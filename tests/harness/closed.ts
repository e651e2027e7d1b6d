import { once } from 'node:events';
import type { Server } from 'node:http';

/** Stops a server at once, whoever is still connected. */
export async function closed(server: Server): Promise<void> {
  const end = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await end;
}
