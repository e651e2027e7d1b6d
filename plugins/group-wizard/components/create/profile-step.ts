import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { LIMITS, lengthOf } from '../../../../shared/domain/limits.ts';
import { can } from '../../../../shared/domain/policy.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { counter, field, type FieldWiring } from '../../../../shared/ui/field/field.ts';
import { lock } from '../../../../shared/ui/icon/icons.ts';
import type { PictureChangeEvent } from '../picture/picture-change.event.ts';
import type { StepContext } from './step-context.ts';

/** Picture, name and description, and that a group is always private (G-02, G-04). */
export function profileStep({ i18n, common, wizard, ports, errorAt, onSignIn }: StepContext): TemplateResult {
  const { draft, session } = wizard;
  const unit = session.policy.lengthUnit;
  const write = (value: number): string => i18n.number(value);
  const textField = (id: 'name' | 'description', limit: number, control: (wiring: FieldWiring) => unknown) =>
    field({
      id,
      label: i18n.text(id),
      ...(id === 'description' && { note: common.text('optional') }),
      counter: counter(lengthOf(draft[id].trim(), unit), limit, write),
      error: errorAt(id),
      control,
    });
  return html`
    ${
      can(session, 'contacts.photo') && ports.contacts
        ? html`<ln-picture-field
            .pictureUrl=${draft.pictureUrl}
            .groupId=${draft.name}
            .name=${draft.name}
            .contacts=${ports.contacts}
            @ln-picture-change=${({ detail }: PictureChangeEvent) => wizard.write(detail)}
            @ln-sign-in=${onSignIn}
          ></ln-picture-field>`
        : nothing
    }
    ${textField(
      'name',
      LIMITS.groupName,
      ({ id, describedby, invalid }) =>
        html`<input
          class="input"
          id=${id}
          dir="auto"
          autocomplete="off"
          aria-describedby=${describedby}
          aria-invalid=${invalid}
          .value=${live(draft.name)}
          @input=${(event: Event) => wizard.write({ name: valueOf(event) })}
        />`,
    )}
    ${textField(
      'description',
      LIMITS.groupDescription,
      ({ id, describedby, invalid }) =>
        html`<textarea
          class="input"
          id=${id}
          rows="4"
          dir="auto"
          aria-describedby=${describedby}
          aria-invalid=${invalid}
          .value=${live(draft.description)}
          @input=${(event: Event) => wizard.write({ description: valueOf(event) })}
        ></textarea>`,
    )}
    ${banner({
      kind: 'plain',
      icon: lock,
      text: html`<strong>${i18n.text('privateTitle')}</strong> ${i18n.text('privateText')}`,
    })}
  `;
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLTextAreaElement).value;
