import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { framed } from '../testing/frame.element.ts';
import { choiceStyles } from './choice.styles.ts';
import { checkbox, segmented } from './choice.ts';

describe('a checkbox', () => {
  it('changes by Space and by a press on its words', async () => {
    const heard: boolean[] = [];
    const box = await show(checkbox({ label: 'Allow', checked: false, onChange: (checked) => heard.push(checked) }));

    box.focus();
    await sendKeys({ press: 'Space' });
    box.labels?.[0]?.click();

    expect(heard).to.deep.equal([true, false]);
  });

  it('can be reached but not changed where it is blocked, and says why', async () => {
    let changed = false;
    const box = await show(
      checkbox({ label: 'Trash', checked: false, blocked: 'Already there.', onChange: () => (changed = true) }),
    );

    box.focus();
    await sendKeys({ press: 'Space' });

    expect(changed).to.be.false;
    expect(box.checked).to.be.false;
    expect(box.matches(':focus')).to.be.true;
    expect(box.labels?.[0]?.textContent).to.contain('Already there.');
  });

  it('has a target of 24 px at least', async () => {
    const box = await show(checkbox({ label: 'Select', bare: true, checked: false, onChange: () => undefined }));
    const { left, top } = box.getBoundingClientRect();
    const root = box.getRootNode() as ShadowRoot;

    expect(root.elementFromPoint(left - 3, top - 3)).to.equal(box);
    expect(root.elementFromPoint(left + 19, top + 19)).to.equal(box);
  });
});

describe('segments', () => {
  it('are a group of radios: arrows choose the next', async () => {
    const heard: string[] = [];
    const first = await show(
      segmented({
        name: 'privacy',
        label: 'Privacy',
        value: 'all',
        segments: [
          { value: 'all', label: 'All' },
          { value: 'members', label: 'Members' },
        ],
        onChange: (value) => heard.push(value),
      }),
    );

    first.focus();
    await sendKeys({ press: 'ArrowRight' });

    expect(heard).to.deep.equal(['members']);
  });
});

async function show(content: unknown): Promise<HTMLInputElement> {
  const frame = await fixture<HTMLElementTagNameMap['ln-frame']>(framed(choiceStyles, content));
  return frame.renderRoot.querySelector('input')!;
}
