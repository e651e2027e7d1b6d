import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { JobPort } from '../../shared/ports/job-port.ts';
import type { OutcomePort } from '../../shared/ports/outcome-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { definePrivate, definePublic } from '../../shared/ui/define.ts';
import { ContactGridElement } from './components/contact-grid/contact-grid.element.ts';
import { ContactListElement } from './contact-list.element.ts';

export { prepareChunks } from '../../shared/ui/lazy.ts';
export { ContactCreateEvent } from './contact-create.event.ts';
export { ContactOpenEvent } from '../../shared/ui/requests/contact-open.event.ts';
export { LayoutChangeEvent } from './layout-change.event.ts';
export { QueryChangeEvent } from './query-change.event.ts';
export { ContactListElement };

declare const __LIAISON_VERSION__: string;

/** What a host gives that does not stand a `<liaison-provider>` around the list. */
export interface ContactListHost {
  readonly contacts: ContactPort;
  readonly session: SessionPort;
  /** Names the members that a query mentions. */
  readonly directory?: DirectoryPort;
  /** Without it the list is as old as the last answer. */
  readonly changes?: ChangePort;
  /** Without it nothing is done to many contacts at once. */
  readonly jobs?: JobPort;
  /** Without it a job whose start was not answered is asked for again under its key. */
  readonly outcomes?: OutcomePort;
  /** Filter, criteria and order, from the host's URL for instance. */
  readonly query?: string;
  /** Columns, density and pages, as `liaison-layout-change` gave them (L-26). */
  readonly layout?: string;
  readonly view?: 'administrator' | 'member';
}

/** Registers `<liaison-contact-list>`, once a page. */
export function define({ suffix }: { readonly suffix?: string } = {}): CustomElementConstructor {
  definePrivate('ln-contact-grid', ContactGridElement);
  return definePublic('liaison-contact-list', ContactListElement, __LIAISON_VERSION__, suffix);
}

/** Puts the list into `container`. Call what it returns to take it away. */
export function mount(container: Element, host: Partial<ContactListHost> = {}): () => void {
  const element = new (define())() as ContactListElement;
  Object.assign(element, host);
  container.append(element);
  return () => element.remove();
}
