import { parseArgs } from 'node:util';

import { buildIfChanged } from './build/if-changed.ts';
import { launch, type RunningServer } from './launch.ts';
import { PORTAL_PORT } from './remotes.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: String(PORTAL_PORT) },
    contacts: { type: 'string' },
    data: { type: 'string' },
    reset: { type: 'boolean' },
  },
});

try {
  buildIfChanged();
  const { url, servers, stop } = await launch({
    port: Number(values.port),
    api: [
      ...(values.contacts ? ['--contacts', values.contacts] : []),
      ...(values.data ? ['--data', values.data] : []),
      ...(values.reset ? ['--reset'] : []),
    ],
    onStop: (server) => stopped(server),
  });
  const end = (code: number): void => void stop().then(() => process.exit(code));
  const stopped = (server: RunningServer): void => {
    if (server.id === 'portal') {
      console.error('The portal has stopped.');
      end(1);
    } else console.log(`${server.id} has stopped; the others go on. Start it again: ${restart(server)}`);
  };
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));

  const [portal, ...remotes] = servers;
  console.log(`\n  Liaison   ${url}\n`);
  for (const { id, port, pid } of remotes) console.log(`  ${id.padEnd(16)}http://localhost:${port}   process ${pid}`);
  console.log(`\n  The portal and its API are process ${portal!.pid}.`);
  console.log(`  A remote goes down by   kill ${remotes[0]!.pid}`);
  console.log(`  and comes back by       ${restart(remotes[0]!)}`);
  console.log('  Ctrl+C stops everything.\n');
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exit(1);
}

function restart({ id, port }: RunningServer): string {
  return `npm run remote ${id}${Number(values.port) === PORTAL_PORT ? '' : ` -- --port ${port}`}`;
}
