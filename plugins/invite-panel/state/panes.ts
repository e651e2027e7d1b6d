import { lazy } from '../../../shared/ui/lazy.ts';

/** The panel's tabs, in their order. */
export const PANES = ['find', 'card', 'email', 'sent'] as const;
export type Pane = (typeof PANES)[number];

/** Each pane is fetched when its tab is first opened, with its own words. To add one: its name above, its part here. */
export const PARTS: Readonly<Record<Pane, () => Promise<void>>> = {
  find: () =>
    lazy('find', () => import(/* webpackChunkName: "find" */ '../components/find-pane/find-pane.element.ts')).then(
      ({ defineFindPane }) => defineFindPane(),
    ),
  card: () =>
    lazy('card', () => import(/* webpackChunkName: "card" */ '../components/card/card-pane.element.ts')).then(
      ({ defineCardPane }) => defineCardPane(),
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

/** What is asked for from a group's details (I-07). */
export const GROUP_PART = (): Promise<void> =>
  lazy(
    'group-invite',
    () => import(/* webpackChunkName: "group-invite" */ '../components/group-invite/group-invite.element.ts'),
  ).then(({ defineGroupInvite }) => defineGroupInvite());

/** What an answer to a search is drawn with (I-01 to I-03): not needed before the reader has asked. */
export const ANSWER_PART = (): Promise<void> =>
  lazy(
    'find-answer',
    () => import(/* webpackChunkName: "find-answer" */ '../components/find-answer/find-answer.element.ts'),
  ).then(({ defineFindAnswer }) => defineFindAnswer());
