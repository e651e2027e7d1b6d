import type { ReactiveControllerHost } from 'lit';

import type { ExternalGroup } from '../../../shared/domain/group.ts';
import { excessOf, LIMITS, type LengthUnit } from '../../../shared/domain/limits.ts';
import type { FieldProblem, Problem } from '../../../shared/domain/result.ts';
import type { GroupPort } from '../../../shared/ports/group-port.ts';
import { OrderController, type OrderPorts } from './order.controller.ts';
import { changesOf, differences, merge, settingsOf, type Setting, type Settings, type Side } from './settings-merge.ts';

export interface SettingsSource extends OrderPorts {
  readonly groups: () => GroupPort | undefined;
  readonly unit: () => LengthUnit;
  readonly onSaved: (group: ExternalGroup) => void;
  /** Some fields must be mended first, by our own check or the host's. */
  readonly onRefused: () => void;
}

/** Someone else changed the same settings: what is to stay (P16). */
export interface SettingsConflict {
  readonly current: ExternalGroup;
  readonly conflicts: readonly Setting[];
  readonly choices: ReadonlyMap<Setting, Side>;
}

/** The memory of a group's settings while they are being changed (G-10). Holds no markup. */
export class SettingsController {
  draft: Settings;
  conflict: SettingsConflict | null = null;
  /** The reader wants to go elsewhere; what is not saved would be lost. */
  leaving: { readonly go: () => void; readonly stay: () => void } | null = null;

  readonly order: OrderController;
  readonly #host: ReactiveControllerHost;
  readonly #source: SettingsSource;
  /** As it was when editing began, or when the last comparison was settled. */
  #base: ExternalGroup;
  #latest: ExternalGroup;
  #isTried = false;
  #refused: readonly FieldProblem[] = [];

  constructor(host: ReactiveControllerHost, group: ExternalGroup, source: SettingsSource) {
    this.#host = host;
    this.#source = source;
    this.order = new OrderController(host, source);
    this.#base = this.#latest = group;
    this.draft = settingsOf(group);
  }

  get changed(): readonly Setting[] {
    return differences(settingsOf(this.#base), this.draft);
  }

  /** Someone else has saved meanwhile; saving leads both together. */
  get isOvertaken(): boolean {
    return this.#base.revision !== this.#latest.revision && this.changed.length > 0 && !this.conflict;
  }

  /** What is wrong with what is written: too long at once, missing when it was to be saved. */
  get problems(): readonly FieldProblem[] {
    const found = this.#problems.filter(({ code }) => this.#isTried || code === 'too-long');
    return [...found, ...this.#refused.filter(({ field }) => !found.some((other) => other.field === field))];
  }

  /** The host's news of the group that is being changed. */
  hear(group: ExternalGroup): void {
    if (group.revision === this.#latest.revision) return;
    this.#latest = group;
    if (this.changed.length === 0 && !this.order.isBusy) this.#adopt(group, settingsOf(group));
  }

  write(changes: Partial<Settings>): void {
    this.draft = { ...this.draft, ...changes };
    this.#refused = this.#refused.filter(({ field }) => !(settingIn(field) in changes));
    this.leaving = null;
    if (this.order.view.state === 'failed' || this.order.view.state === 'never-seen') this.order.forget();
    this.#host.requestUpdate();
  }

  submit(): void {
    this.#isTried = true;
    this.leaving = null;
    this.write({ name: this.draft.name.trim() });
    if (this.#problems.length > 0) this.#source.onRefused();
    else if (this.changed.length > 0) this.#send();
  }

  choose(setting: Setting, side: Side): void {
    if (!this.conflict) return;
    this.conflict = { ...this.conflict, choices: new Map([...this.conflict.choices, [setting, side]]) };
    this.#host.requestUpdate();
  }

  saveChoices(): void {
    const { conflict } = this;
    if (!conflict || conflict.conflicts.some((setting) => !conflict.choices.has(setting))) return;
    this.#meet(conflict.current, conflict.choices);
  }

  /** May the reader go? Else he is asked, once, and one of the two is called. */
  holdBack(go: () => void, stay: () => void): boolean {
    if (this.changed.length === 0) return false;
    this.leaving = { go, stay };
    this.#host.requestUpdate();
    return true;
  }

  discard(): void {
    const go = this.leaving?.go;
    this.#adopt(this.#latest, settingsOf(this.#latest));
    go?.();
  }

  keepEditing(): void {
    const stay = this.leaving?.stay;
    this.leaving = null;
    this.#host.requestUpdate();
    stay?.();
  }

  get #problems(): readonly FieldProblem[] {
    const unit = this.#source.unit();
    const { name, description, masters } = this.draft;
    const tooLong = (field: Setting, text: string, limit: number): readonly FieldProblem[] =>
      excessOf(text, limit, unit) > 0 ? [{ field, code: 'too-long', limit }] : [];
    return [
      ...(name.trim() === '' ? [{ field: 'name', code: 'required' }] : []),
      ...tooLong('name', name, LIMITS.groupName),
      ...tooLong('description', description, LIMITS.groupDescription),
      ...(masters.length === 0 ? [{ field: 'masters', code: 'required' }] : []),
    ];
  }

  #send(): void {
    const port = this.#source.groups();
    if (!port) return;
    const { id, revision } = this.#base;
    const sent = this.draft;
    const changes = changesOf(settingsOf(this.#base), sent);
    this.order.send({
      about: `settings ${id} ${revision} ${JSON.stringify(changes)}`,
      send: (change) => port.update(id, changes, { ...change, revision }),
      onDone: (group) => this.#finish(group, sent),
      onRefused: (problem) => this.#refuse(problem),
    });
  }

  /** What is typed while the answer is on its way is not lost when it comes. */
  #finish(group: ExternalGroup, sent: Settings): void {
    this.#adopt(group, merge(sent, settingsOf(group), this.draft).settings);
    this.#source.onSaved(group);
  }

  #refuse(problem: Problem): boolean {
    if (problem.kind === 'invalid' && problem.fields.length > 0) {
      this.#refused = problem.fields.map(({ field, ...rest }) => ({ ...rest, field: settingIn(field) }));
      this.#host.requestUpdate();
      this.#source.onRefused();
      return true;
    }
    if (problem.kind !== 'conflict' || !problem.current) return false;
    this.#meet(problem.current as ExternalGroup, new Map());
    return true;
  }

  /** What nobody else touched is saved at once; where both changed the same, the reader decides. */
  #meet(current: ExternalGroup, choices: ReadonlyMap<Setting, Side>): void {
    this.#latest = current;
    const { settings, conflicts } = merge(settingsOf(this.#base), settingsOf(current), this.draft, choices);
    if (conflicts.some((setting) => !choices.has(setting))) {
      this.conflict = { current, conflicts, choices };
      return this.#host.requestUpdate();
    }
    this.#adopt(current, settings);
    if (this.changed.length > 0) this.#send();
    else this.#source.onSaved(current);
  }

  #adopt(group: ExternalGroup, draft: Settings): void {
    this.#base = this.#latest = group;
    this.draft = draft;
    this.conflict = null;
    this.leaving = null;
    this.#isTried = false;
    this.#refused = [];
    this.#host.requestUpdate();
  }
}

/** The host's names of fields, as the form has them: `masterIds.1` is a matter of the masters. */
const settingIn = (field: string): string => {
  const [first = ''] = field.split('.');
  return first === 'masterIds' ? 'masters' : first;
};
