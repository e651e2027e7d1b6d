import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { map } from 'lit/directives/map.js';

import {
  GROUP_FEATURES,
  type ExternalGroup,
  type GroupFeature,
  type GroupRefusal,
} from '../../../../shared/domain/group.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { formatter } from '../../../../shared/i18n/formatter.ts';
import { sizeOf } from '../../../../shared/i18n/size.ts';
import { badge } from '../../../../shared/ui/badge/badge.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { bell, calendar, folder, mail, message, note, task } from '../../../../shared/ui/icon/icons.ts';
import type { DetailsVoice, DetailsWords } from '../../i18n/details/catalogue.ts';

const FEATURE_ICONS: Readonly<Record<GroupFeature, Icon>> = { message, note, event: calendar, task, folder };

type Cause = Extract<keyof DetailsWords, `because${string}`>;
const CAUSES: Readonly<Partial<Record<GroupRefusal, Cause>>> = {
  'no-permission': 'becauseNoPermission',
  'member-deleted': 'becauseDeleted',
  'other-company-forbids': 'becauseOtherCompany',
  'line-person': 'becauseLine',
};

/** Why somebody is in the group no longer, or leads it no longer, in a sentence. */
export const causeOf = (i18n: DetailsVoice, reason: GroupRefusal): string => i18n.text(CAUSES[reason] ?? 'becauseHost');

/** *Kirsten Vogel was removed on Nov 18, 2026.* */
export const removalTitle = (i18n: DetailsVoice, { name, at }: ExternalGroup['removals'][number]): readonly unknown[] =>
  i18n.rich('removedTitle', { name: html`<bdi>${name}</bdi>`, date: i18n.date(at) });

/** Of those whom the host removed by itself, the latest (G-07); all are told among the members. */
const LATEST = 3;

export function removalsBanner(i18n: DetailsVoice, { removals }: ExternalGroup): TemplateResult | typeof nothing {
  if (!removals.length) return nothing;
  return banner({
    kind: 'warning',
    text: html`<ul class="removals">
      ${map(
        removals.slice(-LATEST).toReversed(),
        (removal) => html`<li><strong>${removalTitle(i18n, removal)}.</strong> ${causeOf(i18n, removal.reason)}</li>`,
      )}
      <li>${i18n.text('postsStay')}</li>
    </ul>`,
  });
}

/** Who may change the group, whether or not they are in it. */
export function mastersCard(i18n: DetailsVoice, { masters }: ExternalGroup): TemplateResult {
  return html`<section class="card" aria-labelledby="masters">
    <div class="card-head"><h2 class="section-title" id="masters">${i18n.text('masters')}</h2></div>
    <ul class="items">
      ${map(
        masters,
        ({ id, name, photoUrl, lang, teamName }) =>
          html`<li>
            ${avatar({ id, name, photoUrl })}
            <span class="person">
              <bdi class="person-name" lang=${ifDefined(lang)}>${name}</bdi>
              ${teamName ? html`<bdi class="muted tiny">${teamName}</bdi>` : nothing}
            </span>
          </li>`,
      )}
    </ul>
  </section>`;
}

export function featuresCard(i18n: DetailsVoice, { features, notification }: ExternalGroup): TemplateResult {
  return html`<section class="card" aria-labelledby="features">
    <div class="card-head"><h2 class="section-title" id="features">${i18n.text('features')}</h2></div>
    <ul class="items short">
      ${map(GROUP_FEATURES, (feature) =>
        switchRow(i18n, FEATURE_ICONS[feature], i18n.text(feature), features.includes(feature)),
      )}
      ${switchRow(i18n, bell, i18n.text('notification'), notification)}
    </ul>
  </section>`;
}

const switchRow = (i18n: DetailsVoice, glyph: Icon, name: string, isOn: boolean): TemplateResult =>
  html`<li class=${isOn ? 'on' : 'off'}>
    ${icon(glyph)}<span class="grow">${name}</span><span class="tiny">${i18n.text(isOn ? 'on' : 'off')}</span>
  </li>`;

/** How much the group stores, of how much it may, and which company pays for it (G-09). */
export function storageCard(i18n: DetailsVoice, group: ExternalGroup): TemplateResult {
  const { storageBytes, storageLimitBytes: limit, owningCompany } = group;
  const used = html`<span class="strong">${sizeOf(i18n, storageBytes)}</span>`;
  return html`<section class="card" aria-labelledby="storage">
    <div class="card-head"><h2 class="section-title" id="storage">${i18n.text('storage')}</h2></div>
    <div class="card-body lines">
      <p class="storage">
        <span class="figures muted"
          >${limit ? i18n.rich('storageOf', { used, limit: sizeOf(i18n, limit) }) : used}</span
        >
        <span class="muted tiny">${i18n.rich('chargedTo', { company: html`<bdi>${owningCompany}</bdi>` })}</span>
      </p>
      ${limit ? meter(i18n, storageBytes / limit) : nothing}
    </div>
  </section>`;
}

function meter(i18n: DetailsVoice, share: number): TemplateResult {
  const percent = formatter(Intl.NumberFormat, i18n.locale, { style: 'percent' }).format(share);
  return html`<meter
    min="0"
    max="1"
    high="0.9"
    .value=${share}
    aria-label=${i18n.text('storageUsed', { percent })}
  ></meter>`;
}

/** Who is no contact yet comes in by a link or an e-mail; who sees to that is another plugin (I-07, D6). */
export function invitationCard(
  i18n: DetailsVoice,
  { invitationId }: ExternalGroup,
  onInvite: () => void,
): TemplateResult {
  return html`<section class="card" aria-labelledby="invitation">
    <div class="card-head">
      <h2 class="section-title grow" id="invitation">${i18n.text('invitation')}</h2>
      ${invitationId === null ? nothing : badge(i18n.text('invitationActive'), 'good')}
    </div>
    <div class="card-body lines">
      <p class="muted tiny">${i18n.text('invitationText')}</p>
      <button type="button" class="btn wide" @click=${onInvite}>${icon(mail)}${i18n.text('invitePeople')}</button>
    </div>
  </section>`;
}
