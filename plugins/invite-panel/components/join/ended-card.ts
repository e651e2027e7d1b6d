import { html, nothing } from 'lit';

import type { JoinOffer, JoinState } from '../../../../shared/domain/invitation.ts';
import type { Icon } from '../../../../shared/ui/icon/icon.ts';
import { building, clock, group as groupIcon, link, lock, skip, success } from '../../../../shared/ui/icon/icons.ts';
import type { JoinVoice } from '../../i18n/join/catalogue.ts';
import { groupName, inviterName, isolated, sign, type JoinCard } from './join-card.ts';

const SIGNS: Readonly<Record<Exclude<JoinState, 'ready'>, Icon>> = {
  expired: clock,
  'used-up': groupIcon,
  revoked: skip,
  'already-member': success,
  'wrong-domain': lock,
  'company-forbids': building,
  'same-company': building,
  unknown: link,
};

/** Why nobody, or not this reader, can join by it: what happened, and what he can do (I-08). */
export function endedCard(i18n: JoinVoice, offer: JoinOffer): Pick<JoinCard, 'lead' | 'title' | 'text'> {
  const { state } = offer;
  if (state === 'ready') return { lead: nothing, title: nothing };
  return { lead: sign(SIGNS[state], state === 'already-member' ? 'good' : ''), ...wordsOf(i18n, state, offer) };
}

function wordsOf(
  i18n: JoinVoice,
  state: Exclude<JoinState, 'ready'>,
  offer: JoinOffer,
): Pick<JoinCard, 'title' | 'text'> {
  const { expiresAt, useLimit, allowedDomains, viewer, group } = offer;
  const name = inviterName(offer);
  const company = viewer && isolated(viewer.company);
  switch (state) {
    case 'expired':
      return {
        title: i18n.text('expiredTitle'),
        text: expiresAt
          ? i18n.rich('expiredText', { date: i18n.date(expiresAt), name })
          : i18n.rich('expiredTextPlain', { name }),
      };
    case 'used-up':
      return { title: i18n.text('usedUpTitle', { count: useLimit ?? 1 }), text: i18n.rich('usedUpText', { name }) };
    case 'revoked':
      return {
        title: i18n.text('revokedTitle'),
        text: i18n.rich(group ? 'revokedText' : 'revokedTextContact', { name }),
      };
    case 'already-member':
      return group
        ? { title: i18n.rich('inGroupTitle', { group: groupName(offer) }), text: i18n.text('inGroupText') }
        : { title: i18n.rich('isContactTitle', { name }), text: i18n.text('isContactText') };
    case 'wrong-domain':
      return {
        title: i18n.rich('wrongDomainTitle', { domains: html`<bdi>${i18n.list(allowedDomains)}</bdi>` }),
        text: viewer
          ? i18n.rich('wrongDomainText', { name: isolated(viewer.name, viewer.lang), company, inviter: name })
          : i18n.rich('wrongDomainPlain', { inviter: name }),
      };
    case 'company-forbids':
      return {
        title: i18n.text('companyForbidsTitle'),
        text: company ? i18n.rich('companyForbidsText', { company }) : i18n.text('companyForbidsPlain'),
      };
    case 'same-company':
      return { title: i18n.rich('sameCompanyTitle', { name }), text: i18n.text('sameCompanyText') };
    case 'unknown':
      return { title: i18n.text('unknownTitle'), text: i18n.text('unknownText') };
  }
}
