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
