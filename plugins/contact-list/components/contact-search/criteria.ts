import { html, type TemplateResult } from 'lit';

import type { ContactType } from '../../../../shared/domain/contact.ts';
import type { Criterion } from '../../../../shared/domain/criteria.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { chip } from '../../../../shared/ui/chip/chip.ts';
import type { BesideVoice, BesideWords } from '../../i18n/beside/catalogue.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import type { People } from '../../state/people.controller.ts';
import { readable } from '../contact-grid/readable.ts';

const KEYS = {
  text: 'criterionText',
  name: 'criterionName',
  company: 'criterionCompany',
  type: 'criterionType',
  owner: 'criterionOwner',
  'visible-to': 'criterionVisibleTo',
} as const satisfies Record<Criterion['kind'], keyof BesideWords>;

/** A contact's type: the marks of the rows, and the word for those that have none. */
export const typeInWords = (i18n: BesideVoice, type: ContactType): string =>
  type === 'general' ? i18n.text('typeGeneral') : i18n.in(catalogue).text(type === 'line' ? 'typeLine' : 'typeWorks');

/** The name of a member, when it is known. */
export type NameOf = People['nameOf'];

export const criterionKey = (i18n: BesideVoice, { kind }: Criterion): string => i18n.text(KEYS[kind]);

export function criterionValue(i18n: BesideVoice, criterion: Criterion, nameOf: NameOf): string {
  switch (criterion.kind) {
    case 'type':
      return typeInWords(i18n, criterion.value);
    case 'owner':
    case 'visible-to':
      return readable(nameOf(criterion.value) ?? i18n.text('somebody'));
    default:
      return readable(criterion.value);
  }
}

/** In a sentence: *company “Hikarri”*. */
export const criterionInWords = (i18n: BesideVoice, criterion: Criterion, nameOf: NameOf): string =>
  i18n.text('criterionQuoted', { key: criterionKey(i18n, criterion), value: criterionValue(i18n, criterion, nameOf) });

export interface Criteria {
  readonly criteria: readonly Criterion[];
  readonly people: People;
  readonly onRemove: (criterion: Criterion) => void;
  readonly onReset: () => void;
}

/** The active criteria as chips that can be taken away (L-04). */
export function criteriaChips(i18n: BesideVoice, common: CommonVoice, given: Criteria): TemplateResult {
  return html`<div class="criteria" role="group" aria-label=${i18n.text('criteriaLabel')}>
    ${given.criteria.map((criterion) => {
      const text = criterionValue(i18n, criterion, given.people.nameOf);
      const key = criterionKey(i18n, criterion);
      return chip({
        key,
        text,
        ...langOf(criterion, given.people),
        removeLabel: common.text('remove', { name: `${key} ${text}` }),
        onRemove: () => given.onRemove(criterion),
      });
    })}
    <button type="button" class="link" @click=${given.onReset}>${common.text('reset')}</button>
  </div>`;
}

/** A member's name keeps its own glyphs. */
function langOf({ kind, value }: Criterion, people: People): { readonly lang?: string } {
  const lang = kind === 'owner' || kind === 'visible-to' ? people.entryOf(value)?.lang : undefined;
  return lang ? { lang } : {};
}
