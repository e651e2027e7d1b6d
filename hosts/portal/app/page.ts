import { html, type TemplateResult } from 'lit';

import { queryFromString, queryToString } from '../../../shared/domain/query-text.ts';
import type { LoadPlugin } from '../../../shared/loader/plugin.ts';
import { building } from '../../../shared/ui/icon/icons.ts';
import { stateCard } from '../../../shared/ui/state/state-card.ts';
import { addressToUrl, FRESH, type Address } from '../state/address.ts';
import { keptLayout } from '../state/kept-layout.ts';
import { placeAt, placeOf, roleOf, type Role } from '../state/places.ts';
import type { PortalVoice } from '../words/catalogue.ts';

/** What stands in the portal's main part: a plugin, or an honest word about what a portal would have here. */
export function page(i18n: PortalVoice, address: Address, load: LoadPlugin): TemplateResult {
  const { plugin, label } = address.place;
  if (!plugin) return elsewhere(i18n, address);
  return html`<haneul-plugin
    .plugin=${plugin}
    .name=${i18n.text(label)}
    .load=${load}
    .properties=${propertiesOf(address)}
  ></haneul-plugin>`;
}

/** Who runs the company looks after what was sent; everybody else comes to add somebody. */
const USUAL_PANE = { administrator: 'sent', member: 'find' } as const satisfies Readonly<Record<Role, string>>;

/** What the page tells its plugin, beyond what the provider gives all of them. */
function propertiesOf(address: Address): Readonly<Record<string, unknown>> {
  switch (address.place.plugin) {
    case 'contact-list':
      return {
        query: listQuery(address),
        layout: keptLayout(),
        view: roleOf(address.place),
        openId: address.contact,
      };
    case 'group-wizard':
      return { group: address.group, groupView: address.groupView, task: address.task, room: address.room };
    case 'invite-panel':
      return { pane: address.pane ?? USUAL_PANE[roleOf(address.place)] };
    default:
      return {};
  }
}

/** *External* is *All Contacts*, linked ones only (L-13): two places of the portal, one list. */
const EXTERNAL = '/work/external';
const ALL = '/work/contacts';

function listQuery({ place, query }: Address): string {
  return queryToString({ ...queryFromString(query), linkedOnly: place.path === EXTERNAL });
}

/** Where the reader is after he asked the list for something else. */
export function afterQueryChange({ place }: Address, query: string): Pick<Address, 'place' | 'query'> {
  const asked = queryFromString(query);
  const kept = queryToString({ ...asked, linkedOnly: false });
  if (roleOf(place) === 'administrator') return { place, query: kept };
  return { place: placeAt(asked.linkedOnly ? EXTERNAL : ALL) ?? place, query: kept };
}

/** Typing on in the search field is one step of the history; another filter or order is the next. */
export const isSameStep = (before: string, after: string): boolean =>
  queryToString({ ...queryFromString(before), text: '' }) === queryToString({ ...queryFromString(after), text: '' });

function elsewhere(i18n: PortalVoice, address: Address): TemplateResult {
  const contacts = placeOf(roleOf(address.place));
  return stateCard({
    icon: building,
    title: i18n.text('elsewhereTitle', { place: i18n.text(address.place.label) }),
    text: i18n.text('elsewhereText'),
    actions: html`<a class="btn" href=${addressToUrl({ ...address, place: contacts, ...FRESH })}
      >${i18n.text('openPlace', { place: i18n.text(contacts.label) })}</a
    >`,
  });
}
