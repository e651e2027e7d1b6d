import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { activeElement } from './focus.ts';
import { RovingFocus, type RovingFocusOptions } from './roving-focus.ts';

describe('the focus in a row', () => {
  it('moves by the arrows along the row, in a ring, and to its ends', async () => {
    await row({ axis: 'horizontal' });

    expect(await visited('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End')).to.deep.equal([
      'Members',
      'Settings',
      'Overview',
      'Settings',
      'Overview',
      'Settings',
    ]);
  });

  it('follows the direction of reading', async () => {
    await row({ axis: 'horizontal' }, 'rtl');

    expect(await visited('ArrowLeft', 'ArrowRight')).to.deep.equal(['Members', 'Overview']);
  });

  it('leaves the arrows across it to the page', async () => {
    const { left } = await row({ axis: 'horizontal' });

    await sendKeys({ press: 'ArrowDown' });

    expect(left).to.deep.equal(['ArrowDown']);
  });

  it('does not hear letters where items have no name to go by', async () => {
    const { left } = await row({ axis: 'horizontal' });

    await sendKeys({ press: 'm' });

    expect(left).to.deep.equal(['m']);
    expect(activeElement()?.textContent).to.equal('Overview');
  });
});

async function row(options: Omit<RovingFocusOptions, 'items'>, dir = 'ltr') {
  const left: string[] = [];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!focus.heard(event)) left.push(event.key);
  };
  const element = await fixture<HTMLElement>(
    html`<div dir=${dir} @keydown=${onKeyDown}>
      ${['Overview', 'Members', 'Settings'].map((name) => html`<button type="button">${name}</button>`)}
    </div>`,
  );
  const focus = new RovingFocus({ ...options, items: () => [...element.querySelectorAll('button')] });
  focus.go(0);
  return { left };
}

async function visited(...keys: readonly string[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const press of keys) {
    await sendKeys({ press });
    names.push(activeElement()?.textContent ?? '');
  }
  return names;
}
