import { definePublic } from '../../shared/ui/define.ts';
import { ContactListElement } from './contact-list.element.ts';

export { prepareChunks } from '../../shared/ui/lazy.ts';
export { ContactListElement };

declare const __LIAISON_VERSION__: string;

export const define = ({ suffix }: { readonly suffix?: string } = {}): CustomElementConstructor =>
  definePublic('liaison-contact-list', ContactListElement, __LIAISON_VERSION__, suffix);
