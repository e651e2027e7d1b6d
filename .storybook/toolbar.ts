import type { Preview } from '@storybook/web-components';

import { LANGUAGES } from '../shared/i18n/catalogue.ts';
import { OF_THE_STORY, SCENARIO_ITEMS, VIEWER_ITEMS } from './host.ts';

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Toolbar = Exclude<GlobalType['toolbar'], undefined>;

const tool = ({ title, ...toolbar }: Toolbar): GlobalType => ({
  description: title ?? '',
  toolbar: { title: title ?? '', dynamicTitle: true, ...toolbar },
});

/** So that two tools do not both read "of the story". */
const itemsOf = (what: string, values: readonly string[]) =>
  values.map((value) => ({ value, title: value === OF_THE_STORY ? `${what} ${value}` : value }));

/** What one may change about the portal around a story. */
export const globalTypes = {
  theme: tool({ title: 'Theme', icon: 'contrast', items: ['light', 'dark', 'auto'] }),
  density: tool({ title: 'Density', icon: 'listunordered', items: ['comfortable', 'compact'] }),
  language: tool({
    title: 'Language',
    icon: 'globe',
    items: LANGUAGES.map((value) => ({
      value,
      title: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
    })),
  }),
  direction: tool({
    title: 'Direction',
    icon: 'transfer',
    items: [
      { value: 'language', title: 'of the language' },
      { value: 'ltr', title: 'left to right' },
      { value: 'rtl', title: 'right to left' },
    ],
  }),
  viewer: tool({ title: 'Viewer', icon: 'user', items: itemsOf('viewer', VIEWER_ITEMS) }),
  scenario: tool({ title: 'Scenario', icon: 'lightning', items: itemsOf('scenario', SCENARIO_ITEMS) }),
};

export const initialGlobals = {
  theme: 'light',
  density: 'comfortable',
  language: 'en',
  direction: 'language',
  viewer: OF_THE_STORY,
  scenario: OF_THE_STORY,
};

export interface Chosen {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly density: 'comfortable' | 'compact';
  readonly language: string;
  readonly direction: 'language' | 'ltr' | 'rtl';
}
