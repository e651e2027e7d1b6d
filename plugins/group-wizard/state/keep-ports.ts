import type { ReactiveElement } from 'lit';

import type { Ports } from '../../../shared/ports/keys.ts';
import { PortController, portContext } from '../../../shared/ui/contexts.ts';

/** What keeping a group asks of a host. Only `session` and `groups` must be there; the rest is done without. */
export type KeepPorts = {
  readonly [Name in 'session' | 'groups' | 'changes' | 'contacts' | 'directory' | 'outcomes']: Ports[Name] | undefined;
};

/** All of them, each the plugin's own before the nearest provider's (D5). */
export class KeepPortsController {
  value: KeepPorts;

  constructor(host: ReactiveElement, own: () => Partial<KeepPorts>) {
    const session = new PortController(host, portContext('session'), () => own().session);
    const groups = new PortController(host, portContext('groups'), () => own().groups);
    const changes = new PortController(host, portContext('changes'), () => own().changes);
    const contacts = new PortController(host, portContext('contacts'), () => own().contacts);
    const directory = new PortController(host, portContext('directory'), () => own().directory);
    const outcomes = new PortController(host, portContext('outcomes'), () => own().outcomes);
    const read = (): KeepPorts => ({
      session: session.value,
      groups: groups.value,
      changes: changes.value,
      contacts: contacts.value,
      directory: directory.value,
      outcomes: outcomes.value,
    });
    this.value = read();
    host.addController({
      hostUpdate: () => void (this.value = read()),
    });
  }
}
