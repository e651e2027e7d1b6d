import { lazy } from '../../../shared/ui/lazy.ts';

/** The panel's tabs, in their order. */
export const PANES = ['find', 'email', 'sent'] as const;
export type Pane = (typeof PANES)[number];

/** Each pane is fetched when its tab is first opened, with its own words. To add one: its name above, its part here. */
export const PARTS: Readonly<Record<Pane, () => Promise<void>>> = {
  find: () =>
    lazy('find', () => import(/* webpackChunkName: "find" */ '../components/find-pane/find-pane.element.ts')).then(
      ({ defineFindPane }) => defineFindPane(),
    ),
  email: () =>
    lazy('email', () => import(/* webpackChunkName: "email" */ '../components/email-pane/email-pane.element.ts')).then(
      ({ defineEmailPane }) => defineEmailPane(),
    ),
  sent: () =>
    lazy('sent', () => import(/* webpackChunkName: "sent" */ '../components/sent-pane/sent-pane.element.ts')).then(
      ({ defineSentPane }) => defineSentPane(),
    ),
};
