import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import { can, type Session } from '../../../../shared/domain/policy.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { FieldProblem } from '../../../../shared/domain/result.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { cardStyles } from '../../../../shared/ui/card/card.styles.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { PortController, portContext } from '../../../../shared/ui/contexts.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronStart, lock, plug } from '../../../../shared/ui/icon/icons.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import { tallyStyles } from '../../../../shared/ui/tally/tally.styles.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { createCatalogue } from '../../i18n/create/catalogue.ts';
import { partCatalogue } from '../../i18n/parts/catalogue.ts';
import { WizardController } from '../../state/wizard.controller.ts';
import { stepOf, type GroupTask, type Step } from '../../state/wizard-draft.ts';
import type { RoomChooseEvent } from '../convert/room-choose.event.ts';
import { created } from './created.ts';
import { styles } from './create.styles.ts';
import { featuresStep } from './features-step.ts';
import { GroupMadeEvent } from './group-made.event.ts';
import { GroupShowEvent } from './group-show.event.ts';
import { mastersStep } from './masters-step.ts';
import { profileStep } from './profile-step.ts';
import { rail, stepHeading } from './rail.ts';
import { reviewStep } from './review-step.ts';
import type { StepContext, WizardPorts } from './step-context.ts';
import { problemSentence } from './step-words.ts';
import { wizardFoot } from './wizard-foot.ts';
import { WizardLeaveEvent } from './wizard-leave.event.ts';

/**
 * The wizard that makes an external group: *Profile*, *Group Masters*, *Message Room Features*, *Review* (G-01 to G-06),
 * after the choice of a message room where one is converted (G-08). Does not know where *back* leads, nor who shows the
 * group that was made.
 *
 * @element ln-group-create
 *
 * @fires {GroupMadeEvent} ln-group-made - A group was made.
 * @fires {GroupShowEvent} ln-group-show - The reader wants to see it, or to put people into it.
 * @fires {WizardLeaveEvent} ln-wizard-leave - The reader leaves; what he entered is kept.
 */
export class GroupCreateElement extends LiaisonElement {
  static override styles = [
    avatarStyles,
    badgeStyles,
    bannerStyles,
    buttonStyles,
    cardStyles,
    choiceStyles,
    fieldStyles,
    skeletonStyles,
    tallyStyles,
    styles,
  ];

  @property({ attribute: false }) task: GroupTask = 'create';
  /** The message room from which the reader came. */
  @property({ attribute: false }) roomId: RoomId | null = null;
  @property({ attribute: false }) viewer!: Session;
  /** The plugin's own ports; the nearest provider's where they are absent. */
  @property({ attribute: false }) own: WizardPorts = {};
  @property({ attribute: false }) backLabel = '';

  @state() private isBlocked = false;

  @query('h2') private readonly heading!: HTMLElement | null;

  readonly #i18n = new I18nController(this, createCatalogue);
  readonly #partWords = new I18nController(this, partCatalogue);
  readonly #groupWords = new I18nController(this, catalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #session = new PortController(this, portContext('session'), () => this.own.session);
  readonly #groups = new PortController(this, portContext('groups'), () => this.own.groups);
  readonly #contacts = new PortController(this, portContext('contacts'), () => this.own.contacts);
  readonly #directory = new PortController(this, portContext('directory'), () => this.own.directory);
  readonly #outcomes = new PortController(this, portContext('outcomes'), () => this.own.outcomes);
  readonly #drafts = new PortController(this, portContext('drafts'), () => this.own.drafts);

  #wizard: WizardController | null = null;
  /** What the focus has followed so far. */
  #shown = '';

