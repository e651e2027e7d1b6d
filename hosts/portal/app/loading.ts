import { html, nothing, type TemplateResult } from 'lit';

import type { PluginInfo } from '../../../shared/loader/plugin.ts';
import { icon } from '../../../shared/ui/icon/icon.ts';
import { plug, refresh } from '../../../shared/ui/icon/icons.ts';
import { stateCard } from '../../../shared/ui/state/state-card.ts';
import type { PortalVoice, PortalWord } from '../words/catalogue.ts';

/** What a plugin is to the reader who waits for it. */
const NAMES: Readonly<Record<string, PortalWord>> = {
  'contact-list': 'externalContacts',
  'contact-editor': 'contactWindow',
  'group-wizard': 'externalGroups',
  'invite-panel': 'invitations',
};
export const nameOf = (i18n: PortalVoice, { id }: PluginInfo): string => (NAMES[id] ? i18n.text(NAMES[id]) : id);

export const waiting = (i18n: PortalVoice, name: string): TemplateResult =>
  html`<div class="state" role="status">
    <span class="spinner"></span>
    <p class="state-text">${i18n.text('loadingPlugin', { plugin: name })}</p>
  </div>`;

export interface Failure {
  readonly name: string;
  readonly onRetry: () => void;
  /** Where the card covers what the reader was doing. */
  readonly onClose?: () => void;
}

/** A plugin that could not be loaded: what happened, and the way out. */
export function failureCard(i18n: PortalVoice, { name, onRetry, onClose }: Failure): TemplateResult {
  return stateCard({
    icon: plug,
    title: i18n.text('failedTitle', { plugin: name }),
    text: i18n.text('failedText'),
    alert: true,
    actions: html`
      <button type="button" class="btn primary" @click=${onRetry}>${icon(refresh)}${i18n.text('retry')}</button>
      ${onClose ? html`<button type="button" class="btn" @click=${onClose}>${i18n.text('close')}</button>` : nothing}
    `,
  });
}
