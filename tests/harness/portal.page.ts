import { CleanUpPage } from './clean-up.page.ts';
import { ContactEditorPage } from './contact-editor.page.ts';
import { ContactListPage } from './contact-list.page.ts';
import { GroupPage } from './group.page.ts';
import { InvitePanelPage } from './invite-panel.page.ts';
import { Screen } from './screen.ts';
import { WizardPage } from './wizard.page.ts';

/** The portal in one browser window. */
export class PortalPage extends Screen {
  readonly list = new ContactListPage(this);
  readonly cleanUp = new CleanUpPage(this);
  readonly editor = new ContactEditorPage(this);
  readonly group = new GroupPage(this);
  readonly invite = new InvitePanelPage(this);
  readonly wizard = new WizardPage(this, this.group);

  async goTo(place: string): Promise<void> {
    await this.press('link', place);
    await this.page.waitForFunction((title) => document.title.startsWith(title), {}, place);
  }

  /** As after a long lunch: the tokens are good no more. */
  async endSession(): Promise<void> {
    await this.press('button', 'Developer menu');
    await this.press('button', 'End this session');
    await this.key('Escape');
  }

  /** A setting of the account or the developer menu. */
  async choose(label: string, option: string): Promise<void> {
    const control = await this.find('combobox', label);
    await control.evaluate((element, wanted) => {
      const select = element as HTMLSelectElement;
      const found = [...select.options].find(({ text }) => text === wanted);
      if (!found) throw new Error(`${wanted} is not among ${[...select.options].map(({ text }) => text).join(', ')}`);
      select.value = found.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, option);
  }
}
