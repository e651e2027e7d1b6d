import { html } from 'lit';

import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import type { ContactPort } from '../../../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import type { PluginRequest } from '../../../../shared/ports/plugin-request.ts';
import type { ContactOpenEvent } from '../../../../shared/ui/requests/contact-open.event.ts';
import type { Voice } from '../../i18n/catalogue.ts';
import { windowCatalogue } from '../../i18n/window/catalogue.ts';
import type { AudienceView } from '../../state/audience.controller.ts';
import type { EditController } from '../../state/edit.controller.ts';
import type { DraftChangeEvent } from '../contact-form/draft-change.event.ts';
import type { FieldLeaveEvent } from '../contact-form/field-leave.event.ts';
import { contactMark } from '../contact-window/contact-window.ts';
import type { Screen } from '../frame/frame.ts';
import { saveFoot } from './save-foot.ts';

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
  readonly contacts: ContactPort | undefined;
  readonly directory: DirectoryPort | undefined;
  /** Another contact is asked for out of the form. */
  readonly onRequest: (request: PluginRequest) => void;
  readonly onAudience: () => void;
  /** Leave without saving, now that it was asked. */
  readonly onDiscard: () => void;
}

/** *Edit contact* and *New contact*: what the person is, beside whose contact it is and who can see it (E-02, E-03, E-11). */
export function editScreen(given: EditForm): Screen {
  const { i18n, edit, before, after, contacts, directory, onRequest } = given;
  const { base, draft, problems, session } = edit;
  const onChange = ({ detail }: DraftChangeEvent): void => edit.write(detail.changes, detail.people);
  const onLeave = ({ detail }: FieldLeaveEvent): void => edit.leave(detail.field);
  // A host may forbid it, or show the contact elsewhere; whoever else answers requests hands it to us all the same.
  const onOpen = (event: ContactOpenEvent): void =>
    queueMicrotask(() => {
      if (!event.defaultPrevented) onRequest({ type: event.type, detail: event.detail, opener: null });
    });
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
        .session=${session}
        .contacts=${contacts}
        .phones=${edit.phones}
        .refusals=${edit.refusals}
        @ln-draft-change=${onChange}
        @ln-field-leave=${onLeave}
        @ln-form-submit=${() => edit.submit()}
        @liaison-contact-open=${onOpen}
      ></ln-contact-form>
    `,
    aside: html`<ln-access-form
      .draft=${draft}
      .original=${base}
      .audienceNow=${before}
      .audienceThen=${after}
      .directory=${directory}
      @ln-draft-change=${onChange}
      @ln-audience-show=${given.onAudience}
    ></ln-access-form>`,
    ...saveFoot(given),
  };
}

/** *Share*: only who can see it, for a member who may change that (E-08). */
export function shareScreen(given: EditForm): Screen {
  const { i18n, edit, before, after, directory } = given;
  const onChange = ({ detail }: DraftChangeEvent): void => edit.write(detail.changes, detail.people);
  return {
    name: 'share',
    size: 'medium',
    heading: i18n.in(windowCatalogue).text('shareTitle', { name: edit.base?.displayName ?? '' }),
    body: html`<ln-access-form
      sharing
      .draft=${edit.draft}
      .original=${edit.base}
      .audienceNow=${before}
      .audienceThen=${after}
      .directory=${directory}
      @ln-draft-change=${onChange}
      @ln-audience-show=${given.onAudience}
    ></ln-access-form>`,
    ...saveFoot(given),
  };
}
