import { html, nothing, type TemplateResult } from 'lit';

import type { AddressCheck, AddressEntry } from '../../../../shared/domain/address-list.ts';
import type { FieldCode } from '../../../../shared/domain/contact-check.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { error, info } from '../../../../shared/ui/icon/icons.ts';
import type { EmailVoice, EmailWords } from '../../i18n/email/catalogue.ts';

export interface AddressIssues {
  readonly i18n: EmailVoice;
  readonly entries: readonly AddressEntry[];
  readonly checks: readonly AddressCheck[];
  readonly onCorrect: (at: number) => void;
  readonly onRemove: (at: number) => void;
  readonly onOpen: (contactId: string) => void;
}

const CODES: Readonly<Partial<Record<FieldCode, keyof EmailWords>>> = {
  'email-without-at': 'withoutAt',
  'email-without-name': 'withoutName',
  'email-with-space': 'withSpace',
  'email-without-dot': 'withoutDot',
};

/** Under the chips: each address that is not simply sent, why, and what to do about it (I-04). */
export function addressIssues(given: AddressIssues): TemplateResult | typeof nothing {
  const { i18n, entries, checks } = given;
  const issues = checks.flatMap((check, at) => (check.state === 'ready' ? [] : [{ at, check, entry: entries[at]! }]));
  if (!issues.length) return nothing;
  return html`<ul class="issues" role="list" aria-label=${i18n.text('issues')}>
    ${issues.map(
      ({ at, check, entry }) =>
        html`<li class=${check.state}>
          ${icon(check.state === 'bad' ? error : info)}
          <div class="issue">
            <bdi dir="ltr" class="medium">${entry.address}</bdi>
            <p class="tiny muted">${reasonOf(i18n, check)}</p>
          </div>
          ${remedy(given, check, at, entry.address)}
        </li>`,
    )}
  </ul>`;
}

function reasonOf(i18n: EmailVoice, check: AddressCheck): string {
  switch (check.state) {
    case 'bad':
      return i18n.text((CODES[check.code] ?? 'bad') as 'bad');
    case 'contact':
      return i18n.text('contact');
    case 'wrong-domain':
      return i18n.text('wrongDomain');
    default:
      return i18n.text('twice');
  }
}

function remedy(given: AddressIssues, check: AddressCheck, at: number, address: string): TemplateResult {
  const { i18n, onCorrect, onRemove, onOpen } = given;
  const link = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="link small" aria-label="${label}: ${address}" @click=${act}>${label}</button>`;
  switch (check.state) {
    case 'bad':
      return link(i18n.text('correct'), () => onCorrect(at));
    case 'contact':
      return link(i18n.text('openContact'), () => onOpen(check.contactId));
    default:
      return link(i18n.text('removeIt'), () => onRemove(at));
  }
}
