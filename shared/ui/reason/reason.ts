import { html, type TemplateResult } from 'lit';

import type { ReasonChangeEvent } from './reason-change.event.ts';

export interface Reason {
  readonly reason: string;
  readonly missing: boolean;
  readonly onChange: (reason: string) => void;
  readonly onGive: () => void;
}

/** Asks why, in the foot. The field is drawn once its part has come. */
export const reasonNote = ({ reason, missing, onChange, onGive }: Reason): TemplateResult =>
  html`<ln-reason-field
    .value=${reason}
    .missing=${missing}
    @ln-reason-change=${({ detail }: ReasonChangeEvent) => onChange(detail.reason)}
    @ln-reason-give=${onGive}
  ></ln-reason-field>`;
