import type { Ports } from '../../../../shared/ports/keys.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import type { Later } from '../../../../shared/ui/state/later.ts';
import type { CreateVoice } from '../../i18n/create/catalogue.ts';
import type { WizardController } from '../../state/wizard.controller.ts';

/** What the wizard may ask a host. */
export type WizardPorts = Partial<Pick<Ports, 'session' | 'groups' | 'contacts' | 'directory' | 'outcomes' | 'drafts'>>;

/** What each step is drawn from. */
export interface StepContext {
  readonly i18n: CreateVoice;
  readonly common: CommonVoice;
  readonly wizard: WizardController;
  readonly ports: WizardPorts;
  /** What to say at a field, if something is wrong with it. */
  readonly errorAt: (field: string) => string | undefined;
  readonly later: Later;
  readonly onSignIn: (event: Event) => void;
}
