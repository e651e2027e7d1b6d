import { html, nothing, type TemplateResult } from 'lit';

import { avatar } from '../../../shared/ui/avatar/avatar.ts';
import { icon } from '../../../shared/ui/icon/icon.ts';
import { bell, chevronDown, chevronEnd, menu, plug, plus, search } from '../../../shared/ui/icon/icons.ts';
import { addressToUrl, FRESH, type Address } from '../state/address.ts';
import { BAR, isFolder, NAVIGATION, NEW, roleOf, trailOf, type Folder, type Place } from '../state/places.ts';
import type { Person } from '../state/session.ts';
import type { PortalVoice } from '../words/catalogue.ts';

/** What the frame is drawn from. Its links are real addresses; the portal follows them without loading the page anew. */
export interface Frame {
  readonly i18n: PortalVoice;
  readonly address: Address;
  readonly person: Person | undefined;
}

/** A page of this half of the portal, with the settings as they are. */
const urlOf = ({ address }: Frame, place: Place): string => addressToUrl({ ...address, place, ...FRESH });

export function bar(frame: Frame): TemplateResult {
  const { i18n, address, person } = frame;
  const role = roleOf(address.place);
  const places = BAR[role];
  const tool = (place: Place, glyph: TemplateResult): TemplateResult =>
    html`<a class="tool" href=${urlOf(frame, place)} aria-label=${i18n.text(place.label)}>${glyph}</a>`;
  return html`<header class="bar">
    <button type="button" class="tool burger" popovertarget="drawer" aria-label=${i18n.text('openNavigation')}>
      ${icon(menu)}
    </button>
    <span class="logo"></span>
    <span class="brand">Haneul</span>
    <span class="brand-part">${i18n.text(role === 'administrator' ? 'adminConsole' : 'workspace')}</span>
    <div class="tools">
      ${
        NEW[role].length
          ? html`<button type="button" class="btn small new" popovertarget="new" aria-label=${i18n.text('new')}>
              ${icon(plus)}<span>${i18n.text('new')}</span>
            </button>`
          : nothing
      }
      <button type="button" class="tool" popovertarget="developer" aria-label=${i18n.text('developer')}>
        ${icon(plug)}
      </button>
      ${tool(places.search, icon(search))} ${tool(places.notifications, icon(bell))}
      ${
        person
          ? html`<button
              type="button"
              class="tool"
              popovertarget="account"
              aria-label=${i18n.text('account', { name: person.member.name })}
            >
              ${avatar({ ...person.member })}
            </button>`
          : nothing
      }
    </div>
  </header>`;
}

/** What can be made from anywhere: each entry leads to where that is done. */
export function newPanel({ i18n, address }: Frame): TemplateResult {
  const close = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).hidePopover();
  return html`<nav class="panel entries" id="new" popover aria-label=${i18n.text('new')} @click=${close}>
    ${NEW[roleOf(address.place)].map(
      ({ label, icon: glyph, to, under }, at, all) =>
        html`${under && under !== all[at - 1]?.under ? html`<h2>${i18n.text(under)}</h2>` : nothing}<a
            href=${addressToUrl({ ...address, ...FRESH, ...to })}
            >${icon(glyph)}${i18n.text(label)}</a
          >`,
    )}
  </nav>`;
}

export function navigation(frame: Frame): TemplateResult {
  const { i18n, address } = frame;
  return html`<nav class="nav" aria-label=${i18n.text('portalNavigation')}>
    ${NAVIGATION[roleOf(address.place)].map(
      ({ label, entries }) =>
        html`<section>
          ${label ? html`<h2>${i18n.text(label)}</h2>` : nothing}
          <ul>
            ${entries.map((entry) => html`<li>${isFolder(entry) ? folder(frame, entry) : link(frame, entry)}</li>`)}
          </ul>
        </section>`,
    )}
  </nav>`;
}

function folder(frame: Frame, { label, icon: glyph, places }: Folder): TemplateResult {
  return html`<span class="folder">${icon(glyph)}${frame.i18n.text(label)}${icon(chevronDown)}</span>
    <ul>
      ${places.map((place) => html`<li>${link(frame, place)}</li>`)}
    </ul>`;
}

function link(frame: Frame, place: Place): TemplateResult {
  const current = place === frame.address.place ? 'page' : nothing;
  return html`<a href=${urlOf(frame, place)} aria-current=${current}
    >${place.icon ? icon(place.icon) : nothing}${frame.i18n.text(place.label)}</a
  >`;
}

const TASKS = { create: 'createGroup', convert: 'convertRoom' } as const;

export function crumbs({ i18n, address }: Frame): TemplateResult {
  const { place, task } = address;
  const [trail, here] = task ? [[...trailOf(place), place.label], TASKS[task]] : [trailOf(place), place.label];
  return html`<nav class="crumbs" aria-label=${i18n.text('breadcrumb')}>
    <ol>
      ${trail.map((label) => html`<li>${i18n.text(label)}${icon(chevronEnd, { size: 12 })}</li>`)}
      <li aria-current="page">${i18n.text(here)}</li>
    </ol>
  </nav>`;
}
