import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { framed } from '../testing/frame.element.ts';
import { defineToasts } from './toasts.element.ts';

defineToasts();

describe('toasts', () => {
  let clock: Clock;
  beforeEach(() => (clock = holdTime()));
  afterEach(() => clock.release());

  it('say what was done in a region that was there before, so that it is read out', async () => {
    const toasts = await show();
    const before = toasts.region();

    await toasts.say('12 contacts moved to Trash.');

    expect(toasts.region()).to.equal(before);
    expect(before.getAttribute('role')).to.equal('status');
    expect(toasts.texts()).to.deep.equal(['12 contacts moved to Trash.']);
    await expect(toasts.element).to.be.accessible();
  });

  it('go after 8 seconds', async () => {
    const toasts = await show();
    await toasts.say('Saved.');

    clock.pass(7999);
    await toasts.element.updateComplete;
    expect(toasts.texts()).to.have.lengthOf(1);
    clock.pass(1);
    await toasts.element.updateComplete;

    expect(toasts.texts()).to.have.lengthOf(0);
  });

  it('wait while the focus is on them', async () => {
    const toasts = await show();
    await toasts.say('Saved.', () => undefined);

    toasts.button('Undo').focus();
    clock.pass(60_000);
    await toasts.element.updateComplete;
    expect(toasts.texts()).to.have.lengthOf(1);

    toasts.button('Undo').blur();
    clock.pass(8000);
    await toasts.element.updateComplete;
    expect(toasts.texts()).to.have.lengthOf(0);
  });

  it('undo once, and go (P12)', async () => {
    const toasts = await show();
    let undone = 0;
    await toasts.say('Saved.', () => undone++);
    const undo = toasts.button('Undo');

    undo.click();
    undo.click();
    await toasts.element.updateComplete;

    expect(undone).to.equal(1);
    expect(toasts.texts()).to.have.lengthOf(0);
  });

  it('show three at most, the newest last', async () => {
    const toasts = await show();

    for (const text of ['1', '2', '3', '4']) await toasts.say(text);

    expect(toasts.texts()).to.deep.equal(['2', '3', '4']);
  });

  it('are dismissed by Esc', async () => {
    const toasts = await show();
    await toasts.say('Saved.', () => undefined);
    toasts.button('Undo').focus();

    await sendKeys({ press: 'Escape' });
    await waitUntil(() => toasts.texts().length === 0);
  });

  it('stop their clocks when they are taken away (P37)', async () => {
    const toasts = await show();
    await toasts.say('Saved.');

    toasts.element.remove();

    expect(clock.running()).to.equal(0);
  });
});

async function show() {
  const frame = await fixture<HTMLElementTagNameMap['ln-frame']>(framed([], html`<ln-toasts></ln-toasts>`));
  const element = frame.renderRoot.querySelector('ln-toasts')!;
  await element.updateComplete;
  return {
    element,
    region: () => element.renderRoot.querySelector<HTMLElement>('.dock')!,
    texts: () => [...element.renderRoot.querySelectorAll('.text')].map((text) => text.textContent),
    button: (name: string) =>
      [...element.renderRoot.querySelectorAll('button')].find((button) => button.textContent?.includes(name))!,
    say: async (text: string, undo?: () => unknown) => {
      element.show({ text, ...(undo && { undo }) });
      await element.updateComplete;
    },
  };
}

interface Clock {
  pass(milliseconds: number): void;
  running(): number;
  release(): void;
}

/** Long waits pass when the test says so; short ones are the test runner's own. */
function holdTime(): Clock {
  const { setTimeout, clearTimeout } = globalThis;
  const waiting = new Map<number, { readonly at: number; readonly act: () => void }>();
  let now = 0;
  let next = -1;
  globalThis.setTimeout = ((act: () => void, delay = 0, ...rest: unknown[]) => {
    if (delay < 8000) return setTimeout(act, delay, ...rest);
    waiting.set(next, { at: now + delay, act });
    return next--;
  }) as typeof globalThis.setTimeout;
  globalThis.clearTimeout = ((id: number) => {
    if (!waiting.delete(id)) clearTimeout(id);
  }) as typeof globalThis.clearTimeout;
  return {
    running: () => waiting.size,
    pass: (milliseconds) => {
      now += milliseconds;
      for (const [id, { at, act }] of waiting) {
        if (at > now) continue;
        waiting.delete(id);
        act();
      }
    },
    release: () => Object.assign(globalThis, { setTimeout, clearTimeout }),
  };
}
