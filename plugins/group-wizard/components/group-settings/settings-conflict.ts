import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { banner } from '../../../../shared/ui/banner/banner.ts';
import type { DetailsVoice } from '../../i18n/details/catalogue.ts';
import type { KeepVoice } from '../../i18n/keep/catalogue.ts';
import { settingsOf, type Setting, type Settings, type Side } from '../../state/settings-merge.ts';
import type { SettingsConflict, SettingsController } from '../../state/settings.controller.ts';

interface Voices {
  readonly i18n: KeepVoice;
  readonly details: DetailsVoice;
}

/** Both changed the same: each value beside the other, and neither preselected (P16). */
export function settingsConflict(voices: Voices, settings: SettingsController, conflict: SettingsConflict): unknown {
  const { i18n } = voices;
  const theirs = settingsOf(conflict.current);
  const open = conflict.conflicts.filter((setting) => !conflict.choices.has(setting)).length;
  return banner({
    kind: 'warning',
    text: html`<strong>${i18n.text('conflictTitle')}</strong> ${i18n.text('conflictText')}
      <div class="choices">
        ${conflict.conflicts.map(
          (setting) =>
            html`<fieldset>
              <legend>${settingName(voices, setting)}</legend>
              ${side(voices, settings, conflict, setting, 'mine', settings.draft)}
              ${side(voices, settings, conflict, setting, 'theirs', theirs)}
            </fieldset>`,
        )}
        <div class="foot">
          <button
            type="button"
            class="btn primary"
            aria-disabled=${open ? 'true' : nothing}
            aria-describedby=${open ? 'open' : nothing}
            @click=${() => settings.saveChoices()}
          >
            ${i18n.text('saveChanges')}
          </button>
          ${open ? html`<span class="tiny" id="open">${i18n.text('stillToChoose', { count: open })}</span>` : nothing}
        </div>
      </div>`,
    announced: true,
  });
}

function side(
  voices: Voices,
  settings: SettingsController,
  { choices }: SettingsConflict,
  setting: Setting,
  whose: Side,
  values: Settings,
): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      class="radio"
      name=${setting}
      .checked=${live(choices.get(setting) === whose)}
      @change=${() => settings.choose(setting, whose)}
    />
    <span class="value"
      ><bdi>${settingText(voices, setting, values)}</bdi> <span class="hint">${voices.i18n.text(whose)}</span></span
    >
  </label>`;
}

export function settingName({ i18n, details }: Voices, setting: Setting): string {
  switch (setting) {
    case 'name':
      return i18n.text('groupName');
    case 'description':
    case 'mastersMayChangeSettings':
      return i18n.text(setting === 'description' ? 'description' : 'mastersMay');
    case 'pictureUrl':
      return i18n.text('picture');
    case 'masters':
    case 'features':
    case 'notification':
      return details.text(setting);
  }
}

function settingText({ i18n, details }: Voices, setting: Setting, values: Settings): string {
  switch (setting) {
    case 'name':
    case 'description':
      return values[setting] || i18n.text('empty');
    case 'pictureUrl':
      return i18n.text(values.pictureUrl ? 'withPicture' : 'withoutPicture');
    case 'masters':
      return details.list(values.masters.map(({ name }) => name));
    case 'features':
      return details.list(values.features.map((feature) => details.text(feature))) || i18n.text('empty');
    case 'notification':
    case 'mastersMayChangeSettings':
      return details.text(values[setting] ? 'on' : 'off');
  }
}
