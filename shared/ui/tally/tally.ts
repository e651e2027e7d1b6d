import { html, nothing, type TemplateResult } from 'lit';

import { icon, type Icon } from '../icon/icon.ts';

export interface TallyLine {
  readonly title: unknown;
  /** One muted sentence. */
  readonly text?: unknown;
  /** At the end: how many, or a button. */
  readonly number?: unknown;
  readonly icon?: Icon;
  readonly tone?: 'good' | 'warning' | 'bad' | 'quiet';
  /** `reason` is indented under the line before it; `total` closes the list. */
  readonly role?: 'outcome' | 'reason' | 'total';
}

/** What will happen, or happened, to how many: dry run, receipt, preflight, deletion. */
export function tally(lines: readonly TallyLine[], label?: string): TemplateResult {
  return html`<ul class="tally" role="list" aria-label=${label ?? nothing}>
    ${lines.map(
      ({ title, text, number, icon: glyph, tone = 'quiet', role = 'outcome' }) =>
        html`<li class=${role}>
          ${
            role === 'reason'
              ? title
              : html`<span class=${tone}>${glyph ? icon(glyph) : nothing}</span>
                  <div>
                    <span class="tally-title">${title}</span>
                    ${text ? html`<span class="tally-text">${text}</span>` : nothing}
                  </div>`
          }
          <span class="tally-number">${number ?? nothing}</span>
        </li>`,
    )}
  </ul>`;
}
