import { html, nothing, type TemplateResult } from 'lit';

import { avatar } from '../../../shared/ui/avatar/avatar.ts';
import { checkbox, segmented } from '../../../shared/ui/choice/choice.ts';
import { select } from '../../../shared/ui/field/field.ts';
import { REMOTES, type RemoteId } from '../../../tools/remotes.ts';
import { DENSITIES, DIRECTIONS, FRESH, LOCALES, THEMES, type Address, type Locale } from '../state/address.ts';
import { placeOf, roleOf, type Role } from '../state/places.ts';
import type { Person } from '../state/session.ts';
import type { PortalVoice, PortalWord } from '../words/catalogue.ts';

export interface Panels {
  readonly i18n: PortalVoice;
  readonly address: Address;
  readonly person: Person;
  readonly people: readonly Person[];
  readonly scenarios: readonly string[];
  readonly onChange: (change: Partial<Address>) => void;
  readonly onEndSession: () => void;
}

const VIEWS: Readonly<Record<Role, PortalWord>> = { administrator: 'adminConsole', member: 'workspace' };
const LOOKS = {
  theme: { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' },
  density: { auto: 'densityAuto', comfortable: 'densityComfortable', compact: 'densityCompact' },
  direction: { auto: 'directionAuto', ltr: 'directionLtr', rtl: 'directionRtl' },
} as const satisfies Record<string, Record<string, PortalWord>>;
const LATENCIES = [0, 300, 1000, 3000];

/** Who is looking, and how the portal speaks and looks. */
export function accountPanel({ i18n, address, person, people, onChange }: Panels): TemplateResult {
  const role = roleOf(address.place);
  const able = people.filter(({ roles }) => roles.includes(role));
  const { member } = person;
  return html`<div class="panel" id="account" popover>
    <div class="person">
      ${avatar({ ...member, size: 36 })}
      <div>
        <div class="medium"><bdi lang=${member.lang ?? nothing}>${member.name}</bdi></div>
        ${member.title ? html`<div class="tiny muted"><bdi lang=${member.lang ?? nothing}>${member.title}</bdi></div>` : nothing}
      </div>
    </div>
    ${segmented({
      name: 'view',
      label: i18n.text('viewAs'),
      segments: (['administrator', 'member'] as const).map((value) => ({ value, label: i18n.text(VIEWS[value]) })),
      value: role,
      onChange: (next) => onChange({ place: placeOf(next, address.place.plugin), ...FRESH }),
    })}
    ${choose({
      label: i18n.text('person'),
      options: able.map(({ member: { id, name } }) => [id, name]),
      value: member.id,
      onChange: (id) => onChange({ person: id, ...FRESH }),
    })}
    ${choose({
      label: i18n.text('language'),
      options: LOCALES.map((locale) => [locale, languageName(i18n, locale)]),
      value: address.locale,
      onChange: (locale) => onChange({ locale }),
    })}
    ${choose({
      label: i18n.text('theme'),
      options: THEMES.map((theme) => [theme, i18n.text(LOOKS.theme[theme])]),
      value: address.theme,
      onChange: (theme) => onChange({ theme }),
    })}
    ${choose({
      label: i18n.text('density'),
      options: DENSITIES.map((density) => [density, i18n.text(LOOKS.density[density])]),
      value: address.density,
      onChange: (density) => onChange({ density }),
    })}
    ${choose({
      label: i18n.text('direction'),
      options: DIRECTIONS.map((direction) => [direction, i18n.text(LOOKS.direction[direction])]),
      value: address.direction,
      onChange: (direction) => onChange({ direction }),
    })}
  </div>`;
}

/** What a developer of a portal wants to try: doors, a bad day of the API, an ended session. */
export function developerPanel({ i18n, address, scenarios, onChange, onEndSession }: Panels): TemplateResult {
  const light = (id: RemoteId, on: boolean): readonly RemoteId[] =>
    REMOTES.filter((other) => (other === id ? on : address.light.includes(other)));
  return html`<div class="panel wide" id="developer" popover>
    <div>
      <h2 class="section-title">${i18n.text('developer')}</h2>
      <p class="tiny muted">${i18n.text('developerText')}</p>
    </div>
    ${REMOTES.map((id) =>
      choose({
        label: i18n.text('doorOf', { plugin: id }),
        options: [
          ['standard', i18n.text('doorStandard')],
          ['light', i18n.text('doorLight')],
        ],
        value: address.light.includes(id) ? 'light' : 'standard',
        onChange: (door) => onChange({ light: light(id, door === 'light') }),
      }),
    )}
    ${checkbox({
      label: i18n.text('integrity'),
      checked: address.integrity,
      onChange: (integrity) => onChange({ integrity }),
    })}
    ${choose({
      label: i18n.text('scenario'),
      options: scenarios.map((name) => [name, name === 'none' ? i18n.text('scenarioNone') : name]),
      value: address.scenario,
      onChange: (scenario) => onChange({ scenario }),
    })}
    ${choose({
      label: i18n.text('latency'),
      options: LATENCIES.map((count) => [
        String(count),
        count === 0 ? i18n.text('latencyNone') : i18n.text('milliseconds', { count }),
      ]),
      value: String(address.latency),
      onChange: (latency) => onChange({ latency: Number(latency) }),
    })}
    <button type="button" class="btn" @click=${onEndSession}>${i18n.text('endSession')}</button>
    <div class="tiny muted">
      ${i18n.text('restartHint')}
      <pre dir="ltr">npm run remote contact-list</pre>
    </div>
  </div>`;
}

function languageName(i18n: PortalVoice, locale: Locale): string {
  if (locale === 'en-XA') return i18n.text('pseudo');
  const own = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return locale === 'ar' ? i18n.text('wordsInEnglish', { language: own }) : own;
}

function choose<Value extends string>(given: {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): TemplateResult {
  const onChange = ({ target }: Event): void => given.onChange((target as HTMLSelectElement).value as Value);
  return html`<label class="setting"
    >${given.label}
    ${select(
      html`<select class="input" @change=${onChange}>
        ${given.options.map(
          ([value, label]) => html`<option value=${value} ?selected=${value === given.value}>${label}</option>`,
        )}
      </select>`,
    )}</label
  >`;
}
