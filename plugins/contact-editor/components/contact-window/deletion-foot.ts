import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import { clock, error, key, refresh, trash, warning } from '../../../../shared/ui/icon/icons.ts';
import { windowCatalogue } from '../../i18n/window/catalogue.ts';
import type { DeletionView } from '../../state/deletion.controller.ts';
import type { Action, Screen } from '../frame/frame.ts';
import { reasonNote } from '../../../../shared/ui/reason/reason.ts';
import { failedText, noteOf, type ContactWindow } from './contact-window.ts';

/** What the foot of a window needs to speak of deleting, restoring and undoing. */
export type DeletionFoot = Pick<ContactWindow, 'i18n' | 'common' | 'deletion' | 'wish'> & {
  readonly contact: Pick<ContactWindow['contact'], 'displayName' | 'lang'> | null;
};

/** Deleting asks, fails, waits to be signed in for, or is uncertain: in the foot, where the buttons are (L-10, P13, P18). */
export function deletionFoot(given: DeletionFoot): Partial<Screen> {
  const { i18n, common, deletion, wish } = given;
  const words = i18n.in(windowCatalogue);
  const cancel: Action = { label: common.text('cancel'), onClick: wish.onCancel };
  switch (deletion.state) {
    case 'idle':
    case 'working':
      return {};
    case 'asking':
      return {
        warning: deletion.warns,
        note: question(given, deletion),
        foot: [cancel, confirmation(given, deletion)],
      };
    case 'failed':
      return {
        note: noteOf(error, failedText(common, failureOf(given, deletion.what), deletion.problem), 'alert'),
        foot: [cancel, { label: common.text('tryAgain'), icon: refresh, onClick: wish.onAgain }],
      };
    case 'unknown':
      return {
        warning: true,
        note: noteOf(clock, words.text('wishUnknown'), 'alert'),
        foot: [cancel, { label: words.text('lookAgain'), icon: refresh, tone: 'primary', onClick: wish.onAgain }],
      };
    case 'expired':
      return {
        warning: true,
        note: noteOf(key, words.text('wishExpired'), 'alert'),
        foot: [
          cancel,
          { label: common.text('signIn'), icon: key, tone: 'primary', busy: deletion.asking, onClick: wish.onSignIn },
        ],
      };
  }
}

type Asking = Extract<DeletionView, { readonly state: 'asking' }>;

function question({ i18n, contact, wish }: DeletionFoot, { warns, reason }: Asking): unknown {
  const name = html`<bdi lang=${ifDefined(contact?.lang)}>${contact?.displayName}</bdi>`;
  return html`${warns ? noteOf(warning, i18n.rich('trashWorksAsk', { name })) : nothing}
  ${
    reason === 'unasked'
      ? nothing
      : reasonNote({ ...wish.reason, missing: reason === 'missing', onGive: wish.onConfirm })
  }`;
}

function confirmation({ i18n, wish }: DeletionFoot, { what }: Asking): Action {
  return what === 'restore'
    ? { label: i18n.text('restore'), tone: 'primary', onClick: wish.onConfirm }
    : { label: i18n.text('moveToTrash'), icon: trash, tone: 'danger', onClick: wish.onConfirm };
}

export function failureOf({ i18n }: Pick<DeletionFoot, 'i18n'>, what: Asking['what']): string {
  const words = i18n.in(windowCatalogue);
  if (what === 'trash') return i18n.text('deleteFailed');
  return words.text(what === 'restore' ? 'restoreFailed' : 'undoFailed');
}
