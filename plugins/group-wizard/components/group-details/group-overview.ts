import { html, nothing, type TemplateResult } from 'lit';

import type { Session } from '../../../../shared/domain/policy.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import type { DetailsVoice } from '../../i18n/details/catalogue.ts';
import type { KeepPorts } from '../../state/keep-ports.ts';
import type { GroupChangedEvent } from './group-changed.event.ts';
import { featuresCard, invitationCard, mastersCard, removalsBanner, storageCard } from './group-facts.ts';
import { membersCard, type MembersCard } from './members-card.ts';

export interface GroupOverview extends MembersCard {
  readonly ports: Partial<KeepPorts>;
  readonly session: Session | undefined;
  readonly mayInvite: boolean;
  readonly onInvite: () => void;
  readonly onChanged: (event: GroupChangedEvent) => void;
}

/** What the group is for, what happened in it, the first of its members; beside them invitation, masters, features, storage. */
export function groupOverview(i18n: DetailsVoice, common: CommonVoice, overview: GroupOverview): TemplateResult {
  const { group } = overview;
  return html`<div class="columns">
    <div class="column">
      ${group.description ? html`<p class="description secondary small" dir="auto">${group.description}</p>` : nothing}
      ${
        group.succession.lost.length
          ? html`<ln-group-succession
              .group=${group}
              .session=${overview.session}
              .ports=${overview.ports}
              @ln-group-changed=${overview.onChanged}
            ></ln-group-succession>`
          : nothing
      }
      ${removalsBanner(i18n, group)} ${membersCard(i18n, common, overview)}
    </div>
    <div class="column">
      ${overview.mayInvite ? invitationCard(i18n, group, overview.onInvite) : nothing} ${mastersCard(i18n, group)}
      ${featuresCard(i18n, group)} ${storageCard(i18n, group)}
    </div>
  </div>`;
}
