import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { FieldProblem } from '../../../../shared/domain/result.ts';
import { clock, error, info, key, refresh, warning } from '../../../../shared/ui/icon/icons.ts';
import { editCatalogue } from '../../i18n/edit/catalogue.ts';
import { formCatalogue } from '../../i18n/form/catalogue.ts';
import type { AccessFormElement } from '../access-form/access-form.element.ts';
import type { ContactFormElement } from '../contact-form/contact-form.element.ts';
import { fieldName } from '../contact-form/field-words.ts';
import { failedText, noteOf } from '../contact-window/contact-window.ts';
import type { Action, Screen } from '../frame/frame.ts';
import { reasonNote } from '../../../../shared/ui/reason/reason.ts';
import type { EditForm } from './edit-screen.ts';

/** Someone else has saved meanwhile; nothing is lost by going on. */
function overtakenNote({ i18n, edit }: EditForm): Pick<Screen, 'note'> {
  const words = i18n.in(editCatalogue);
  if (!edit.overtaken) return {};
  const by = edit.latest?.modifiedBy;
  const name = html`<bdi lang=${ifDefined(by?.lang)}>${by?.name ?? i18n.text('someone')}</bdi>`;
  return { note: noteOf(info, words.rich('overtaken', { name })) };
}

/** Where saving stands, in the words of the foot, and what can be done about it. */
export function saveFoot(given: EditForm): Pick<Screen, 'note' | 'foot' | 'warning'> {
  const { i18n, common, edit, onLeave, onDiscard } = given;
  const words = i18n.in(editCatalogue);
  const { save } = edit;
  const cancel: Action = { label: common.text('cancel'), onClick: onLeave };
  const submit: Action = { label: common.text('save'), tone: 'primary', onClick: () => edit.submit() };
  const another: Action = {
    label: i18n.in(formCatalogue).text('saveAndAdd'),
    onClick: () => edit.submit({ another: true }),
  };
  const ready = edit.base ? [cancel, submit] : [cancel, another, submit];
  const again: Action = {
    label: common.text('tryAgain'),
    tone: 'primary',
    icon: refresh,
    onClick: () => edit.tryAgain(),
  };
  switch (save.state) {
    case 'idle':
      return { ...overtakenNote(given), foot: ready };
    case 'saving':
      return { note: saying(words.text('saving')), foot: [cancel, { ...submit, busy: true }] };
    case 'refused':
      return { note: attention(given, edit.problems), foot: ready };
    case 'leaving':
      return {
        warning: true,
        note: noteOf(warning, words.text(edit.base ? 'leavingText' : 'leavingNew'), 'alert'),
        foot: [
          { label: words.text('discard'), tone: 'danger-quiet', onClick: onDiscard },
          { label: words.text('keepEditing'), tone: 'primary', onClick: () => edit.goBack() },
        ],
      };
    case 'invisible':
      return {
        warning: true,
        note: noteOf(warning, words.text('invisibleText'), 'alert'),
        foot: [
          { label: words.text('goBack'), onClick: () => edit.goBack() },
          { label: words.text('saveAnyway'), onClick: () => edit.saveAnyway() },
          { label: words.text('makeMeOwner'), tone: 'primary', onClick: () => edit.makeMeOwner() },
        ],
      };
    case 'reason':
      return {
        note: reasonNote({
          reason: edit.reason,
          missing: save.missing,
          onChange: (reason) => edit.writeReason(reason),
          onGive: () => edit.giveReason(),
        }),
        foot: [
          { label: words.text('goBack'), onClick: () => edit.goBack() },
          { ...submit, onClick: () => edit.giveReason() },
        ],
      };
    case 'conflict':
      return { note: saying(common.text('loading')), foot: [cancel] };
    case 'failed': {
      const why = failedText(common, words.text('notSaved'), save.problem);
      return { note: noteOf(error, html`${why} ${words.text('kept')}`, 'alert'), foot: [cancel, again] };
    }
    case 'never-seen':
      return { note: noteOf(error, words.text('unknownNeverSeen'), 'alert'), foot: [cancel, again] };
    case 'expired':
      return {
        warning: true,
        note: noteOf(key, words.text('expiredText'), 'alert'),
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
        note: noteOf(clock, words.text(UNKNOWN[save.asked]), 'alert'),
        foot: [
          cancel,
          {
            label: words.text('checkAgain'),
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
    i18n.in(formCatalogue).rich('needsAttention', {
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
