import type { Screen } from './screen.ts';

const PANEL = '>>> liaison-invite-panel';

/** *Add external person*, as its reader meets it. */
export class InvitePanelPage {
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** By *New > External Contacts*. */
  async open(): Promise<void> {
    await this.#screen.press('button', 'New');
    await this.#screen.press('link', 'External Contacts');
    await this.#screen.find('textbox', 'ID');
  }

  async findById(id: string): Promise<void> {
    await this.#screen.fill('textbox', 'ID', id);
    await this.#screen.key('Enter');
  }

  async findByPhone(number: string): Promise<void> {
    await (await this.#screen.sees('Mobile number', `${PANEL} >>> .segmented`)).click();
    await this.#screen.fill('textbox', 'Mobile number', number);
    await this.#screen.key('Enter');
  }

  /** Chooses a picture file that shows a QR code. */
  async findByPicture(path: string): Promise<void> {
    await (await this.#screen.sees('Scan QR', `${PANEL} >>> .segmented`)).click();
    await this.#screen.find('button', 'Choose a picture');
    const [chooser] = await Promise.all([
      this.#screen.page.waitForFileChooser(),
      this.#screen.press('button', 'Choose a picture'),
    ]);
    await chooser.accept([path]);
  }

  async add(): Promise<void> {
    await this.#screen.press('button', 'Add to contacts');
    await this.says('is one of your contacts now.');
  }

  async says(text: string): Promise<void> {
    await this.#screen.sees(text, `${PANEL} >>>`);
  }

  /** Among the invitations that were sent; the pane left behind may say the same, unseen. */
  async hasSent(address: string): Promise<void> {
    await this.tab('Sent');
    await this.#screen.sees(address, `${PANEL} >>> tbody`);
  }

  async tab(name: string): Promise<void> {
    await this.#screen.press('tab', name);
  }

  /** As from a mail program: with lines, which a keyboard cannot put into a field of one line. */
  async paste(list: string): Promise<void> {
    await (
      await this.#screen.find('textbox', 'E-mail addresses')
    ).evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, list);
  }
}
