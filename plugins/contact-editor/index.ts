import { definePublic } from '../../shared/ui/define.ts';
import { ContactEditorElement } from './contact-editor.element.ts';

export { prepareChunks } from '../../shared/ui/lazy.ts';
export { ContactEditorElement };

declare const __LIAISON_VERSION__: string;

export const define = ({ suffix }: { readonly suffix?: string } = {}): CustomElementConstructor =>
  definePublic('liaison-contact-editor', ContactEditorElement, __LIAISON_VERSION__, suffix);
