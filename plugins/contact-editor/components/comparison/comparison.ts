import { html, nothing } from 'lit';

import { comparisonCatalogue } from '../../i18n/comparison/catalogue.ts';
import type { SaveView } from '../../state/edit.controller.ts';
import { draftOf, withPeople } from '../../state/draft.ts';
import type { Editing } from '../edit/edit-screen.ts';
import type { Screen } from '../frame/frame.ts';
import type { ChoicePickEvent } from './choice-pick.event.ts';
import { defineContactComparison } from './contact-comparison.element.ts';
import { FIELD_LABELS } from './value-text.ts';

export { comparisonCatalogue };

defineContactComparison();

export interface Comparing extends Pick<Editing, 'i18n' | 'edit'> {
  /** What the other saved stays; said in so many words, so it is not asked again. */
  readonly onGiveUp: () => void;
}

type Conflicting = Extract<SaveView, { readonly state: 'conflict' }>;

/** Two people edited the same contact: what both changed is chosen, the rest was put together (E-21). */
export function comparisonScreen(
  { i18n, edit, onGiveUp }: Comparing,
  { current, merge, choices }: Conflicting,
): Screen {
  const words = i18n.in(comparisonCatalogue);
  const { conflicts } = merge;
  const open = conflicts.filter(({ id }) => !choices.has(id));
  const by = current.modifiedBy;
  const people = withPeople(edit.draft.people, [
    ...draftOf(current).people.values(),
    ...(edit.base ? draftOf(edit.base).people.values() : []),
  ]);
  return {
    name: 'comparison',
    size: 'large',
    heading: words.text('conflictTitle', { name: by?.name ?? i18n.text('someone') }),
    line: words.text(conflicts.length > 0 ? 'conflictText' : 'conflictNone'),
    body: html`<ln-contact-comparison
      .merge=${merge}
      .choices=${choices}
      .current=${current}
      .people=${people}
      @ln-choice-pick=${({ detail }: ChoicePickEvent) => edit.choose(detail.choices)}
    ></ln-contact-comparison>`,
    note:
      open.length > 0
        ? html`<span role="status" id="open-choices"
            >${words.text('stillToChoose', {
              count: open.length,
              all: conflicts.length,
              first: i18n.text(FIELD_LABELS[open[0]!.field]),
            })}</span
          >`
        : nothing,
    foot: [
      { label: words.text('discardMine'), tone: 'quiet', onClick: onGiveUp },
      {
        label:
          conflicts.length > 0 ? words.text('saveChoices', { count: conflicts.length }) : words.text('saveCombined'),
        tone: 'primary',
        onClick: () => edit.saveChoices(),
        ...(open.length > 0 && { blockedBy: 'open-choices' }),
      },
    ],
  };
}
