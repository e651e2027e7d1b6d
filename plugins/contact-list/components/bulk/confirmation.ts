import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';

import { field } from '../../../../shared/ui/field/field.ts';
import type { BulkVoice } from '../../i18n/bulk/catalogue.ts';

/** What cannot be undone is started only by who writes down what will happen (P29): *delete 175*. */
export const phraseFor = (i18n: BulkVoice, count: number): string => i18n.text('confirmPhrase', { count });

/** Case, spaces, width and the thousands' separators make no difference. */
export const isSamePhrase = (typed: string, phrase: string): boolean => folded(typed) === folded(phrase);

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export function confirmation(
  i18n: BulkVoice,
  given: { readonly phrase: string; readonly typed: string; readonly onType: (typed: string) => void },
): TemplateResult {
  const onInput = ({ target }: Event): void => given.onType((target as HTMLInputElement).value);
  return field({
    id: 'confirmation',
    label: i18n.text('confirmLabel', { phrase: given.phrase }),
    control: ({ id }) =>
      html`<input
        class="input"
        id=${id}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${live(given.typed)}
        @input=${onInput}
      />`,
  });
}
