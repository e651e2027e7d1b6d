import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { isLinked, type ContactRow } from '../../../../shared/domain/contact.ts';
import { commonOwnerOf, type CommonOwner } from '../../../../shared/domain/deletion.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { buttonStyles } from '../../../../shared/ui/button/button.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { chevronDown, close, restore, trash, user, userSwap, userX } from '../../../../shared/ui/icon/icons.ts';
import type { MenuChooseEvent } from '../../../../shared/ui/menu/menu-choose.event.ts';
import { defineMenu } from '../../../../shared/ui/menu/menu.element.ts';
import { bulkCatalogue } from '../../i18n/bulk/catalogue.ts';
import type { SelectionRequest } from '../../state/bulk-request.ts';
import type { ViewKind } from '../../state/shown-query.ts';
import { SelectionActEvent, type SelectionAct } from './selection-act.event.ts';
import { styles } from './selection-bar.styles.ts';

/** What is selected, as far as the bar must know. */
export interface Selected {
  readonly count: number;
  /** Those that were loaded; all of them where as many as `count`. */
  readonly rows: readonly ContactRow[];
  /** How many match what is shown; null where the host cannot count, or where all of them are selected by that. */
  readonly matching: number | null;
  readonly searched: boolean;
  readonly inTrash: boolean;
}

const NONE: Selected = { count: 0, rows: [], matching: null, searched: false, inTrash: false };

/**
 * What can be done with the selected contacts, and what limits it (L-07, L-08, L-09). Knows no job and no dialog.
 *
 * @element ln-selection-bar
 *
 * @fires {SelectionActEvent} ln-selection-act - The reader chose an action, or changed what is selected.
 */
export class SelectionBarElement extends LiaisonElement {
  static override styles = [buttonStyles, styles];

  @property({ attribute: false }) selected: Selected = NONE;
  @property() view: ViewKind = 'administrator';

  /** Where the reason has no room beside the actions, it is told when a refused one is pressed. */
  @state() private explained = false;

  readonly #i18n = new I18nController(this, bulkCatalogue);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.explained = false;
  }

  override render(): TemplateResult {
    const text = this.#i18n;
    const { selected } = this;
    return html`
      ${this.#renderAll()}
      <div class="actions" role="group" aria-label=${text.text('withSelected')}>
        ${
          selected.inTrash
            ? html`${this.#action('restore', restore, text.text('restoreVerb'))}
              ${this.#action('purge', trash, text.text('forGood'))}`
            : html`${this.#action('change-owner', userSwap, text.text('ownerTitle'), this.#owners.kind === 'mixed')}
              ${this.#action('trash', trash, text.text('deleteVerb'))}`
        }
      </div>
      <div class="limits ${this.explained ? 'explained' : ''}" id="limits">
        ${selected.inTrash ? nothing : this.#renderLimits()}
      </div>
      <button
        type="button"
        class="btn icon quiet small"
        aria-label=${text.text('clearSelection')}
        title=${text.text('clearSelection')}
        @click=${() => this.#say({ act: 'clear' })}
      >
        ${icon(close)}
      </button>
    `;
  }

  #renderAll(): TemplateResult | typeof nothing {
    const { matching, count, searched } = this.selected;
    if (matching === null || matching === count) return nothing;
    return html`<button type="button" class="link" @click=${() => this.#say({ act: 'all' })}>
      ${this.#i18n.text(searched ? 'selectAllMatch' : 'selectAll', { count: this.#i18n.number(matching) })}
    </button>`;
  }

  /** Disabled it stays where it is, can be reached, and has its reason beside it. */
  #action(act: SelectionRequest['kind'], glyph: Icon, label: string, disabled = false): TemplateResult {
    return html`<button
      type="button"
      class="btn small"
      aria-disabled=${disabled ? 'true' : nothing}
      aria-describedby=${disabled ? 'limits' : nothing}
      @click=${() => (disabled ? (this.explained = true) : this.#say({ act }))}
    >
      ${icon(glyph)}${label}
    </button>`;
  }

  #renderLimits(): TemplateResult | typeof nothing {
    const text = this.#i18n;
    const owners = this.#owners;
    if (owners.kind === 'mixed') {
      return html`<span class="words">${text.text('manyOwners', { count: owners.owners.length })}</span>
        <ln-menu
          look="small"
          .label=${text.text('keepOneOwner')}
          .items=${owners.owners.map(({ owner, count }, at) => ({
            id: String(at),
            icon: owner ? user : userX,
            label: text.text('ownerCount', {
              owner: owner?.name ?? text.text('ownerNone'),
              count: text.number(count),
            }),
          }))}
          @ln-menu-choose=${this.#onKeep}
          >${text.text('keepOneOwner')}${icon(chevronDown)}</ln-menu
        >`;
    }
    const { rows, count } = this.selected;
    const linked = rows.filter(isLinked).length;
    if (this.view !== 'administrator' || linked === 0 || rows.length !== count) return nothing;
    return html`<span class="words"
      >${text.text('someDeletable', { some: text.number(count - linked), count: text.number(count) })}</span
    >`;
  }

  /** Only what is loaded can be looked at: of a selection by query the host says whether the owners differ. */
  get #owners(): CommonOwner {
    return commonOwnerOf(this.selected.rows);
  }

  #say(act: SelectionAct): void {
    this.dispatchEvent(new SelectionActEvent(act));
  }

  readonly #onKeep = ({ detail }: MenuChooseEvent): void => {
    const owners = this.#owners;
    const kept = owners.kind === 'mixed' ? owners.owners[Number(detail.id)]?.owner : undefined;
    if (kept === undefined) return;
    const idOf = ({ owner }: ContactRow): string | null => (owner?.state === 'active' ? owner.id : null);
    this.#say({ act: 'keep', rows: this.selected.rows.filter((row) => idOf(row) === (kept?.id ?? null)) });
  };
}

export function defineSelectionBar(): void {
  defineMenu();
  definePrivate('ln-selection-bar', SelectionBarElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-selection-bar': SelectionBarElement;
  }
}
