import type { Meta, StoryObj } from '@storybook/web-components';
import { html, type TemplateResult } from 'lit';

import { icon } from '../icon/icon.ts';
import { search } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { fieldStyles } from './field.styles.ts';
import { counter, field, select, type FieldWiring } from './field.ts';

/** A label, a native control, and under it a hint or an error, never both. */
const meta: Meta = { title: 'Foundations/Field' };
export default meta;

const input =
  (value = '', placeholder = '') =>
  ({ id, describedby, invalid }: FieldWiring): TemplateResult =>
    html`<input
      class="input"
      id=${id}
      aria-describedby=${describedby}
      aria-invalid=${invalid}
      placeholder=${placeholder}
      .value=${value}
    />`;

export const Rest: StoryObj = {
  render: () => framed(fieldStyles, field({ id: 'name', label: 'Name', control: input('Amelia Hart') })),
};

export const WithHint: StoryObj = {
  render: () =>
    framed(
      fieldStyles,
      field({
        id: 'visible',
        label: 'Visible to',
        hint: 'Contacts that these members can see, by any path.',
        control: input('', 'Park Ji-woo'),
      }),
    ),
};

export const Optional: StoryObj = {
  render: () =>
    framed(fieldStyles, field({ id: 'phonetic', label: 'Phonetic name', note: 'optional', control: input() })),
};

export const WithError: StoryObj = {
  render: () =>
    framed(
      fieldStyles,
      field({
        id: 'mail',
        label: 'E-mail',
        hint: 'Not shown while there is an error.',
        error: 'The part after @ needs a dot, such as hikari.example.',
        control: input('t.yamada@hikari'),
      }),
    ),
};

/** Synced from the person's own account (E-06): sunken, selectable, with the word that says so. */
export const ReadOnly: StoryObj = {
  render: () =>
    framed(
      fieldStyles,
      field({
        id: 'company',
        label: 'Company',
        note: 'synced',
        control: ({ id }) => html`<input class="input" id=${id} lang="ja" readonly .value=${'株式会社ひかり商事'} />`,
      }),
    ),
};

export const Select: StoryObj = {
  render: () =>
    framed(
      fieldStyles,
      field({
        id: 'kind',
        label: 'Phone',
        control: ({ id }) =>
          select(
            html`<select class="input" id=${id}>
              <option>Mobile</option>
              <option>Office</option>
            </select>`,
          ),
      }),
    ),
};

export const Search: StoryObj = {
  render: () =>
    framed(
      fieldStyles,
      field({
        id: 'search',
        label: 'Search by name',
        control: ({ id }) =>
          html`<span class="with-icon">${icon(search)}<input class="input" id=${id} type="search" /></span>`,
      }),
    ),
};

/** Too long a text is kept whole and refused with the count; nothing is cut (§1). */
export const TooLong: StoryObj = {
  render: () =>
    framed(
      fieldStyles,
      field({
        id: 'memo',
        label: 'Memo',
        counter: counter(4012, 4000, (value) => value.toLocaleString('en')),
        error: '12 characters too long. Nothing was cut; shorten it to go on.',
        control: ({ id, describedby, invalid }) =>
          html`<textarea class="input" id=${id} aria-describedby=${describedby} aria-invalid=${invalid}></textarea>`,
      }),
    ),
};
