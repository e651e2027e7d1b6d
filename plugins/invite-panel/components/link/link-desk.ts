import type { InvitationTerms } from '../../../../shared/ports/invitation-port.ts';
import type { LinkController, LinkWish } from '../../state/link.controller.ts';
import { DONE, type LinkAsk } from './standing-link.ts';

/** What becomes of each thing that can be asked of a link; answers the word for what was done. */
export async function answerAsk(
  link: LinkController,
  ask: LinkAsk,
): Promise<(typeof DONE)[LinkWish] | 'copied' | 'copyByHand' | null> {
  const done = async (wish: LinkWish): Promise<(typeof DONE)[LinkWish] | null> =>
    (await link.carryOut(wish)) ? DONE[wish] : null;
  switch (ask) {
    case 'copy':
      if (await link.copy()) return 'copied';
      return link.view.state === 'ready' && link.view.link.isShown ? 'copyByHand' : null;
    case 'show':
    case 'hide':
      await link.show(ask === 'show');
      return null;
    case 'edit':
      link.edit('change-terms');
      return null;
    case 'ask-rotate':
    case 'ask-revoke':
      link.confirm(ask === 'ask-rotate' ? 'rotate' : 'revoke');
      return null;
    case 'rotate':
    case 'revoke':
      return done(ask);
    case 'again': {
      const { task } = link;
      return task.state === 'failed' && task.wish !== 'show' && task.wish !== 'copy' && (await link.again())
        ? DONE[task.wish]
        : null;
    }
    case 'dismiss':
      link.dismiss();
      return null;
  }
}

/** Creates the link with these terms, or changes those it has; answers the word for what was done. */
export async function saveTerms(
  link: LinkController,
  terms: InvitationTerms,
): Promise<'createdNow' | 'changedNow' | null> {
  const wish = link.view.state === 'ready' ? 'change-terms' : 'create';
  if (!(await link.carryOut(wish, terms))) return null;
  return wish === 'create' ? 'createdNow' : 'changedNow';
}

/** Where the reader goes on once the terms are saved. */
export const AFTER_TERMS = '[data-ask=again], [data-ask=edit], [data-ask=show]';

/** Where the reader goes on after what he asked; null: where he is. */
export function afterAsk(ask: LinkAsk): string | null {
  if (ask === 'ask-rotate' || ask === 'ask-revoke') return '[data-ask=keep]';
  return ask === 'dismiss' ? '[data-ask=edit], [data-ask=ask-rotate], [data-ask=show]' : null;
}
