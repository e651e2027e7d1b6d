import { html, type TemplateResult } from 'lit';

import { banner } from '../../../../shared/ui/banner/banner.ts';
import { checkbox } from '../../../../shared/ui/choice/choice.ts';
import { message } from '../../../../shared/ui/icon/icons.ts';
import type { GroupPeopleChangeEvent } from '../group-people/group-people-change.event.ts';
import type { StepContext } from './step-context.ts';

/** Who leads the group, and whether they are in it (G-02, G-03). */
export function mastersStep({ i18n, wizard, ports, errorAt }: StepContext): TemplateResult {
  const { draft } = wizard;
  const onChange = ({ detail }: GroupPeopleChangeEvent): void => {
    const masters = detail.chosen.flatMap((person) => {
      if (person.kind !== 'member') return [];
      const { kind: _, ...member } = person;
      return [member];
    });
    wizard.write({ masters });
  };
  return html`
    <ln-group-people
      .who=${'masters'}
      .label=${i18n.text('stepMasters')}
      .hint=${i18n.text('mastersHint')}
      .error=${errorAt('masterIds')}
      .chosen=${draft.masters.map((member) => ({ kind: 'member', ...member }))}
      .directory=${ports.directory}
      .contacts=${ports.contacts}
      @ln-group-people-change=${onChange}
    ></ln-group-people>
    ${checkbox({
      label: html`<span class="medium">${i18n.text('alsoMembers')}</span>`,
      hint: i18n.text('alsoMembersText'),
      checked: draft.mastersAreMembers,
      onChange: (mastersAreMembers) => wizard.write({ mastersAreMembers }),
    })}
    ${banner({
      kind: 'plain',
      icon: message,
      text: html`<strong>${i18n.text('lineTitle')}</strong> ${i18n.text('lineText')}`,
    })}
  `;
}
