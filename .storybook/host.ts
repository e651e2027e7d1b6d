import type { Loader } from '@storybook/web-components';
import { mswLoader } from 'msw-storybook-addon/csf3';

import { SCENARIOS, type ScenarioName } from '../mocks/backend/scenarios.ts';
import { createMockHost, type MockHost, type MockHostOptions } from '../mocks/host.ts';
import { workerOver } from '../mocks/worker.ts';

export const OF_THE_STORY = 'of the story';

export interface HostGlobals {
  readonly viewer: typeof OF_THE_STORY | NonNullable<MockHostOptions['viewer']>;
  readonly scenario: typeof OF_THE_STORY | ScenarioName;
}

export const SCENARIO_ITEMS: readonly HostGlobals['scenario'][] = [OF_THE_STORY, ...SCENARIOS];
export const VIEWER_ITEMS: readonly HostGlobals['viewer'][] = [OF_THE_STORY, 'administrator', 'member'];

/** A page of documentation shows many stories, one of them twice: each has a host of its own, the latest are kept. */
const hosts = new Map<string, MockHost>();
const KEPT = 40;
let opened = 0;
const addressOf = (name: string): string => `${location.origin}/${name}/api/v1`;

const answering = {
  handle: async (request: Request): Promise<Response> => {
    const [, name = ''] = new URL(request.url).pathname.split('/');
    return hosts.get(name)?.backend.handle(request) ?? Response.error();
  },
};

/** Under test a host is asked directly: files that run at the same time cannot share a worker. */
const underTest = new URLSearchParams(location.search).has('wtr-session-id');

/**
 * In Storybook the hosts are reached through the network, where the browser's tools show it, and where a story may answer
 * an endpoint by itself: `beforeEach: ({ msw }) => msw.use(http.get('*\/v1/contacts/counts', …))`.
 */
const throughWorker = mswLoader(async () => {
  const worker = workerOver(answering);
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } });
  return worker;
});
export const networkOfStory: readonly Loader[] = underTest ? [] : [throughWorker];

/**
 * A story says what its host holds, `parameters: { host: { contacts: 12 } satisfies MockHostOptions }`, and gets it as
 * `loaded.host`; its ports are supplied around the story. The toolbar may put another viewer or trouble in its place.
 */
export const hostOfStory: Loader = ({ id, parameters, globals }) => {
  const options = parameters['host'] as MockHostOptions | undefined;
  if (!options) return {};
  const name = `${id}-${++opened}`;
  const { viewer, scenario } = globals as unknown as HostGlobals;
  const host = createMockHost({
    ...(!underTest && { api: { baseUrl: addressOf(name), fetch: (...request) => fetch(...request) } }),
    ...options,
    ...(viewer !== OF_THE_STORY && { viewer }),
    ...(scenario !== OF_THE_STORY && { scenario }),
  });
  hosts.set(name, host);
  for (const oldest of [...hosts.keys()].slice(0, -KEPT)) hosts.delete(oldest);
  return { host };
};
