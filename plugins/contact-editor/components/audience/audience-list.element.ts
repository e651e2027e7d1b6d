import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

import type { Path } from '../../../../shared/domain/audience.ts';
import type { DirectoryEntry } from '../../../../shared/domain/member.ts';
import { I18nController } from '../../../../shared/i18n/i18n.controller.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { avatarStyles } from '../../../../shared/ui/avatar/avatar.styles.ts';
import { LiaisonElement } from '../../../../shared/ui/base/liaison.element.ts';
import { segmented } from '../../../../shared/ui/choice/choice.ts';
import { choiceStyles } from '../../../../shared/ui/choice/choice.styles.ts';
import { definePrivate } from '../../../../shared/ui/define.ts';
import { field } from '../../../../shared/ui/field/field.ts';
import { fieldStyles } from '../../../../shared/ui/field/field.styles.ts';
import { highlight } from '../../../../shared/ui/highlight/highlight.ts';
import { audienceCatalogue } from '../../i18n/audience/catalogue.ts';
import { catalogue } from '../../i18n/catalogue.ts';
import { styles } from './audience-list.styles.ts';
import { countsOf, named, peopleOf, type KnownAudience, type Person, type Which } from './people.ts';

/** So many rows are drawn at first, and so many more whenever the reader comes near the end. */
const STEP = 100;

/**
 * Everyone who can see a contact, each with every path that leads to him; before saving also whom it adds and removes (E-20).
 * Rows are drawn as the reader gets to them, so that a team of 5,000 is no more work than one of fifty. Knows no directory.
 *
 * @element ln-audience-list
 */
export class AudienceListElement extends LiaisonElement {
  static override styles = [fieldStyles, choiceStyles, avatarStyles, styles];

  /** Null where nothing is about to change. */
  @property({ attribute: false }) audienceNow: KnownAudience | null = null;
  @property({ attribute: false }) audienceThen!: KnownAudience;
  /** The teams and groups of both, by which a path is named. */
  @property({ attribute: false }) circles: readonly DirectoryEntry[] = [];

  @state() private which: Which = 'all';
  @state() private sought = '';
  @state() private drawn = STEP;

  readonly #i18n = new I18nController(this, catalogue);
  readonly #words = this.#i18n.in(audienceCatalogue);
  readonly #end = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.drawn += STEP;
    },
    { rootMargin: '600px' },
  );
  #people: readonly Person[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['audienceNow', 'audienceThen', 'which'].some((name) => changed.has(name))) {
      const { compare } = new Intl.Collator(this.#i18n.locale);
      this.#people = peopleOf(this.which, this.audienceNow, this.audienceThen, compare);
    }
  }

  override render(): TemplateResult {
    const found = named(this.#people, this.sought);
    return html`
      ${this.#choice()} ${this.#search()}
      <p class="muted tiny" role="status">${this.#i18n.text('people', { count: found.length })}</p>
      ${
        found.length === 0
          ? html`<p>${this.#words.text('nobodyFound')}</p>`
          : html`<ul role="list">
              ${repeat(found.slice(0, this.drawn), ({ member }) => member.id, this.#row)}
            </ul>`
      }
      <div class="end"></div>
    `;
  }

  /** Watched anew each time: an end that stays in view is told once only. */
  protected override updated(): void {
    this.#end.disconnect();
    const end = this.renderRoot.querySelector('.end');
    if (end && this.drawn < this.#people.length) this.#end.observe(end);
  }

  #choice(): unknown {
    const counts = countsOf(this.audienceNow, this.audienceThen);
    if (counts.gain + counts.lose === 0) return nothing;
    return segmented<Which>({
      name: 'which',
      label: this.#words.text('whichPeople'),
      value: this.which,
      onChange: (which) => this.#startOver({ which }),
      segments: [
        { value: 'all', label: this.#words.text('everybody', { count: counts.all }) },
        { value: 'gain', label: this.#words.text('gaining', { count: counts.gain }) },
        { value: 'lose', label: this.#words.text('losing', { count: counts.lose }) },
      ],
    });
  }

  #search(): TemplateResult {
    return field({
      id: 'find',
      label: this.#words.text('find'),
      control: ({ id }) =>
        html`<input
          class="input"
          id=${id}
          type="search"
          dir="auto"
          autocomplete="off"
          .value=${live(this.sought)}
          @input=${({ target }: Event) => this.#startOver({ sought: (target as HTMLInputElement).value })}
        />`,
    });
  }

  readonly #row = ({ member, paths }: Person): TemplateResult =>
    html`<li>
      ${avatar(member)}
      <span class="words"
        ><bdi class="name" lang=${ifDefined(member.lang)}>${highlight(member.name, this.sought)}</bdi
        ><span class="path">${this.#i18n.list(paths.map((path) => this.#pathText(path)))}</span></span
      >
    </li>`;

  #pathText(path: Path): string {
    switch (path.kind) {
      case 'owner':
        return this.#i18n.text('pathOwner');
      case 'direct':
        return this.#i18n.text('pathDirect');
      default: {
        const name = this.circles.find(({ kind, id }) => kind === path.kind && id === path.id)?.name ?? '…';
        return this.#words.text(path.kind === 'team' ? 'byTeam' : 'byGroup', { name });
      }
    }
  }

  #startOver(changes: { readonly which?: Which; readonly sought?: string }): void {
    Object.assign(this, changes);
    this.drawn = STEP;
  }
}

export function defineAudienceList(): void {
  definePrivate('ln-audience-list', AudienceListElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-audience-list': AudienceListElement;
  }
}
