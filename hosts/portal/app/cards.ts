import { html, type TemplateResult } from 'lit';

import { icon } from '../../../shared/ui/icon/icon.ts';
import { key, message, offline, refresh } from '../../../shared/ui/icon/icons.ts';
import { stateCard } from '../../../shared/ui/state/state-card.ts';
import type { PortalVoice } from '../words/catalogue.ts';

/** The portal itself has nobody to talk to. */
export const apiCard = (i18n: PortalVoice, onRetry: () => void): TemplateResult =>
  stateCard({
    icon: offline,
    title: i18n.text('apiTitle'),
    text: i18n.text('apiText'),
    alert: true,
    actions: html`<button type="button" class="btn primary" @click=${onRetry}>
      ${icon(refresh)}${i18n.text('retry')}
    </button>`,
  });

/** The session has ended while the reader was at work. What he typed waits behind this card. */
export const expiredCard = (i18n: PortalVoice, name: string, answer: (signedIn: boolean) => void): TemplateResult =>
  stateCard({
    icon: key,
    title: i18n.text('expiredTitle'),
    text: i18n.text('expiredText'),
    actions: html`
      <button type="button" class="btn primary" @click=${() => answer(true)}>${i18n.text('signInAs', { name })}</button>
      <button type="button" class="btn" @click=${() => answer(false)}>${i18n.text('notNow')}</button>
    `,
  });

/** Where a real portal would open a conversation. */
export const messengerCard = (i18n: PortalVoice, onClose: () => void): TemplateResult =>
  stateCard({
    icon: message,
    title: i18n.text('messengerTitle'),
    text: i18n.text('messengerText'),
    actions: html`<button type="button" class="btn" @click=${onClose}>${i18n.text('close')}</button>`,
  });
