import type { Meta, StoryObj } from '@storybook/web-components';
import { html, type TemplateResult } from 'lit';

import { avatarStyles } from '../avatar/avatar.styles.ts';
import { avatar } from '../avatar/avatar.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { typeMark } from '../badge/badge.ts';
import { bannerStyles } from '../banner/banner.styles.ts';
import { banner } from '../banner/banner.ts';
import { buttonStyles } from '../button/button.styles.ts';
import { fieldStyles } from '../field/field.styles.ts';
import { field } from '../field/field.ts';
import { users } from '../icon/icons.ts';
import { framed } from '../testing/frame.element.ts';
import { defineDialog } from './dialog.element.ts';

defineDialog();

/** A native modal window; a sheet from the bottom on a phone, or the whole screen. */
const meta: Meta = { title: 'Components/Dialog', parameters: { docs: { story: { inline: false, height: '480px' } } } };
export default meta;

const sheets = [badgeStyles, bannerStyles, buttonStyles, fieldStyles];

const name = field({
  id: 'name',
  label: 'Name',
  control: ({ id }) => html`<input class="input" id=${id} lang="ja" .value=${'山田 太郎'} />`,
});

const buttons = (verb: string, kind = 'primary'): TemplateResult => html`
  <button type="button" class="btn" slot="foot">Cancel</button>
  <button type="button" class="btn ${kind}" slot="foot">${verb}</button>
`;

export const Form: StoryObj = {
  render: () => framed(sheets, html`<ln-dialog open heading="Edit contact">${name} ${buttons('Save')}</ln-dialog>`),
};

export const Confirmation: StoryObj = {
  render: () =>
    framed(
      sheets,
      html`<ln-dialog open size="small" heading="Delete 12 contacts permanently?">
        <p class="small secondary">They cannot be brought back.</p>
        ${buttons('Delete 12 contacts permanently', 'danger')}
      </ln-dialog>`,
    ),
};

export const WithMarkAsideAndNote: StoryObj = {
  render: () =>
    framed(
      sheets,
      html`<ln-dialog open page size="wide" heading="Edit contact">
        <span slot="head">${typeMark({ type: 'works', label: 'WORKS', name: 'WORKS contact' })}</span>
        ${name}
        <div slot="aside"><h3 class="section-title">Contact Owner</h3></div>
        <span slot="note">1 field needs attention: <button type="button" class="link">E-mail 1</button></span>
        ${buttons('Save')}
      </ln-dialog>`,
    ),
};

/** A second thought takes the place of the foot; there is no dialog over a dialog (E-10). */
export const SecondThought: StoryObj = {
  render: () =>
    framed(
      sheets,
      html`<ln-dialog open warning heading="Edit contact">
        ${name}
        <span slot="note">Nobody could see this contact.</span>
        <button type="button" class="btn" slot="foot">Save anyway</button>
        <button type="button" class="btn primary" slot="foot">Give it an owner</button>
      </ln-dialog>`,
    ),
};

/** Beside a list: not modal, fills the box it stands in, led by a picture. */
export const Docked: StoryObj = {
  render: () =>
    framed(
      [...sheets, avatarStyles],
      html`<ln-dialog open docked prominent heading="山田 太郎" headingLang="ja">
        <span slot="lead">${avatar({ id: 'c-1', name: '山田 太郎', size: 56 })}</span>
        <span slot="head">${typeMark({ type: 'works', label: 'WORKS', name: 'WORKS contact' })}</span>
        ${name} ${buttons('Save')}
      </ln-dialog>`,
    ),
};

/** The body scrolls; head and foot stay. */
export const LongBody: StoryObj = {
  render: () =>
    framed(
      sheets,
      html`<ln-dialog open heading="Change Contact Owner">
        ${Array.from({ length: 30 }, () =>
          banner({ kind: 'plain', icon: users, text: html`<strong>38 contacts</strong> selected.` }),
        )}
        ${buttons('Change owner of 38 contacts')}
      </ln-dialog>`,
    ),
};
