import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { InvitationPort } from '../../shared/ports/invitation-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { definePublic } from '../../shared/ui/define.ts';
import { ContactOpenEvent } from '../../shared/ui/requests/contact-open.event.ts';
import { lazy } from '../../shared/ui/lazy.ts';
import { PaneChangeEvent } from './events/pane-change.event.ts';
import { InvitePanelElement } from './invite-panel.element.ts';

export { prepareChunks } from '../../shared/ui/lazy.ts';
export type { ChangePort, ContactPort, InvitationPort, SessionPort };
export { ContactOpenEvent, InvitePanelElement, PaneChangeEvent };
export type { JoinElement } from './liaison-join.element.ts';

declare const __LIAISON_VERSION__: string;

/** What a host gives this plugin, where no `<liaison-provider>` does. */
export interface InvitePanelHost {
  readonly session: SessionPort;
  readonly invitations: InvitationPort;
  readonly contacts?: ContactPort;
  readonly changes?: ChangePort;
}

/** Registers `<liaison-invite-panel>`, once a page. `suffix`: a second name, so that a canary can stand beside it. */
export function define({ suffix }: { readonly suffix?: string } = {}): CustomElementConstructor {
  return definePublic('liaison-invite-panel', InvitePanelElement, __LIAISON_VERSION__, suffix);
}

/**
 * Registers `<liaison-join>`, the page behind an invitation's link (I-08), once a page. Its code comes with this call, so
 * that the panel does not carry it.
 */
export async function defineJoin({ suffix }: { readonly suffix?: string } = {}): Promise<CustomElementConstructor> {
  const { JoinElement } = await lazy('join', () => import(/* webpackChunkName: "join" */ './liaison-join.element.ts'));
  return definePublic('liaison-join', JoinElement, __LIAISON_VERSION__, suffix);
}

/** Puts the plugin into `container`. Call what it returns to take the plugin away. */
export function mount(container: Element, host: InvitePanelHost): () => void {
  const plugin = new (define())() as InvitePanelElement;
  Object.assign(plugin, host);
  container.append(plugin);
  return () => plugin.remove();
}