  override render(): unknown {
    const refusal = this.#refusal();
    if (refusal) return html`${this.#head()}${refusal}`;
    const wizard = this.#wizard;
    if (!wizard || !this.#i18n.ready || !this.#partWords.ready) return this.#skeleton();
    const { view } = wizard;
    switch (view.state) {
      case 'loading':
        return this.#skeleton();
      case 'failed':
        return html`${this.#head()}${this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: this.#i18n.text('draftFailed'),
            onRetry: () => void wizard.load(),
            onSignIn: this.#onSignIn,
            actions: html`<button type="button" class="btn" @click=${() => wizard.beginAnew()}>
              ${this.#i18n.text('beginAnew')}
            </button>`,
          }),
        )}`;
      case 'editing':
      case 'confirming':
        return this.#editing(wizard);
      case 'done':
        return created(this.#i18n, {
          group: view.group,
          task: this.task,
          onAddMembers: () => this.#show(view.group.id, 'members'),
          onDetails: () => this.#show(view.group.id, 'overview'),
          onAnother: () => wizard.another(),
        });
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const sessionPort = this.#session.value;
    if (changed.has('task') && this.#wizard) this.#wizard = null;
    if (this.#wizard || !sessionPort || !this.viewer || this.#refusal()) return;
    this.#wizard = new WizardController(this, {
      task: this.task,
      viewer: this.viewer,
      sessionPort,
      session: () => this.#session.value,
      groups: () => this.#groups.value,
      outcomes: () => this.#outcomes.value,
      policy: () => this.viewer.policy,
      drafts: () => this.#drafts.value,
      onDone: (group) => this.dispatchEvent(new GroupMadeEvent({ group })),
    });
  }

  /** The heading of each step takes the focus, and so does that of the group that is ready. */
  protected override updated(): void {
    const wizard = this.#wizard;
    if (!wizard || !this.renderRoot.querySelector('h1, h2')) return;
    const { view, draft } = wizard;
    const now = view.state === 'editing' || view.state === 'confirming' ? `editing ${draft.step}` : view.state;
    if (view.state === 'confirming' && this.#shown !== 'confirming') {
      this.#shown = 'confirming';
      return this.renderRoot.querySelector<HTMLElement>('.go-back')?.focus();
    }
    if (now === this.#shown || view.state === 'confirming' || view.state === 'loading') return;
    const before = this.#shown;
    this.#shown = now;
    if (before === 'confirming' && now === 'editing review')
      return this.renderRoot.querySelector<HTMLElement>('.foot .primary')?.focus();
    const target = this.heading ?? this.renderRoot.querySelector<HTMLElement>('h1');
    target?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  get #title(): string {
    return this.#i18n.text(this.task === 'convert' ? 'convertTitle' : 'createTitle');
  }

  /** Who may not, and what the host cannot, is said instead (X-01). */
  #refusal(): unknown {
    if (!this.viewer) return null;
    const capability = this.task === 'convert' ? 'groups.convert' : 'groups.create';
    if (!can(this.viewer, capability)) {
      const title = this.#i18n.text(this.task === 'convert' ? 'cannotConvert' : 'cannotCreate');
      return this.later(({ stateCard }) => stateCard({ icon: plug, title }));
    }
    if (this.viewer.policy.mayCreateGroups) return null;
    return this.later(({ stateCard }) =>
      stateCard({ icon: lock, title: this.#i18n.text('notMayCreate'), text: this.#i18n.text('notMayCreateText') }),
    );
  }

  #head(): TemplateResult {
    return html`<button type="button" class="link back small" @click=${this.#onLeave}>
        ${icon(chevronStart)}${this.backLabel}
      </button>
      <h1 class="page-title" tabindex="-1">${this.#title}</h1>`;
  }

  #skeleton(): TemplateResult {
    return html`<div class="waiting" aria-busy="true">${skeleton('short')}${skeleton('long')}${skeleton('long')}</div>`;
  }

  #editing(wizard: WizardController): TemplateResult {
    const { draft, steps } = wizard;
    const way = { steps, current: draft.step, reached: draft.reached, onGo: (step: Step) => wizard.goTo(step) };
    const context = this.#context(wizard);
    return html`
      ${this.#head()}
      ${
        this.viewer.viewer.role === 'administrator' && this.task === 'create'
          ? html`<p class="small muted on-behalf">${this.#i18n.text('onBehalf')}</p>`
          : nothing
      }
      <div class="wizard">
        ${rail(this.#i18n, way)}
        <div class="content" @keydown=${this.#onKeyDown}>
          ${stepHeading(this.#i18n, way)} ${this.#found(wizard)} ${this.#step(context)}
          ${wizardFoot({
            ...context,
            task: this.task,
            isBlocked: this.isBlocked,
            onCancel: this.#onLeave,
            onNext: this.#onNext,
            onSubmit: this.#onSubmit,
            onLead: this.#onLead,
          })}
        </div>
      </div>
    `;
  }

  #step(context: StepContext): TemplateResult {
    const { draft } = context.wizard;
    switch (draft.step) {
      case 'room':
        return html`<ln-room-choice
          .room=${draft.room}
          .wanted=${this.roomId}
          .session=${this.viewer}
          .groups=${this.#groups.value}
          .error=${context.errorAt('room')}
          @ln-room-choose=${this.#onRoomChoose}
          @ln-sign-in=${this.#onSignIn}
        ></ln-room-choice>`;
      case 'profile':
        return profileStep(context);
      case 'masters':
        return mastersStep(context);
      case 'features':
        return featuresStep(context);
      case 'review':
        return reviewStep({ ...context, groupWords: this.#groupWords, partWords: this.#partWords });
    }
  }

  /** What the reader began is there; he may begin anew, and take that back. */
  #found(wizard: WizardController): unknown {
    if (wizard.found === 'nothing') return nothing;
    const restored = wizard.found === 'restored';
    return banner({
      kind: 'plain',
      text: this.#i18n.text(restored ? 'restored' : 'startedOver'),
      announced: true,
      actions: html`<button
        type="button"
        class="link small"
        @click=${() => (restored ? wizard.startOver() : wizard.bringBack())}
      >
        ${this.#i18n.text(restored ? 'startOver' : 'bringBack')}
      </button>`,
    });
  }

  #context(wizard: WizardController): StepContext {
    const unit = wizard.session.policy.lengthUnit;
    return {
      i18n: this.#i18n,
      common: this.#common,
      wizard,
      later: this.later,
      ports: {
        ...(this.#contacts.value && { contacts: this.#contacts.value }),
        ...(this.#directory.value && { directory: this.#directory.value }),
      },
      errorAt: (name) => {
        const problem = wizard.problems.find(({ field }) => field === name || field.startsWith(`${name}.`));
        if (!problem) return undefined;
        return problemSentence({ i18n: this.#i18n, common: this.#common, draft: wizard.draft, unit }, problem);
      },
      onSignIn: this.#onSignIn,
    };
  }

  #show(id: string, view: 'overview' | 'members'): void {
    this.dispatchEvent(new GroupShowEvent({ id, view }));
  }

  /** To the field that is wrong, on whichever step it is. */
  async #lead({ field }: Pick<FieldProblem, 'field'>): Promise<void> {
    await this.updateComplete;
    const [name] = field.split('.');
    const target = name === 'masterIds' ? 'ln-group-people' : name === 'room' ? 'ln-room-choice' : `#${name}`;
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  readonly #onNext = this.guard(async () => {
    const wizard = this.#wizard;
    if (!wizard || wizard.next()) return;
    const [first] = wizard.problemsAt(wizard.draft.step);
    await this.#lead(first ?? { field: 'room' });
  });

  readonly #onSubmit = this.guard(async () => {
    const answer = this.#wizard?.submit();
    this.isBlocked = answer === 'blocked';
    if (answer === 'blocked') this.renderRoot.querySelector<HTMLElement>('#checked')?.focus();
    const [first] = this.#wizard?.problems ?? [];
    if (first && answer === this.#wizard?.draft.step) await this.#lead(first);
  });

  readonly #onLead = this.guard(async (problem: FieldProblem) => {
    this.#wizard?.goTo(stepOf(problem));
    await this.#lead(problem);
  });

  /** Enter in a line is *Next*. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isLine = target instanceof HTMLInputElement && target.id === 'name';
    if (event.key !== 'Enter' || event.isComposing || !isLine) return;
    event.preventDefault();
    this.#onNext();
  };

  readonly #onRoomChoose = this.guard(({ detail: { room } }: RoomChooseEvent) => {
    const wizard = this.#wizard;
    if (!wizard) return;
    const { draft } = wizard;
    // The room lends its title, as long as the reader has not given a name of his own.
    const isOwnName = draft.name.trim() !== '' && draft.name !== draft.room?.title;
    wizard.write({ room, ...(!isOwnName && { name: room?.title ?? '' }) });
  });

  readonly #onLeave = this.guard(() => this.dispatchEvent(new WizardLeaveEvent()));

  readonly #onSignIn = this.guard(async () => {
    const port = this.#session.value;
    const answer = await port?.signIn({ signal: new AbortController().signal });
    if (!answer?.ok) return;
    const wizard = this.#wizard;
    if (wizard?.view.state === 'failed') return wizard.load();
    if (wizard?.preflight.view.state === 'failed') wizard.check();
    this.renderRoot.querySelector('ln-picture-field')?.retry();
    this.renderRoot.querySelector('ln-room-choice')?.retry();
  });
}

export function defineGroupCreate(): void {
  definePrivate('ln-group-create', GroupCreateElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-group-create': GroupCreateElement;
  }
}
