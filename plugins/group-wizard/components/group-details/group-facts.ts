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
import { sizeOf } from '../../../../shared/i18n/size.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { bell, calendar, folder, message, note, task } from '../../../../shared/ui/icon/icons.ts';
import type { GroupVoice, GroupWords } from '../../i18n/catalogue.ts';

const FEATURE_ICONS: Readonly<Record<GroupFeature, Icon>> = { message, note, event: calendar, task, folder };

type Cause = Extract<keyof GroupWords, `because${string}`>;
const CAUSES: Readonly<Partial<Record<GroupRefusal, Cause>>> = {
  'no-permission': 'becauseNoPermission',
  'member-deleted': 'becauseDeleted',
  'other-company-forbids': 'becauseOtherCompany',
  'line-person': 'becauseLine',
};

/** Whom the host removed by itself, and why (G-07). */
export function removalsBanner(i18n: GroupVoice, { removals }: ExternalGroup): TemplateResult | typeof nothing {
  if (!removals.length) return nothing;
  return banner({
    kind: 'warning',
    text: html`<ul class="removals">
      ${map(
        removals,
        (removal) =>
          html`<li>
            <strong
              >${i18n.rich('removedTitle', { name: html`<bdi>${removal.name}</bdi>`, date: i18n.date(removal.at) })}.</strong
            >
            ${i18n.text(CAUSES[removal.reason] ?? 'becauseHost')}
          </li>`,
      )}
      <li>${i18n.text('postsStay')}</li>
    </ul>`,
  });
}

/** Who may change the group, whether or not they are in it. */
export function mastersCard(i18n: GroupVoice, { masters }: ExternalGroup): TemplateResult {
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

export function featuresCard(i18n: GroupVoice, { features, notification }: ExternalGroup): TemplateResult {
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

const switchRow = (i18n: GroupVoice, glyph: Icon, name: string, isOn: boolean): TemplateResult =>
  html`<li class=${isOn ? 'on' : 'off'}>
    ${icon(glyph)}<span class="grow">${name}</span><span class="tiny">${i18n.text(isOn ? 'on' : 'off')}</span>
  </li>`;

export function storageCard(i18n: GroupVoice, { storageBytes, owningCompany }: ExternalGroup): TemplateResult {
  return html`<section class="card" aria-labelledby="storage">
    <div class="card-head"><h2 class="section-title" id="storage">${i18n.text('storage')}</h2></div>
    <p class="card-body storage">
      <span class="strong figures">${sizeOf(i18n, storageBytes)}</span>
      <span class="muted tiny">${i18n.rich('chargedTo', { company: html`<bdi>${owningCompany}</bdi>` })}</span>
    </p>
  </section>`;
}
