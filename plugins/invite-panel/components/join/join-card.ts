import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { BusinessCard, JoinOffer } from '../../../../shared/domain/invitation.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import type { JoinVoice } from '../../i18n/join/catalogue.ts';

/** A name from outside keeps to itself, whichever way it reads. */
export const isolated = (name: string, lang?: string): TemplateResult =>
  html`<bdi lang=${ifDefined(lang)}>${name}</bdi>`;

export const inviterName = ({ inviter }: JoinOffer): TemplateResult => isolated(inviter?.name ?? '', inviter?.lang);
export const groupName = ({ group }: JoinOffer): TemplateResult => isolated(group?.name ?? '');

export interface JoinCard {
  readonly lead: unknown;
  readonly title: unknown;
  readonly text?: unknown;
  readonly facts?: unknown;
  readonly actions?: unknown;
}

/** One thing that is asked or said, with its one next step. */
export function joinCard({ lead, title, text, facts, actions }: JoinCard): TemplateResult {
  return html`<section class="card">
    ${lead}
    <h1 tabindex="-1">${title}</h1>
    ${text ? html`<p class="text">${text}</p>` : nothing} ${facts ?? nothing}
    ${actions ? html`<div class="actions">${actions}</div>` : nothing}
  </section>`;
}

export const sign = (glyph: Icon, tone = ''): TemplateResult =>
  html`<span class="glyph ${tone}">${icon(glyph, { size: 24 })}</span>`;

/** The group's picture, or the face of who invites. */
export function portrait({ group, inviter }: JoinOffer): TemplateResult {
  return group
    ? avatar({ id: group.name, name: group.name, photoUrl: group.pictureUrl, size: 72, shape: 'square' })
    : avatar({ id: inviter?.name ?? '', name: inviter?.name ?? '', photoUrl: inviter?.photoUrl, size: 72 });
}

/** What one should know before one answers: who else is there, what they will see, until when. */
export function joinFacts(i18n: JoinVoice, { group, expiresAt, allowedDomains }: JoinOffer): TemplateResult {
  const size = group && [
    i18n.text('groupPrivate'),
    i18n.text('members', { count: group.memberCount }),
    i18n.text('companies', { count: group.companyCount }),
  ];
  const fact = (label: string, value: unknown): TemplateResult =>
    html`<dt>${label}</dt>
      <dd>${value}</dd>`;
  return html`<dl>
    ${size ? fact(i18n.text('groupLabel'), size.join(' · ')) : nothing}
    ${fact(i18n.text('theySee'), i18n.text('theySeeOf'))}
    ${fact(i18n.text('validUntil'), expiresAt === null ? i18n.text('noEnd') : i18n.date(expiresAt))}
    ${allowedDomains.length ? fact(i18n.text('forPeopleOf'), html`<bdi>${i18n.list(allowedDomains)}</bdi>`) : nothing}
  </dl>`;
}

export function signedInAs(i18n: JoinVoice, { name, photoUrl, lang }: BusinessCard): TemplateResult {
  return html`<p class="who">
    ${avatar({ id: name, name, photoUrl })}
    <span>${i18n.rich('signedInAs', { name: isolated(name, lang) })}</span>
  </p>`;
}
