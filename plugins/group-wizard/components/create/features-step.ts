import { html, type TemplateResult } from 'lit';

import { GROUP_FEATURES } from '../../../../shared/domain/group.ts';
import type { FeatureChangeEvent } from '../features/feature-change.event.ts';
import type { StepContext } from './step-context.ts';

/** What the group's message room can do, as far as the host has it, and the notification (G-02, G-05). */
export function featuresStep({ wizard }: StepContext): TemplateResult {
  const { draft, session } = wizard;
  return html`<ln-feature-set
    .features=${draft.features}
    .notification=${draft.notification}
    .available=${session.policy.groupFeatures ?? GROUP_FEATURES}
    @ln-feature-change=${({ detail }: FeatureChangeEvent) => wizard.write(detail)}
  ></ln-feature-set>`;
}
