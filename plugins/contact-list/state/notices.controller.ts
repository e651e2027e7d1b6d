import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ContactId } from '../../../shared/domain/ids.ts';
import type { ChangeNotice, ChangePort } from '../../../shared/ports/change-port.ts';
import { ChangeController } from '../../../shared/ui/changes/change.controller.ts';

/** A job sends hundreds of notices; the list is asked for again once for all of a moment. */
const MOMENT = 200;

/** Hears that contacts changed, whoever changed them, and says it once a moment (D6, I-09). */
export class NoticesController implements ReactiveController {
  readonly #onChange: (contacts: readonly ContactId[]) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #contacts: ContactId[] = [];

  /** `onChange` is told those that were named; none if nobody knows which. */
  constructor(
    host: ReactiveControllerHost,
    port: () => ChangePort | undefined,
    onChange: (contacts: readonly ContactId[]) => void,
  ) {
    this.#onChange = onChange;
    host.addController(this);
    host.addController(new ChangeController(port, this.#onNotice));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#contacts = [];
  }

  readonly #onNotice = (notice: ChangeNotice): void => {
    if (notice.kind === 'contacts') this.#contacts.push(...notice.ids);
    else if (notice.kind !== 'contacts-many' && notice.kind !== 'resync') return;
    this.#timer ??= setTimeout(this.#onMoment, MOMENT);
  };

  readonly #onMoment = (): void => {
    const contacts = this.#contacts;
    this.#contacts = [];
    this.#timer = undefined;
    this.#onChange(contacts);
  };
}
