import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { GROUP_FEATURES, withFeature, type GroupFeature } from '../../../../shared/domain/group.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { bell, calendar, folder, message, note, task } from '../../../../shared/ui/icon/icons.ts';
import { partCatalogue } from '../../i18n/parts/catalogue.ts';
import { FeatureChangeEvent } from './feature-change.event.ts';
import { styles } from './feature-set.styles.ts';

const GLYPHS: Readonly<Record<GroupFeature, Icon>> = { message, note, event: calendar, task, folder };

interface Row {
  readonly id: string;
  readonly glyph: Icon;
  readonly title: string;
  readonly text: string;
  readonly on: boolean;
  readonly blocked?: boolean;
  readonly indented?: boolean;
  readonly onChange: (on: boolean) => void;
}

/**
 * The Message Room Features of a group and its notification, as switches (G-02). Message off turns the others off and
 * says why they cannot be turned on; Message on again brings back those that were on (G-05). Keeps nothing but that.
 *
 *     <ln-feature-set
 *       .features=${features} .notification=${true} .readonly=${false}
 *       @ln-feature-change=${({ detail: { features, notification } }) => …}
 *     ></ln-feature-set>
 *
 * @element ln-feature-set
 *
 * @fires {FeatureChangeEvent} ln-feature-change - Something was switched; both values as they are now.
 */
export class FeatureSetElement extends LiaisonElement {
  static override styles = [choiceStyles, styles];

  @property({ attribute: false }) features: readonly GroupFeature[] = [];
  @property({ attribute: false }) notification = false;
  /** Those that the host has at all. */
  @property({ attribute: false }) available: readonly GroupFeature[] = GROUP_FEATURES;
  /** The switches show how it is, and cannot be moved (G-10); why is said around them. */
  @property({ attribute: false }) readonly = false;

  readonly #i18n = new I18nController(this, partCatalogue);
  /** What was on when Message was turned off. */
  #before: readonly GroupFeature[] = [];

  override render(): TemplateResult {
    const text = this.#i18n;
    const others = this.available.length > 1;
    const hint = text.text(this.features.includes('message') ? 'dependency' : 'needsMessage');
    return html`
      <fieldset aria-describedby=${others ? 'dependency' : nothing}>
        <legend class="section-title">${text.text('features')}</legend>
        <ul class="rows">
          ${GROUP_FEATURES.filter((feature) => this.available.includes(feature)).map((feature) => this.#feature(feature))}
        </ul>
        ${others ? html`<p class="tiny muted" id="dependency" aria-live="polite">${hint}</p>` : nothing}
      </fieldset>
      <fieldset>
        <legend class="section-title">${text.text('notification')}</legend>
        <ul class="rows">
          ${this.#row({
            id: 'notification',
            glyph: bell,
            title: text.text('notify'),
            text: text.text('notifyText'),
            on: this.notification,
            onChange: (notification) => this.#give(this.features, notification),
          })}
        </ul>
      </fieldset>
    `;
  }

  #feature(feature: GroupFeature): TemplateResult {
    return this.#row({
      id: feature,
      glyph: GLYPHS[feature],
      title: this.#i18n.text(feature),
      text: this.#i18n.text(`${feature}Text`),
      on: this.features.includes(feature),
      blocked: feature !== 'message' && !this.features.includes('message'),
      indented: feature !== 'message',
      onChange: (on) => this.#switch(feature, on),
    });
  }

  #row({ id, glyph, title, text, on, blocked = false, indented = false, onChange }: Row): TemplateResult {
    const held = blocked || this.readonly;
    return html`<li class=${indented ? 'indented' : ''}>
      <label>
        ${icon(glyph)}
        <span class="words">
          <span class="title" id="${id}-title">${title}</span>
          <span class="tiny muted" id="${id}-text">${text}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          id=${id}
          aria-labelledby="${id}-title"
          aria-describedby="${id}-text${blocked ? ' dependency' : ''}"
          aria-disabled=${held ? 'true' : nothing}
          .checked=${live(on)}
          @click=${held ? refuse : nothing}
          @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
        />
      </label>
    </li>`;
  }

  #switch(feature: GroupFeature, on: boolean): void {
    if (feature === 'message' && !on) this.#before = this.features;
    const back = feature === 'message' && on ? this.#before : [];
    this.#give(withFeature([...this.features, ...back], feature, on), this.notification);
  }

  #give(features: readonly GroupFeature[], notification: boolean): void {
    this.dispatchEvent(new FeatureChangeEvent({ features, notification }));
  }
}

const refuse = (event: Event): void => event.preventDefault();

export function defineFeatureSet(): void {
  definePrivate('ln-feature-set', FeatureSetElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-feature-set': FeatureSetElement;
  }
}
