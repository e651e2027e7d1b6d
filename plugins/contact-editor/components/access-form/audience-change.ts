import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import { audienceChange, isInvisible, type Audience } from '../../../../shared/domain/audience.ts';
import type { MemberId } from '../../../../shared/domain/ids.ts';
import { eyeOff, globe, minus, plus } from '../../../../shared/ui/icon/icons.ts';
import { tally, type TallyLine } from '../../../../shared/ui/tally/tally.ts';
import type { EditVoice } from '../../i18n/edit/catalogue.ts';
import type { AudienceView } from '../../state/audience.controller.ts';

type Known = Extract<AudienceView, { readonly state: 'known' }>;

/** So many are named; the rest is counted. */
const NAMED = 3;

/** What saving would do to who can see the contact, with names (E-20, E-10). */
export function audienceAfter(
  words: EditVoice,
  before: AudienceView,
  after: AudienceView,
  link: (count: number) => unknown,
): TemplateResult {
  const known = before.state === 'known' && after.state === 'known' ? ([before, after] as const) : null;
  return html`<section>
    <div class="heading">
      <h3 class="section-title">${words.text('audienceAfter')}</h3>
      ${known ? figures(words, ...known) : nothing}
    </div>
    <div aria-live="polite">${known ? outcome(words, ...known) : unsettled(words, before, after)}</div>
    ${known ? link(sizeOf(after.state === 'known' ? after.audience : { kind: 'everyone' })) : nothing}
  </section>`;
}

function unsettled(words: EditVoice, ...views: readonly AudienceView[]): TemplateResult {
  const unknown = views.some(({ state }) => state === 'unknown');
  return html`<p class="quiet-line">${words.text(unknown ? 'audienceUnknown' : 'audienceCounting')}</p>`;
}

function figures(words: EditVoice, before: Known, after: Known): unknown {
  const change = audienceChange(before.audience, after.audience);
  if (change.kind !== 'people') return nothing;
  const gain =
    change.gain.length > 0 ? html`<strong class="gain">+${words.number(change.gain.length)}</strong>` : nothing;
  const lose =
    change.lose.length > 0 ? html`<strong class="lose">−${words.number(change.lose.length)}</strong>` : nothing;
  const both = gain !== nothing && lose !== nothing;
  return html`<span class="figures" aria-hidden="true"
    >${gain}${both ? html`<span class="muted"> / </span>` : nothing}${lose}</span
  >`;
}

function outcome(words: EditVoice, before: Known, after: Known): TemplateResult {
  const change = audienceChange(before.audience, after.audience);
  const gone = isInvisible(after.audience);
  if (change.kind === 'none')
    return html`<p class="quiet-line">${words.text(gone ? 'nobodyCould' : 'audienceSame')}</p>`;
  if (change.kind === 'opens') return tally([{ icon: globe, tone: 'good', title: words.text('everyoneGains') }]);
  if (change.kind === 'closes') {
    const title = gone ? words.text('nobodyCould') : words.text('everyoneLoses', { count: change.keep.length });
    return tally([{ icon: eyeOff, tone: gone ? 'warning' : 'bad', title, text: names(words, after, change.keep) }]);
  }
  if (gone) {
    const title = words.text('nobodyCould');
    const text = words.rich('loseNames', { count: change.lose.length, names: names(words, before, change.lose) });
    return tally([{ icon: eyeOff, tone: 'warning', title, text }]);
  }
  const lines: TallyLine[] = [];
  if (change.gain.length > 0) {
    const title = words.text('gain', { count: change.gain.length });
    lines.push({ icon: plus, tone: 'good', title, text: names(words, after, change.gain) });
  }
  if (change.lose.length > 0) {
    const title = words.text('lose', { count: change.lose.length });
    lines.push({ icon: minus, tone: 'bad', title, text: names(words, before, change.lose) });
  }
  return html`${tally(lines)}
    <p class="quiet-line figures">
      ${words.text('nowAndAfter', { count: sizeOf(before.audience), after: sizeOf(after.audience) })}
    </p>`;
}

const sizeOf = (audience: Audience): number => (audience.kind === 'people' ? audience.paths.size : 0);

/** *Jonas Weber, 한가람 and 9 more*, each in the script of its language. */
function names(words: EditVoice, view: Known, ids: readonly MemberId[]): unknown {
  const named = ids.slice(0, NAMED).flatMap((id) => view.personOf(id) ?? []);
  const list = named.map(
    ({ name, lang }, at) =>
      html`${at > 0 ? words.text('nameSeparator') : nothing}<bdi lang=${ifDefined(lang)}>${name}</bdi>`,
  );
  const more = ids.length - named.length;
  return more > 0 ? words.rich('andMore', { names: list, count: more }) : list;
}
