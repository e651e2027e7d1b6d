import { html, type TemplateResult } from 'lit';

import type { ContactType } from '../../../../shared/domain/contact.ts';
import type { Criterion } from '../../../../shared/domain/query.ts';
import type { MemberId } from '../../../../shared/domain/ids.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { chip } from '../../../../shared/ui/chip/chip.ts';
import type { ListVoice, ListWords } from '../../i18n/catalogue.ts';
import { readable } from '../contact-grid/readable.ts';

const KEYS = {
  text: 'criterionText',
  name: 'criterionName',
  company: 'criterionCompany',
  type: 'criterionType',
  owner: 'criterionOwner',
  'visible-to': 'criterionVisibleTo',
} as const satisfies Record<Criterion['kind'], keyof ListWords>;

const TYPES = { line: 'typeLine', works: 'typeWorks', general: 'typeGeneral' } as const satisfies Record<
  ContactType,
  keyof ListWords
>;

/** The name of a member, when it is known. */
export type NameOf = (id: MemberId) => string | undefined;

export const criterionKey = (i18n: ListVoice, { kind }: Criterion): string => i18n.text(KEYS[kind]);

export function criterionValue(i18n: ListVoice, criterion: Criterion, nameOf: NameOf): string {
  switch (criterion.kind) {
    case 'type':
      return i18n.text(TYPES[criterion.value]);
    case 'owner':
    case 'visible-to':
      return readable(nameOf(criterion.value) ?? i18n.text('somebody'));
    default:
      return readable(criterion.value);
  }
}

/** In a sentence: *company “Hikarri”*. */
export const criterionInWords = (i18n: ListVoice, criterion: Criterion, nameOf: NameOf): string =>
  i18n.text('criterionQuoted', { key: criterionKey(i18n, criterion), value: criterionValue(i18n, criterion, nameOf) });

export interface Criteria {
  readonly criteria: readonly Criterion[];
  readonly nameOf: NameOf;
  readonly onRemove: (criterion: Criterion) => void;
  readonly onReset: () => void;
}

/** The active criteria as chips that can be taken away (L-04). */
export function criteriaChips(i18n: ListVoice, common: CommonVoice, given: Criteria): TemplateResult {
  return html`<div class="criteria" role="group" aria-label=${i18n.text('criteriaLabel')}>
    ${given.criteria.map((criterion) => {
      const text = criterionValue(i18n, criterion, given.nameOf);
      const key = criterionKey(i18n, criterion);
      return chip({
        key,
        text,
        removeLabel: common.text('remove', { name: `${key} ${text}` }),
        onRemove: () => given.onRemove(criterion),
      });
    })}
    <button type="button" class="link" @click=${given.onReset}>${common.text('reset')}</button>
  </div>`;
}
