import type { ChangePort } from '../../shared/ports/change-port.ts';
import type { ContactPort } from '../../shared/ports/contact-port.ts';
import type { DirectoryPort } from '../../shared/ports/directory-port.ts';
import type { DraftPort } from '../../shared/ports/draft-port.ts';
import type { GroupPort } from '../../shared/ports/group-port.ts';
import type { OutcomePort } from '../../shared/ports/outcome-port.ts';
import type { SessionPort } from '../../shared/ports/session-port.ts';
import { definePublic } from '../../shared/ui/define.ts';
import { defineGroupTable } from './components/group-table/group-table.element.ts';
import { GroupWizardElement } from './group-wizard.element.ts';

export { prepareChunks } from '../../shared/ui/lazy.ts';
export type { ChangePort, ContactPort, DirectoryPort, DraftPort, GroupPort, OutcomePort, SessionPort };
export type { GroupView } from './state/group-view.ts';
export type { GroupTask } from './state/wizard-draft.ts';
export { GroupWizardElement };
export { GroupOpenEvent } from './group-open.event.ts';
export { InviteOpenEvent } from './invite-open.event.ts';
export { GroupCloseEvent } from './group-close.event.ts';
export { GroupCreateEvent } from './group-create.event.ts';
export { GroupCreatedEvent } from './group-created.event.ts';
export { GroupTaskCloseEvent } from './group-task-close.event.ts';

declare const __LIAISON_VERSION__: string;

/** What a host gives this plugin, where no `<liaison-provider>` does. */
export interface GroupWizardHost {
  readonly session: SessionPort;
  readonly groups: GroupPort;
  readonly changes?: ChangePort;
  readonly contacts?: ContactPort;
  readonly directory?: DirectoryPort;
  readonly outcomes?: OutcomePort;
  readonly drafts?: DraftPort;
}

/** Registers `<liaison-group-wizard>`, once a page. `suffix`: a second name, so that a canary can stand beside it. */
export function define({ suffix }: { readonly suffix?: string } = {}): CustomElementConstructor {
  defineGroupTable();
  return definePublic('liaison-group-wizard', GroupWizardElement, __LIAISON_VERSION__, suffix);
}

/** Puts the plugin into `container`. Call what it returns to take the plugin away. */
export function mount(container: Element, host: GroupWizardHost): () => void {
  const plugin = new (define())() as GroupWizardElement;
  Object.assign(plugin, host);
  container.append(plugin);
  return () => plugin.remove();
}
