import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';

import type { ExternalGroupRow } from '../../../../shared/domain/group.ts';
import type { ExternalGroupId } from '../../../../shared/domain/ids.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { badge } from '../../../../shared/ui/badge/badge.ts';
import { badgeStyles } from '../../../../shared/ui/badge/badge.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { lock } from '../../../../shared/ui/icon/icons.ts';
import { skeleton } from '../../../../shared/ui/skeleton/skeleton.ts';
import { skeletonStyles } from '../../../../shared/ui/skeleton/skeleton.styles.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { GroupChooseEvent } from './group-choose.event.ts';
import { styles } from './group-table.styles.ts';

const SKELETON_ROWS = [0, 1, 2, 3, 4, 5];

/**
 * External groups in rows: picture, name with the mark *External · Private*, other companies, members, masters, date.
 * Does not know where groups come from, nor what opens when one is chosen.
 *
 * @element ln-group-table
 *
 * @fires {GroupChooseEvent} ln-group-choose - A row was chosen.
 */
export class GroupTableElement extends LiaisonElement {
  static override styles = [avatarStyles, badgeStyles, skeletonStyles, styles];

  /** In the order to show them; null while they are on their way. */
  @property({ attribute: false }) groups: readonly ExternalGroupRow[] | null = null;

  /** Names the table. */
  @property() label = '';

  /** Marks the letters by which a name was found. */
  @property({ attribute: false }) mark: (name: string) => unknown = (name) => name;

  /** Other rows are on their way. */
  @property({ type: Boolean }) busy = false;

  readonly #i18n = new I18nController(this, catalogue);

  /** To the row of this group, when the reader comes back from its details. */
  focusRow(id: ExternalGroupId): boolean {
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    row?.focus();
    return row !== null;
  }

  override render(): TemplateResult {
    const text = this.#i18n;
    // The roles are written out, because as a grid a table's elements lose their own.
    return html`<table role="table" aria-label=${this.label} aria-busy=${this.busy || this.groups === null}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${text.text('columnGroup')}</th>
          <th role="columnheader" scope="col" class="companies">${text.text('columnCompanies')}</th>
          <th role="columnheader" scope="col" class="members">${text.text('columnMembers')}</th>
          <th role="columnheader" scope="col" class="masters">${text.text('columnMasters')}</th>
          <th role="columnheader" scope="col" class="created">${text.text('columnCreated')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${
          this.groups
            ? repeat(this.groups, ({ id }) => id, this.#row)
            : SKELETON_ROWS.map((row) => this.#skeletonRow(row))
        }
      </tbody>
    </table>`;
  }

  readonly #row = (group: ExternalGroupRow): TemplateResult => html`
    <tr role="row">
      <th role="rowheader" scope="row" class="name">
        <span class="avatar-marked">
          ${avatar({ id: group.id, name: group.name, photoUrl: group.pictureUrl, shape: 'square', size: 28 })}
          <span class="mark" aria-hidden="true">${icon(lock, { size: 12 })}</span>
        </span>
        <span class="title">
          <button type="button" class="open cut" dir="auto" data-id=${group.id} title=${group.name} @click=${this.#onOpenClick}>
            ${this.mark(group.name)}
          </button>
          <span class="external">${badge(this.#i18n.text('externalPrivate'), 'neutral', lock)}</span>
          <span class="sub cut">${this.#i18n.text('memberCount', { count: group.memberCount })} · ${this.#companies(group)}</span>
      </th>
      <td role="cell" class="companies cut" title=${this.#i18n.list(group.companies.map(isolated))}>${this.#companies(group)}</td>
      <td role="cell" class="members figures">${this.#i18n.number(group.memberCount)}</td>
      <td role="cell" class="masters cut">${this.#masters(group)}</td>
      <td role="cell" class="created figures">${this.#i18n.date(group.createdAt)}</td>
    </tr>
  `;

  #companies({ companies }: ExternalGroupRow): unknown {
    return companies.length
      ? this.#i18n.list(companies.map(isolated))
      : html`<span class="muted">${this.#i18n.text('noOtherCompany')}</span>`;
  }

  #masters({ masters: [first, ...others] }: ExternalGroupRow): unknown {
    if (!first) return nothing;
    const name = html`<bdi lang=${ifDefined(first.lang)}>${first.name}</bdi>`;
    return others.length ? this.#i18n.rich('andMore', { first: name, count: others.length }) : name;
  }

  #skeletonRow(row: number): TemplateResult {
    return html`<tr role="row" class="waiting">
      <th role="rowheader" class="name">
        ${skeleton('round')}<span class="title">${skeleton(row % 2 ? 'middle' : 'long')}</span>
      </th>
      <td role="cell" class="companies">${skeleton('long')}</td>
      <td role="cell" class="members">${skeleton('short')}</td>
      <td role="cell" class="masters">${skeleton('middle')}</td>
      <td role="cell" class="created">${skeleton('long')}</td>
    </tr>`;
  }

  readonly #onOpenClick = (event: Event): void => {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    if (id) this.dispatchEvent(new GroupChooseEvent({ id }));
  };
}

/** A name inside a text, kept from turning its neighbours around: `<bdi>` for where no element can be. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

export function defineGroupTable(): void {
  definePrivate('ln-group-table', GroupTableElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-group-table': GroupTableElement;
  }
}
