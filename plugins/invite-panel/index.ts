import { definePublic } from '../../shared/ui/define.ts';
import { InvitePanelElement } from './invite-panel.element.ts';

export { prepareChunks } from '../../shared/ui/lazy.ts';
export { InvitePanelElement };

declare const __LIAISON_VERSION__: string;

export const define = ({ suffix }: { readonly suffix?: string } = {}): CustomElementConstructor =>
  definePublic('liaison-invite-panel', InvitePanelElement, __LIAISON_VERSION__, suffix);
