import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { GroupMember } from '../../../../shared/domain/group.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { badge, typeMark } from '../../../../shared/ui/badge/badge.ts';
import { key } from '../../../../shared/ui/icon/icons.ts';
import type { DetailsVoice } from '../../i18n/details/catalogue.ts';

/** Somebody in a group, with the company (G-09); `end`: what can be done about him. */
export function personRow(i18n: DetailsVoice, person: GroupMember, end: unknown = nothing): TemplateResult {
  const { id, name, photoUrl, lang } = personOf(person);
  return html`<li>
    ${avatar({ id, name, photoUrl })}
    <span class="person">
      <span class="person-name">
        <bdi class="cut" lang=${ifDefined(lang)} title=${name}>${name}</bdi>
        ${
          person.kind === 'foreign'
            ? typeMark({ type: 'works', label: i18n.text('worksMark'), name: i18n.text('worksName') })
            : nothing
        }
      </span>
      <bdi class="muted tiny" lang=${ifDefined(person.kind === 'foreign' ? lang : undefined)}>${person.company}</bdi>
    </span>
    ${person.kind === 'own' && person.master ? badge(i18n.text('master'), 'neutral', key) : nothing}${end}
  </li>`;
}

export const personOf = (
  person: GroupMember,
): { readonly id: string; readonly name: string; readonly photoUrl?: string; readonly lang?: string } =>
  person.kind === 'own' ? person.member : person;
