import { expect, fixture, html } from '@open-wc/testing';

import { GROUP_FEATURES, type GroupFeature } from '../../../../shared/domain/group.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import { screen } from '../../../../shared/ui/testing/screen.ts';
import type { FeatureChangeEvent } from './feature-change.event.ts';
import { defineFeatureSet, type FeatureSetElement } from './feature-set.element.ts';

defineFeatureSet();

describe('Message Room Features', () => {
  it('are all off without Message, which is said (G-05)', async () => {
    const set = await open(GROUP_FEATURES);

    await set.press('message');

    expect(set.on()).to.be.empty;
    expect(set.text()).to.include('need Message');
  });

  it('cannot be turned on without Message (G-05)', async () => {
    const set = await open([]);

    await set.press('folder');

    expect(set.on()).to.be.empty;
  });

  it('come back with Message as they were', async () => {
    const set = await open(['message', 'note', 'folder']);
    await set.press('message');

    await set.press('message');

    expect(set.on()).to.deep.equal(['message', 'note', 'folder']);
  });

  it('leave the notification alone', async () => {
    const set = await open(GROUP_FEATURES);

    await set.press('message');

    expect(set.element.notification).to.be.true;
  });

  it('are those that the host has', async () => {
    const set = await open(['message'], { available: ['message', 'note'] });

    expect(set.ids()).to.deep.equal(['message', 'note', 'notification']);
  });

  it('cannot be moved where they are only shown (G-10)', async () => {
    const set = await open(['message'], { readonly: true });

    await set.press('message');

    expect(set.on()).to.deep.equal(['message']);
  });
});

/** What is switched comes back, as from the form around it. */
async function open(features: readonly GroupFeature[], more: Partial<FeatureSetElement> = {}) {
  const frame = await fixture<HTMLElement & { renderRoot: ShadowRoot }>(
    framed([], html`<ln-feature-set .features=${features} .notification=${true}></ln-feature-set>`),
  );
  const element = Object.assign(frame.renderRoot.querySelector<FeatureSetElement>('ln-feature-set')!, more);
  element.addEventListener('ln-feature-change', ({ detail }: FeatureChangeEvent) => Object.assign(element, detail));
  await element.updateComplete;
  const { all, words } = screen(frame.renderRoot);
  const switches = () => all<HTMLInputElement>('[role=switch]');
  return {
    element,
    text: () => words('fieldset'),
    ids: () => switches().map(({ id }) => id),
    on: () =>
      switches()
        .filter(({ checked, id }) => checked && id !== 'notification')
        .map(({ id }) => id),
    press: async (id: string) => {
      switches()
        .find((one) => one.id === id)!
        .click();
      await element.updateComplete;
    },
  };
}
