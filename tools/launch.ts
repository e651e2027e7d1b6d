import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { PORTAL_PORT, remotesOf } from './remotes.ts';

export interface LaunchOptions {
  readonly port?: number;
  /** For the portal's API: `--contacts 1000000`, `--reset`, `--data <file>`. */
  readonly api?: readonly string[];
  /** Somebody's server ended without having been asked to. */
  readonly onStop?: (server: RunningServer) => void;
}

export interface RunningServer {
  readonly id: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface RunningPortal {
  readonly url: string;
  /** The portal with its API first, then a server for each remote. */
  readonly servers: readonly RunningServer[];
  stop(): Promise<void>;
}

/** Starts the portal and the four remotes, a process each, and waits until every one of them answers. */
export async function launch({ port = PORTAL_PORT, api = [], onStop }: LaunchOptions = {}): Promise<RunningPortal> {
  const programs = [
    { id: 'portal', port, script: 'hosts/portal/api/server.ts', options: ['--port', String(port), ...api] },
    ...remotesOf(port).map((remote) => ({
      ...remote,
      script: 'tools/remote.ts',
      options: [remote.id, '--port', String(remote.port)],
    })),
  ];
  await Promise.all(programs.map(refuseBusyPort));

  const running = programs.map((program) => ({ program, child: run(program) }));
  const servers = running.map(({ program, child }) => serverOf(program, child));
  const stop = async (): Promise<void> => void (await Promise.all(servers.map((server) => server.stop())));
  try {
    await Promise.all(running.map(({ program, child }) => answering(program, child)));
  } catch (error) {
    await stop();
    throw error;
  }
  running.forEach(({ child }, at) => child.once('exit', () => !child.killed && onStop?.(servers[at]!)));
  return { url: `http://localhost:${port}`, servers, stop };
}

interface Program {
  readonly id: string;
  readonly port: number;
  readonly script: string;
  readonly options: readonly string[];
}

const run = ({ script, options }: Program): ChildProcess =>
  fork(script, options, { execArgv: ['--disable-warning=ExperimentalWarning'] });

const serverOf = ({ id, port }: Program, child: ChildProcess): RunningServer => ({
  id,
  port,
  pid: child.pid!,
  async stop() {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill();
    await Promise.race([gone, wait(3000).then(() => child.kill('SIGKILL'))]);
  },
});

async function refuseBusyPort({ id, port }: Program): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port);
    await once(probe, 'listening');
  } catch (cause) {
    throw new Error(
      `Port ${port} (${id}) is in use. Stop what uses it, or start elsewhere: npm start -- --port ${port + 1000}`,
      { cause },
    );
  } finally {
    probe.close();
  }
}

/** Seeding a million contacts takes its time, so there is no deadline; a server that ends has failed. */
async function answering({ id, port }: Program, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
    if (answer) return;
    await wait(100);
  }
  throw new Error(`${id} did not start: see above.`);
}
