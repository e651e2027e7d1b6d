import type { FieldProblem } from '../../../../shared/domain/result.ts';
import { excessOf, type LengthUnit } from '../../../../shared/domain/limits.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { inTrouble } from '../../../../shared/i18n/problems/catalogue.ts';
import type { CreateVoice } from '../../i18n/create/catalogue.ts';
import type { Step, WizardDraft } from '../../state/wizard-draft.ts';

const NAMES = {
  room: 'stepRoom',
  profile: 'stepProfile',
  masters: 'stepMasters',
  features: 'stepFeatures',
  review: 'stepReview',
} as const satisfies Record<Step, string>;

export const stepName = (i18n: CreateVoice, step: Step): string => i18n.text(NAMES[step]);

/** What the field is called in a summary. */
export function fieldName(i18n: CreateVoice, { field }: FieldProblem): string {
  const [first] = field.split('.');
  switch (first) {
    case 'name':
      return i18n.text('name');
    case 'description':
      return i18n.text('description');
    case 'room':
      return i18n.text('stepRoom');
    case 'features':
    case 'notification':
      return i18n.text('stepFeatures');
    default:
      return i18n.text('stepMasters');
  }
}

export interface Sentences {
  readonly i18n: CreateVoice;
  readonly common: CommonVoice;
  readonly draft: WizardDraft;
  readonly unit: LengthUnit;
}

/** What is wrong with a field, and what to do about it. */
export function problemSentence({ i18n, common, draft, unit }: Sentences, problem: FieldProblem): string {
  const [first, at] = problem.field.split('.');
  switch (problem.code) {
    case 'required':
      return i18n.text(first === 'room' ? 'roomRequired' : first === 'masterIds' ? 'mastersRequired' : 'nameRequired');
    case 'not-unique':
      return i18n.text('nameTaken');
    case 'too-long': {
      const text = first === 'description' ? draft.description : draft.name;
      return inTrouble(common).text('tooLong', { count: excessOf(text.trim(), problem.limit ?? 0, unit) });
    }
    default: {
      const master = first === 'masterIds' ? draft.masters[Number(at)] : undefined;
      return master ? i18n.text('masterRefused', { names: master.name }) : i18n.text('notAccepted');
    }
  }
}
