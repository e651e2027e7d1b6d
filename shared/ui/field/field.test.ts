import { expect, fixture, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { framed } from '../testing/frame.element.ts';
import { counter, field, type Field } from './field.ts';

describe('a field', () => {
  it('names its control, and describes it by its hint', async () => {
    const { control, described } = await show({ hint: 'As on the card.' });

    expect(control.labels?.[0]?.textContent?.trim()).to.equal('Name');
    expect(described()).to.equal('As on the card.');
    expect(control.getAttribute('aria-invalid')).to.be.null;
  });

  it('is read out with its note as a word of its own', async () => {
    await show({ note: 'optional' });

    expect(JSON.stringify(await a11ySnapshot({}))).to.contain('"name":"Name optional"');
  });

  it('says what is wrong in place of the hint', async () => {
    const { control, described, frame } = await show({ hint: 'As on the card.', error: 'A name is needed.' });

    expect(described()).to.equal('A name is needed.');
    expect(control.getAttribute('aria-invalid')).to.equal('true');
    expect(frame.renderRoot.textContent).to.not.contain('As on the card.');
  });

  it('has its error read out: the region is there before the error is', async () => {
    const { frame, redraw } = await show({});
    const region = frame.renderRoot.querySelector('[aria-live]');

    await redraw({ error: 'A name is needed.' });

    expect(frame.renderRoot.querySelector('[aria-live]')).to.equal(region);
    expect(region?.textContent?.trim()).to.equal('A name is needed.');
  });

  it('is accessible with an error and a counter', async () => {
    const { frame } = await show({ error: 'Too long.', counter: counter(112, 100, String) });

    await expect(frame).to.be.accessible();
  });
});

async function show(given: Partial<Field>) {
  const draw = (more: Partial<Field>): TemplateResult =>
    field({
      id: 'name',
      label: 'Name',
      control: ({ id, describedby, invalid }) =>
        html`<input id=${id} aria-describedby=${describedby} aria-invalid=${invalid} />`,
      ...more,
    });
  const frame = await fixture<HTMLElementTagNameMap['ln-frame']>(framed([], draw(given)));
  const control = frame.renderRoot.querySelector('input')!;
  return {
    frame,
    control,
    described: () =>
      frame.renderRoot.querySelector(`#${control.getAttribute('aria-describedby')}`)?.textContent?.trim(),
    redraw: async (more: Partial<Field>) => {
      frame.content = draw(more);
      await frame.updateComplete;
    },
  };
}
