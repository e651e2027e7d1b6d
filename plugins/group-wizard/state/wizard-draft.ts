import { groupProblemsOf } from '../../../shared/domain/group-check.ts';
import { GROUP_FEATURES, type GroupDraft, type GroupFeature, type MessageRoom } from '../../../shared/domain/group.ts';
import type { MemberSummary } from '../../../shared/domain/member.ts';
import type { Session } from '../../../shared/domain/policy.ts';
import type { FieldProblem } from '../../../shared/domain/result.ts';
import type { Draft } from '../../../shared/ports/draft-port.ts';

/** What the reader came to do: make a new group, or one out of a message room (G-01, G-08). */
export const GROUP_TASKS = ['create', 'convert'] as const;
export type GroupTask = (typeof GROUP_TASKS)[number];

export const STEPS = {
  create: ['profile', 'masters', 'features', 'review'],
  convert: ['room', 'profile', 'masters', 'features', 'review'],
} as const satisfies Record<GroupTask, readonly string[]>;
export type Step = (typeof STEPS)[GroupTask][number];

/** Everything the wizard collects, and where the reader is in it: what a reload brings back (G-21). */
export interface WizardDraft {
  readonly step: Step;
  /** The furthest step that was reached; all up to it can be gone to. */
  readonly reached: Step;
  readonly room: MessageRoom | null;
  readonly name: string;
  readonly description: string;
  readonly pictureUrl: string | null;
  readonly masters: readonly MemberSummary[];
  readonly mastersAreMembers: boolean;
  readonly features: readonly GroupFeature[];
  readonly notification: boolean;
  /** What was sent without its answer having come: sent again, it is the same group (P12). */
  readonly order: { readonly key: string; readonly about: string } | null;
  /** ISO 8601; empty as long as nothing was entered. */
  readonly savedAt: string;
}

/** A member leads what he creates; an administrator creates for others (G-02). */
export const blankDraft = (task: GroupTask, { viewer, policy }: Session): WizardDraft => ({
  step: STEPS[task][0],
  reached: STEPS[task][0],
  room: null,
  name: '',
  description: '',
  pictureUrl: null,
  masters: viewer.role === 'member' ? [viewer.member] : [],
  mastersAreMembers: true,
  features: policy.groupFeatures ?? GROUP_FEATURES,
  notification: true,
  order: null,
  savedAt: '',
});

/**
 * A draft as some release of this plugin kept it, older or newer (P8). What is not understood is as in a blank one, so
 * that nothing else is lost.
 */
export function readDraft(kept: Draft, blank: WizardDraft, task: GroupTask): WizardDraft {
  const steps: readonly string[] = STEPS[task];
  const read = { ...blank } as Record<string, unknown>;
  for (const [field, value] of Object.entries(kept)) {
    if (field in blank && isReadable(field, value, blank[field as keyof WizardDraft])) read[field] = value;
  }
  const draft = read as unknown as WizardDraft;
  return {
    ...draft,
    step: steps.includes(draft.step) ? draft.step : blank.step,
    reached: steps.includes(draft.reached) ? draft.reached : blank.reached,
    masters: draft.masters.filter((member: Partial<MemberSummary> | null) => typeof member?.id === 'string'),
    features: GROUP_FEATURES.filter((feature) => draft.features.includes(feature)),
  };
}

/** What is null in a blank draft tells nothing of its kind. */
function isReadable(field: string, value: unknown, known: WizardDraft[keyof WizardDraft]): boolean {
  if (known !== null) return typeof value === typeof known && Array.isArray(value) === Array.isArray(known);
  if (value === null) return true;
  if (field === 'room') return Array.isArray((value as Partial<MessageRoom>).participants);
  return field === 'order' ? typeof (value as { key?: unknown }).key === 'string' : typeof value === 'string';
}

/** As the host is asked for it. */
export const groupDraftOf = (draft: WizardDraft): GroupDraft => ({
  name: draft.name.trim(),
  description: draft.description.trim(),
  ...(draft.pictureUrl !== null && { pictureUrl: draft.pictureUrl }),
  masterIds: draft.masters.map(({ id }) => id),
  mastersAreMembers: draft.mastersAreMembers,
  features: draft.features,
  notification: draft.notification,
});

/** What is missing or too long, step by step in the order of the wizard. */
export function problemsOf(draft: WizardDraft, task: GroupTask, session: Session): readonly FieldProblem[] {
  const room: readonly FieldProblem[] =
    task === 'convert' && draft.room === null ? [{ field: 'room', code: 'required' }] : [];
  return [...room, ...groupProblemsOf(groupDraftOf(draft), session.policy.lengthUnit)];
}

/** Where a field is filled in. */
export function stepOf({ field }: FieldProblem): Step {
  const [first] = field.split('.');
  if (first === 'room') return 'room';
  if (first === 'masterIds' || first === 'mastersAreMembers') return 'masters';
  return first === 'features' || first === 'notification' ? 'features' : 'profile';
}

const CONTENT = ['room', 'name', 'description', 'pictureUrl', 'masters', 'mastersAreMembers'] as const;

/** Did the reader enter anything that would be missed? */
export const isStarted = (draft: WizardDraft, blank: WizardDraft): boolean =>
  draft.reached !== blank.reached ||
  CONTENT.some((field) => JSON.stringify(draft[field]) !== JSON.stringify(blank[field]));
