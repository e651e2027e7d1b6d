import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { FieldProblem } from '../../../../shared/domain/result.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { clock, error, info, key, refresh, warning } from '../../../../shared/ui/icon/icons.ts';
import type { Voice } from '../../i18n/catalogue.ts';
import type { AudienceView } from '../../state/audience.controller.ts';
import type { EditController } from '../../state/edit.controller.ts';
import type { AccessFormElement } from '../access-form/access-form.element.ts';
import type { ContactFormElement } from '../contact-form/contact-form.element.ts';
import type { DraftChangeEvent } from '../contact-form/draft-change.event.ts';
import type { FieldLeaveEvent } from '../contact-form/field-leave.event.ts';
import { fieldName } from '../contact-form/field-words.ts';
import { contactMark, failedText, noteOf } from '../contact-window/contact-window.ts';
import type { Action, Screen } from '../frame/frame.ts';

export interface Editing {
  readonly i18n: Voice;
  readonly common: CommonVoice;
  readonly edit: EditController;
  /** *Cancel*: asks first if something was changed. */
  readonly onLeave: () => void;
}

export interface EditForm extends Editing {
  /** Null for a new contact. */
  readonly before: AudienceView | null;
  readonly after: AudienceView;
  readonly directory: DirectoryPort | undefined;
  /** Leave without saving, now that it was asked. */
  readonly onDiscard: () => void;
}

/** *Edit contact* and *New contact*: what the person is, beside whose contact it is and who can see it (E-02, E-03, E-11). */
export function editScreen(given: EditForm): Screen {
  const { i18n, edit, before, after, directory } = given;
  const { base, draft, problems, session } = edit;
  const onChange = ({ detail }: DraftChangeEvent): void => edit.write(detail.changes, detail.people);
  const onLeave = ({ detail }: FieldLeaveEvent): void => edit.leave(detail.field);
  return {
    name: 'edit',
    size: 'wide',
    heading: i18n.text(base ? 'editContact' : 'newContact'),
    ...(base && { mark: contactMark(i18n, base) }),
    body: html`
      <ln-contact-form
        .contact=${base}
        .fields=${draft.fields}
        .problems=${problems}
        .unit=${session.policy.lengthUnit}
        @ln-draft-change=${onChange}
        @ln-field-leave=${onLeave}
        @ln-form-submit=${() => edit.submit()}
      ></ln-contact-form>
    `,
    aside: html`<ln-access-form
      .draft=${draft}
      .original=${base}
      .audienceNow=${before}
      .audienceThen=${after}
      .directory=${directory}
      @ln-draft-change=${onChange}
    ></ln-access-form>`,
    ...footOf(given),
  };
}

/** Someone else has saved meanwhile; nothing is lost by going on. */
function overtakenNote({ i18n, edit }: EditForm): Pick<Screen, 'note'> {
  if (!edit.overtaken) return {};
  const by = edit.latest?.modifiedBy;
  const name = html`<bdi lang=${ifDefined(by?.lang)}>${by?.name ?? i18n.text('someone')}</bdi>`;
  return { note: noteOf(info, i18n.rich('overtaken', { name })) };
}

function footOf(given: EditForm): Pick<Screen, 'note' | 'foot' | 'warning'> {
  const { i18n, common, edit, onLeave, onDiscard } = given;
  const { save } = edit;
  const cancel: Action = { label: common.text('cancel'), onClick: onLeave };
  const submit: Action = { label: common.text('save'), tone: 'primary', onClick: () => edit.submit() };
  const again: Action = {
    label: common.text('tryAgain'),
    tone: 'primary',
    icon: refresh,
    onClick: () => edit.tryAgain(),
  };
  switch (save.state) {
    case 'idle':
      return { ...overtakenNote(given), foot: [cancel, submit] };
    case 'saving':
      return { note: saying(i18n.text('saving')), foot: [cancel, { ...submit, busy: true }] };
    case 'refused':
      return { note: attention(given, edit.problems), foot: [cancel, submit] };
    case 'leaving':
      return {
        warning: true,
        note: noteOf(warning, i18n.text(edit.base ? 'leavingText' : 'leavingNew'), 'alert'),
        foot: [
          { label: i18n.text('discard'), tone: 'danger-quiet', onClick: onDiscard },
          { label: i18n.text('keepEditing'), tone: 'primary', onClick: () => edit.goBack() },
        ],
      };
    case 'invisible':
      return {
        warning: true,
        note: noteOf(warning, i18n.text('invisibleText'), 'alert'),
        foot: [
          { label: i18n.text('goBack'), onClick: () => edit.goBack() },
          { label: i18n.text('saveAnyway'), onClick: () => edit.saveAnyway() },
          { label: i18n.text('makeMeOwner'), tone: 'primary', onClick: () => edit.makeMeOwner() },
        ],
      };
    case 'conflict':
      return { note: saying(common.text('loading')), foot: [cancel] };
    case 'failed': {
      const why = failedText(common, i18n.text('notSaved'), save.problem);
      return { note: noteOf(error, html`${why} ${i18n.text('kept')}`, 'alert'), foot: [cancel, again] };
    }
    case 'never-seen':
      return { note: noteOf(error, i18n.text('unknownNeverSeen'), 'alert'), foot: [cancel, again] };
    case 'expired':
      return {
        warning: true,
        note: noteOf(key, i18n.text('expiredText'), 'alert'),
        foot: [
          cancel,
          {
            label: common.text('signIn'),
            tone: 'primary',
            icon: key,
            busy: save.asking,
            onClick: () => void edit.signIn(),
          },
        ],
      };
    case 'unknown':
      return {
        warning: true,
        note: noteOf(clock, i18n.text(UNKNOWN[save.asked]), 'alert'),
        foot: [
          cancel,
          {
            label: i18n.text('checkAgain'),
            tone: 'primary',
            icon: refresh,
            busy: save.asked === 'asking',
            onClick: () => void edit.checkAgain(),
          },
        ],
      };
  }
}

const UNKNOWN = {
  'not-yet': 'unknownText',
  asking: 'unknownText',
  running: 'unknownRunning',
  'no-answer': 'unknownNoAnswer',
} as const;

/** For screen readers; the button shows it already. */
const saying = (text: string): TemplateResult => html`<p class="unseen" role="status">${text}</p>`;

/** *2 fields need attention: E-mail 1*, which leads there. */
function attention({ i18n }: EditForm, problems: readonly FieldProblem[]): unknown {
  const [first] = problems;
  if (!first) return nothing;
  return noteOf(
    error,
    i18n.rich('needsAttention', {
      count: new Set(problems.map(({ field }) => field)).size,
      first: html`<button type="button" class="link" @click=${(event: Event) => reveal(event, first.field)}>
        ${fieldName(i18n, first.field)}
      </button>`,
    }),
    'alert',
  );
}

function reveal({ target }: Event, field: string): void {
  const screen = (target as Element).closest('ln-dialog');
  const form = screen?.querySelector<ContactFormElement | AccessFormElement>(
    field === 'privacy' || field === 'ownerId' ? 'ln-access-form' : 'ln-contact-form',
  );
  form?.reveal(field);
}
