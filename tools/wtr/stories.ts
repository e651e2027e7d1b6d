import { setProjectAnnotations } from '@storybook/web-components';
import axe from 'axe-core';
import { composeStories, composeStory } from 'storybook/preview-api';

import * as preview from '../../.storybook/preview.ts';

// Web Test Runner asks for this file in place of the stories (see stories-as-tests.mjs).
const path = new URL(import.meta.url).searchParams.get('stories')!;
const stories = (await import(path)) as never;

interface Runnable {
  /** As Storybook's own panel reads them. */
  readonly parameters: { readonly a11y?: { readonly config?: { readonly rules?: readonly Exception[] } } };
  run(context: { readonly canvasElement: HTMLElement }): Promise<void>;
}

interface Exception {
  readonly id: string;
  readonly enabled: boolean;
}

/** A story may leave a rule out, and says why beside it. */
const exceptionsOf = ({ parameters }: Runnable): Record<string, { enabled: boolean }> =>
  Object.fromEntries((parameters.a11y?.config?.rules ?? []).map(({ id, enabled }) => [id, { enabled }]));

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const theme of ['light', 'dark']) {
  const annotations = setProjectAnnotations([preview, { initialGlobals: { theme } }] as never);

  describe(`${path.slice(1)}, ${theme}`, () => {
    let canvas: HTMLElement;

    before(() => annotations.beforeAll?.());
    beforeEach(() => {
      canvas = document.body.appendChild(document.createElement('main'));
    });
    afterEach(() => canvas.remove());

    for (const [name, story] of Object.entries<Runnable>(composeStories(stories, annotations, composeStory as never))) {
      it(`${name} is shown, and accessible as far as a machine can see (P30)`, async () => {
        await story.run({ canvasElement: canvas });
        const { violations } = await axe.run(canvas, { runOnly: WCAG, rules: exceptionsOf(story) });
        if (violations.length) throw new Error(violations.map(described).join('\n'));
      });
    }
  });
}

function described({ id, help, nodes }: axe.Result): string {
  return [
    `${id}: ${help}`,
    ...nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n  ${failureSummary}`),
  ].join('\n');
}
