import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { lock } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { badgeStyles } from './badge.styles.ts';
import { badge, tag, typeMark } from './badge.ts';

/** Type marks are outlined, states are tinted, tags are filled. */
const meta: Meta = { title: 'Foundations/Badge' };
export default meta;

/** Labels are configurable messages; the accessible name says what the glyph means (L-02). */
export const TypeMarks: StoryObj = {
  render: () =>
    framed(
      badgeStyles,
      html`
        ${typeMark({ type: 'line', label: 'LINE', name: 'LINE contact' })}
        ${typeMark({ type: 'works', label: 'WORKS', name: 'WORKS contact' })}
        ${typeMark({ type: 'works', name: 'WORKS contact' })}
      `,
    ),
};

export const States: StoryObj = {
  render: () =>
    framed(
      badgeStyles,
      html`${badge('External · Private', 'neutral', lock)} ${badge('Joined', 'good')} ${badge('Expired', 'warning')}
      ${badge('Not delivered', 'bad')}`,
    ),
};

export const Tags: StoryObj = {
  render: () =>
    framed(badgeStyles, html`${tag('거래처', 'ko')} ${tag('Distributor')} ${tag('A tag of thirty characters!!!!')}`),
};
