import type { Ports } from '../../shared/ports/keys.ts';
import { definePublic } from '../../shared/ui/define.ts';
import { defineDialog } from '../../shared/ui/dialog/dialog.element.ts';
import { ContactEditorElement } from './contact-editor.element.ts';

export { prepareChunks } from '../../shared/ui/lazy.ts';
export { ContactEditorElement };
export type { ContactEditorMode, ContactEditorPresentation } from './contact-editor.element.ts';
export { ContactCloseEvent } from './events/contact-close.event.ts';
export { ContactMessageEvent } from './events/contact-message.event.ts';
export { ContactSavedEvent } from './events/contact-saved.event.ts';
export { ContactShowEvent } from './events/contact-show.event.ts';
export { ContactTrashedEvent } from './events/contact-trashed.event.ts';

declare const __LIAISON_VERSION__: string;

/** Registers `<liaison-contact-editor>`, once a page. `suffix` is a second name, for a canary beside it. */
export function define({ suffix }: { readonly suffix?: string } = {}): CustomElementConstructor {
  defineDialog();
  return definePublic('liaison-contact-editor', ContactEditorElement, __LIAISON_VERSION__, suffix);
}

/** What a host gives this plugin. Without `directory`, nobody can be chosen; without `changes`, nothing refreshes by itself. */
export type ContactEditorHost = Pick<Ports, 'contacts' | 'session'> &
  Partial<Pick<Ports, 'directory' | 'changes' | 'outcomes'>>;

export type ContactEditorOptions = Partial<Pick<ContactEditorElement, 'contactId' | 'mode' | 'presentation'>>;

/** Puts the editor into `container`. Call what it returns to take it away. */
export function mount(container: Element, host: ContactEditorHost, options: ContactEditorOptions = {}): () => void {
  const Element = define() as typeof ContactEditorElement;
  const editor = Object.assign(new Element(), host, options);
  container.append(editor);
  return () => editor.remove();
}
