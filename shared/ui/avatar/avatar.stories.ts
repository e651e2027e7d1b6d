import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import { badgeStyles } from '../badge/badge.styles.ts';
import { typeMark } from '../badge/badge.ts';
import { framed } from '../testing/frame.element.ts';
import { avatarStyles } from './avatar.styles.ts';
import { avatar, noOwner } from './avatar.ts';

/** A photo or initials. People are round; groups and teams are rounded squares. */
const meta: Meta = { title: 'Foundations/Avatar' };
export default meta;

export const Sizes: StoryObj = {
  render: () =>
    framed(
      avatarStyles,
      ([20, 28, 36, 56, 72] as const).map((size) => avatar({ id: `m-${size}`, name: 'Park Ji-woo', size })),
    ),
};

/** Two letters of an alphabet; the first of Chinese, Japanese, Korean or Arabic. */
export const Scripts: StoryObj = {
  render: () =>
    framed(
      avatarStyles,
      ['Amelia Hart', '佐藤 美咲', '김서연', '王子轩', 'ليلى الحداد'].map((name) =>
        avatar({ id: name, name, size: 36 }),
      ),
    ),
};

export const Photo: StoryObj = {
  render: () => {
    const photoUrl =
      "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 2'><path fill='%23478' d='M0 0h2v2H0z'/></svg>";
    return framed(avatarStyles, avatar({ id: 'm-1', name: 'Amelia Hart', photoUrl, size: 56 }));
  },
};

export const NoOwner: StoryObj = { render: () => framed(avatarStyles, noOwner()) };

export const Group: StoryObj = {
  render: () => framed(avatarStyles, avatar({ id: 'g-1', name: 'Trade fair 2026', size: 36, shape: 'square' })),
};

export const Stack: StoryObj = {
  render: () =>
    framed(
      avatarStyles,
      html`<span class="avatar-stack"
        >${['Park Ji-woo', '佐藤 美咲', '김서연', 'Emma Lindqvist'].map((name) => avatar({ id: name, name }))}</span
      >`,
    ),
};

/** Where there is no room for the type's label (L-02). */
export const Marked: StoryObj = {
  render: () =>
    framed(
      [avatarStyles, badgeStyles],
      html`<span class="avatar-marked"
        >${avatar({ id: 'c-1', name: 'Amelia Hart', size: 36 })}${typeMark({ type: 'line', name: 'LINE contact' })}</span
      >`,
    ),
};
