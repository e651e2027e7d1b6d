import { html, type TemplateResult } from 'lit';

import type { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { skeleton, type SkeletonShape } from '../../../../shared/ui/skeleton/skeleton.ts';
import type { en } from '../../i18n/frame/en.ts';
import type { Screen } from './frame.ts';

const LINES: readonly SkeletonShape[] = ['middle', 'long', 'middle', 'short', 'long'];

/** While nothing is known yet: the window in its place and size, placeholders for the data. */
export const loadingScreen = (i18n: I18nController<typeof en>): Screen => ({
  name: 'loading',
  size: 'large',
  heading: i18n.text('contact'),
  prominent: true,
  lead: html`<span class="portrait">${skeleton('round')}</span>`,
  line: skeleton('long'),
  body: html`<p class="unseen" role="status">${i18n.text('loadingContact')}</p>
    ${LINES.map(placeholder)}`,
  aside: html`<div class="placeholder">${skeleton('round')}${skeleton('long')}</div>
    ${LINES.map(placeholder)}`,
});

const placeholder = (shape: SkeletonShape): TemplateResult =>
  html`<div class="placeholder">${skeleton('short')}${skeleton(shape)}</div>`;
