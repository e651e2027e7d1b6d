import { html, nothing, type TemplateResult } from 'lit';

import type { Lookup, LookupKind } from '../../../../shared/domain/add-checks.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { clock, mail, search } from '../../../../shared/ui/icon/icons.ts';
import { findCatalogue } from '../../i18n/find/catalogue.ts';
import type { FindAnswerVoice, FindAnswerWords } from '../../i18n/find-answer/catalogue.ts';

const NOBODY = {
  id: ['nobodyId', 'nobodyIdText'],
  phone: ['nobodyPhone', 'nobodyPhoneText'],
  qr: ['nobodyQr', 'nobodyQrText'],
} as const satisfies Readonly<Record<LookupKind, readonly [keyof FindAnswerWords, keyof FindAnswerWords]>>;

export interface NobodyFound {
  readonly i18n: FindAnswerVoice;
  readonly by: Lookup;
  /** Null: the host sends no e-mails. */
  readonly onInvite: ((address: string) => void) | null;
}

/** Nobody is there under that ID, number or code, but an invitation may reach the person (I-03). */
export function nobodyFound({ i18n, by: { kind, value }, onInvite }: NobodyFound): TemplateResult {
  const [title, why] = NOBODY[kind];
  const address = kind === 'id' && value.includes('@') ? value : '';
  const label = address
    ? i18n.rich('inviteAddress', { address: html`<bdi dir="ltr">${address}</bdi>` })
    : i18n.text('inviteByEmail');
  return answer(
    search,
    i18n.text(title),
    i18n.text(why),
    onInvite
      ? html`<button type="button" class="btn" @click=${() => onInvite(address)}>
          ${icon(mail)}<span>${label}</span>
        </button>`
      : nothing,
  );
}

export interface MustWait {
  readonly i18n: FindAnswerVoice;
  readonly seconds: number;
  readonly until: number;
  readonly onRetry: () => void;
}

/** The host wants no more questions for now: how long, and until when (P17). */
export function mustWait({ i18n, seconds, until, onRetry }: MustWait): TemplateResult {
  const time = new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'medium' }).format(until);
  const why = seconds > 0 ? i18n.text('pausedText', { count: seconds, time }) : i18n.text('pausedOver');
  return answer(
    clock,
    i18n.text('paused'),
    html`<span class="figures">${why}</span>`,
    html`<button type="button" class="btn" aria-disabled=${seconds > 0} @click=${onRetry}>
      ${icon(search)}${i18n.in(findCatalogue).text('find')}
    </button>`,
  );
}

function answer(glyph: Icon, title: string, why: unknown, action: unknown): TemplateResult {
  return html`<section class="card answer" tabindex="-1" role="group" aria-label=${title}>
    <span class="ring">${icon(glyph)}</span>
    <div class="answer-text">
      <p class="answer-title">${title}</p>
      <p>${why}</p>
    </div>
    ${action}
  </section>`;
}
