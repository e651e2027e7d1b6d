import type { AddressEntry } from '../../../../shared/domain/address-list.ts';

/** The list of addresses is another. */
export class AddressesChangeEvent extends Event {
  static readonly type = 'ln-addresses-change';

  constructor(readonly detail: { readonly entries: readonly AddressEntry[] }) {
    super(AddressesChangeEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [AddressesChangeEvent.type]: AddressesChangeEvent;
  }
}
