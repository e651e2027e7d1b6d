import { html, type TemplateResult } from 'lit';

import { excessOf, lengthOf, LIMITS, type LengthUnit } from '../../../../shared/domain/limits.ts';
import { LANGUAGES } from '../../../../shared/i18n/catalogue.ts';
import { counter, field, select } from '../../../../shared/ui/field/field.ts';
import type { EmailVoice } from '../../i18n/email/catalogue.ts';
import { LIVES, type EmailDraft } from '../../state/email-draft.ts';

export interface EmailTerms {
  readonly i18n: EmailVoice;
  /** The word for it. */
  readonly optional: string;
  readonly draft: EmailDraft;
  readonly unit: LengthUnit;
  readonly onChange: (change: Partial<EmailDraft>) => void;
}

const LETTER_LANGUAGES = LANGUAGES.filter((one) => one !== 'en-XA');

/** Message, language, life and domains of an invitation by e-mail. */
export function emailTerms(given: EmailTerms): TemplateResult {
  const { i18n, draft, optional, onChange } = given;
  return html`${message(given)}
    <div class="pair">
      ${choice({
        id: 'language',
        label: i18n.text('language'),
        options: LETTER_LANGUAGES.map((one) => [one, languageName(one)]),
        chosen: draft.language,
        onChange: (language) => onChange({ language }),
      })}
      ${choice({
        id: 'expires',
        label: i18n.text('expires'),
        options: LIVES.map((count) => [
          String(count),
          count === null ? i18n.text('never') : i18n.text('days', { count }),
        ]),
        chosen: String(draft.expiresInDays),
        onChange: (days) => onChange({ expiresInDays: days === 'null' ? null : Number(days) }),
      })}
    </div>
    ${field({
      id: 'domains',
      label: i18n.text('domains'),
      note: optional,
      hint: i18n.text('domainsHint'),
      control: ({ id, describedby }) =>
        html`<input
          class="input"
          id=${id}
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby=${describedby}
          .value=${draft.domains}
          @input=${({ target }: Event) => onChange({ domains: (target as HTMLInputElement).value })}
        />`,
    })}`;
}

function message({ i18n, optional, draft, unit, onChange }: EmailTerms): TemplateResult {
  const excess = excessOf(draft.message, LIMITS.invitationMessage, unit);
  return field({
    id: 'message',
    label: i18n.text('message'),
    note: optional,
    ...(excess > 0 && { error: i18n.text('messageTooLong', { count: excess }) }),
    counter: counter(lengthOf(draft.message, unit), LIMITS.invitationMessage, (value) => i18n.number(value)),
    control: ({ id, describedby, invalid }) =>
      html`<textarea
        class="input"
        id=${id}
        rows="3"
        dir="auto"
        aria-describedby=${describedby}
        aria-invalid=${invalid}
        .value=${draft.message}
        @input=${({ target }: Event) => onChange({ message: (target as HTMLTextAreaElement).value })}
      ></textarea>`,
  });
}

function choice<Value extends string>(given: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}): TemplateResult {
  const onChange = ({ target }: Event): void => given.onChange((target as HTMLSelectElement).value as Value);
  return field({
    id: given.id,
    label: given.label,
    control: ({ id }) =>
      select(
        html`<select class="input" id=${id} @change=${onChange}>
          ${given.options.map(
            ([value, name]) => html`<option value=${value} ?selected=${value === given.chosen}>${name}</option>`,
          )}
        </select>`,
      ),
  });
}

/** In its own language, as whoever speaks it finds it. */
const languageName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
