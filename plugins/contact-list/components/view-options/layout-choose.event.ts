import type { Layout } from '../../state/layout.ts';

/** The reader wants the list to look like this from now on. */
export class LayoutChooseEvent extends Event {
  static readonly type = 'ln-layout-choose';

  constructor(readonly detail: { readonly layout: Layout }) {
    super(LayoutChooseEvent.type);
  }
}
