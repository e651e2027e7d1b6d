import { defineMenu } from '../../shared/ui/menu/menu.element.ts';
import { defineToasts } from '../../shared/ui/toast/toasts.element.ts';
import { defineInvitationStrip } from './components/invitation-strip/invitation-strip.element.ts';

/** What the reader meets when he does something with an invitation; the first screen is drawn without it. */
export function defineRowTools(): void {
  defineMenu();
  defineToasts();
  defineInvitationStrip();
}
