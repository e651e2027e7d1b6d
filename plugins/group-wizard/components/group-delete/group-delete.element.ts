import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { ExternalGroup, GroupContent, GroupLoss, LostContent } from '../../../../shared/domain/group.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { commonCatalogue } from '../../../../shared/i18n/common/catalogue.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { sizeOf } from '../../../../shared/i18n/size.ts';
import { bannerStyles } from '../../../../shared/ui/banner/banner.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { field } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import type { Icon } from '../../../../shared/ui/icon/icon.ts';
import { building, calendar, folder, message, note, task } from '../../../../shared/ui/icon/icons.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { tally, type TallyLine } from '../../../../shared/ui/tally/tally.ts';
import { tallyStyles } from '../../../../shared/ui/tally/tally.styles.ts';
import { keepCatalogue } from '../../i18n/keep/catalogue.ts';
import type { KeepPorts } from '../../state/keep-ports.ts';
import { LossController } from '../../state/loss.controller.ts';
import { OrderController } from '../../state/order.controller.ts';
import { GroupDeletedEvent } from '../group-details/group-deleted.event.ts';
import { hearConflict } from '../group-details/hear-conflict.ts';
import { orderFoot } from '../group-order/order-foot.ts';
import { orderNote } from '../group-order/order-note.ts';
import { stackStyles } from '../group-order/stack.styles.ts';
import { isSameName } from './same-name.ts';
import { styles } from './group-delete.styles.ts';

const GLYPHS: Readonly<Record<GroupContent, Icon>> = {
  messages: message,
  notes: note,
  events: calendar,
  tasks: task,
  files: folder,
};

/**
 * The last question before a group is deleted for everyone: what is lost and which companies lose it, counted by the
 * host; the name has to be typed (G-13, P29). An answer that is lost is said to be unknown, and asked for again (P13).
 *
 * @element ln-group-delete
 *
 * @fires {GroupDeletedEvent} ln-group-deleted - It is deleted.
 * @fires {GroupChangedEvent} ln-group-changed - Someone else has changed it meanwhile.
 * @fires close - The reader let it be.
 */
export class GroupDeleteElement extends LiaisonElement {
  static override styles = [buttonStyles, bannerStyles, fieldStyles, skeletonStyles, tallyStyles, stackStyles, styles];

  @property({ attribute: false }) group!: ExternalGroup;
  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) ports: Partial<KeepPorts> = {};

  @state() private typed = '';

  readonly #i18n = new I18nController(this, keepCatalogue);
  readonly #common = new I18nController(this, commonCatalogue);
  readonly #loss = new LossController(
    this,
    () => this.ports.groups,
    () => this.group.id,
  );
  readonly #order = new OrderController(this, {
    session: () => this.ports.session,
    outcomes: () => this.ports.outcomes,
    policy: () => this.session?.policy,
  });

  override render(): TemplateResult {
    const text = this.#i18n;
    const { name } = this.group;
    return html`<ln-dialog
      open
      size="medium"
      .heading=${text.text('deleteAsk', { name })}
      @ln-dialog-cancel=${this.#onCancel}
    >
      <div class="stack">
        <p class="small secondary">${text.text('deleteWarning')}</p>
        ${this.#lost()} ${this.#confirmation()}
        ${orderNote({ i18n: text, common: this.#common, order: this.#order, later: this.later, onGo: this.#onDelete })}
      </div>
      ${orderFoot(this.#common, {
        label: text.text('deleteAll'),
        tone: 'danger',
        busy: this.#order.isBusy,
        blockedBy: this.#isConfirmed ? undefined : 'confirmation',
        onCancel: this.#onCancel,
        onGo: this.#onDelete,
      })}
    </ln-dialog>`;
  }

  #lost(): unknown {
    const { view } = this.#loss;
    switch (view.state) {
      case 'loading':
        return html`<div class="skeleton frame"></div>
          <span class="unseen" role="status">${this.#i18n.text('counting')}</span>`;
      case 'failed':
        return this.later(({ problemCard }) =>
          problemCard(this.#common, {
            problem: view.problem,
            title: this.#i18n.text('lossFailed'),
            onRetry: this.#onRetry,
            onSignIn: this.#onSignIn,
          }),
        );
      case 'ready':
        return tally([
          ...view.loss.contents.map((content) => this.#content(content, view.loss)),
          this.#companies(view.loss),
        ]);
    }
  }

  #content({ kind, count, upcoming }: LostContent, loss: GroupLoss): TallyLine {
    const text = this.#i18n;
    return {
      icon: GLYPHS[kind],
      title: kind === 'events' && upcoming ? text.text('eventsUpcoming', { count: upcoming }) : text.text(kind),
      ...(kind === 'files' && {
        text: text.rich('freed', {
          size: sizeOf(text, loss.storageBytes),
          company: html`<bdi>${loss.storageChargedTo}</bdi>`,
        }),
      }),
      ...(count !== null && { number: text.number(count) }),
    };
  }

  #companies({ companies }: GroupLoss): TallyLine {
    const text = this.#i18n;
    const names = companies.map(({ name, people }) =>
      text.text('companyPeople', { company: `\u2068${name}\u2069`, count: people }),
    );
    return {
      icon: building,
      title: text.text('whoLoses'),
      text: text.list(names),
      number: text.number(companies.length),
    };
  }

  #confirmation(): unknown {
    if (this.#loss.view.state !== 'ready') return nothing;
    return field({
      id: 'confirmation',
      label: this.#i18n.text('typeName', { name: this.group.name }),
      control: ({ id }) =>
        html`<input
          class="input"
          id=${id}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          dir="auto"
          .value=${live(this.typed)}
          @input=${this.#onType}
          @keydown=${this.#onKeyDown}
        />`,
    });
  }

  /** Nobody confirms what he was not told. */
  get #isConfirmed(): boolean {
    return this.#loss.view.state === 'ready' && isSameName(this.typed, this.group.name);
  }

  readonly #onType = this.guard(({ target }: Event) => (this.typed = (target as HTMLInputElement).value));

  readonly #onKeyDown = this.guard((event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing && this.#isConfirmed) this.#onDelete();
  });

  readonly #onRetry = this.guard(() => this.#loss.read());

  readonly #onSignIn = this.guard(async () => {
    const answer = await this.ports.session?.signIn({ signal: AbortSignal.timeout(600_000) });
    if (answer?.ok) this.#loss.read();
  });

  readonly #onCancel = this.guard((event: Event) => {
    event.preventDefault();
    this.dispatchEvent(new Event('close'));
  });

  readonly #onDelete = this.guard(() => {
    const { groups } = this.ports;
    const { id, name, revision } = this.group;
    if (!groups) return;
    const done = (): void => {
      this.dispatchEvent(new GroupDeletedEvent({ id, text: this.#i18n.text('deleted', { name }) }));
    };
    this.#order.send({
      about: `delete ${id} ${revision}`,
      send: (change) => groups.delete(id, { ...change, revision }),
      onDone: done,
      onRefused: (problem) => {
        // Somebody else was faster: what was wanted is done.
        if (problem.kind !== 'gone' && problem.kind !== 'not-found') return hearConflict(this, problem);
        done();
        return true;
      },
    });
  });
}

export function defineGroupDelete(): void {
  definePrivate('ln-group-delete', GroupDeleteElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-group-delete': GroupDeleteElement;
  }
}
