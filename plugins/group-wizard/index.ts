import { definePublic } from '../../shared/ui/define.ts';
import { GroupWizardElement } from './group-wizard.element.ts';

export { prepareChunks } from '../../shared/ui/lazy.ts';
export { GroupWizardElement };

declare const __LIAISON_VERSION__: string;

export const define = ({ suffix }: { readonly suffix?: string } = {}): CustomElementConstructor =>
  definePublic('liaison-group-wizard', GroupWizardElement, __LIAISON_VERSION__, suffix);
