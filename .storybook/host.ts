import type { Loader } from '@storybook/web-components';

import { SCENARIOS, type ScenarioName } from '../mocks/backend/scenarios.ts';
import { createMockHost, type MockHost, type MockHostOptions } from '../mocks/host.ts';

export const OF_THE_STORY = 'of the story';

export interface HostGlobals {
  readonly viewer: typeof OF_THE_STORY | NonNullable<MockHostOptions['viewer']>;
  readonly scenario: typeof OF_THE_STORY | ScenarioName;
}

export const SCENARIO_ITEMS: readonly HostGlobals['scenario'][] = [OF_THE_STORY, ...SCENARIOS];
export const VIEWER_ITEMS: readonly HostGlobals['viewer'][] = [OF_THE_STORY, 'administrator', 'member'];

/**
 * A story says what its host holds, `parameters: { host: { contacts: 12 } satisfies MockHostOptions }`, and gets it as
 * `loaded.host`; its ports are supplied around the story. The toolbar may put another viewer or trouble in its place.
 */
export const hostOfStory: Loader = ({ parameters, globals }) => {
  const options = parameters['host'] as MockHostOptions | undefined;
  if (!options) return {};
  const { viewer, scenario } = globals as unknown as HostGlobals;
  const host: MockHost = createMockHost({
    ...options,
    ...(viewer !== OF_THE_STORY && { viewer }),
    ...(scenario !== OF_THE_STORY && { scenario }),
  });
  return { host };
};
