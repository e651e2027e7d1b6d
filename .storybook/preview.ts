import type { Decorator, Preview } from '@storybook/web-components';
import { css, html } from 'lit';

import type { MockHost } from '../mocks/host.ts';
import { directionOf } from '../shared/i18n/direction.ts';
import { tokens } from '../shared/tokens/tokens.styles.ts';
import { defineProvider } from '../shared/ui/provider/liaison-provider.element.ts';
import { hostOfStory, networkOfStory } from './host.ts';
import { globalTypes, initialGlobals, type Chosen } from './toolbar.ts';

defineProvider();

/** The page is a portal's: it has the tokens, a language, a direction, and a theme. */
const page = css`
  body {
    background: var(--liaison-surface);
    color: var(--liaison-text);
    font-family: var(--liaison-font);
  }
  .sbdocs.sbdocs .docs-story {
    background: var(--liaison-surface);
  }
`;
document.adoptedStyleSheets = [...document.adoptedStyleSheets, tokens.styleSheet!, page.styleSheet!];

const inPortal: Decorator = (story, { globals, loaded }) => {
  const { theme, density, language, direction } = globals as unknown as Chosen;
  const root = document.documentElement;
  root.lang = language;
  root.dir = direction === 'language' ? directionOf(language) : direction;
  root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  return html`
    <liaison-provider
      .ports=${(loaded['host'] as MockHost | undefined)?.ports ?? {}}
      .speech=${{ locale: language }}
      .appearance=${{ theme, density }}
    >
      ${story()}
    </liaison-provider>
  `;
};

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  loaders: [...networkOfStory, hostOfStory],
  decorators: [inPortal],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    options: { storySort: { order: ['Foundations', 'Components', 'Contact list', 'Contact editor'] } },
  },
};

export default preview;
