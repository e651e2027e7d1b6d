import { html, nothing, type TemplateResult } from 'lit';

import type { DialogCancelEvent } from '../../../../shared/ui/dialog/dialog-cancel.event.ts';
import type { DialogSize } from '../../../../shared/ui/dialog/dialog.element.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';

/** How the editor stands in the page: over it, docked at its side, or in the place of a page. */
export type Presentation = 'dialog' | 'panel' | 'page';

/** A button of a screen. */
export interface Action {
  readonly label: string;
  readonly onClick: () => void;
  readonly icon?: Icon;
  readonly tone?: 'primary' | 'danger' | 'danger-quiet' | 'quiet';
  readonly busy?: boolean;
  /** What the reader most likely does next: gets the focus when he comes back to this screen. */
  readonly usual?: boolean;
  /** The id of the sentence that says why it cannot be used now. */
  readonly blockedBy?: string;
}

/** One screen of the editor, whichever way it is presented. */
export interface Screen {
  /** Tells one screen from another: when it changes under the reader's hands, the focus moves into the new one. */
  readonly name: string;
  readonly heading: string;
  readonly headingLang?: string | undefined;
  /** The heading is somebody's name. */
  readonly prominent?: boolean;
  readonly size: DialogSize;
  readonly lead?: unknown;
  /** Behind the heading: the type mark, and a line about the person. */
  readonly mark?: unknown;
  readonly line?: unknown;
  /** What can be done with it: in the head; in a panel above the body; on a phone where the thumb is. */
  readonly actions?: readonly Action[];
  readonly body: unknown;
  readonly aside?: unknown;
  readonly note?: unknown;
  readonly foot?: readonly Action[];
  readonly warning?: boolean;
}

export interface Frame {
  readonly as: Presentation;
  /** A phone. */
  readonly narrow: boolean;
  readonly onCancel: (event: DialogCancelEvent) => void;
}

export function frame(screen: Screen, { as, narrow, onCancel }: Frame): TemplateResult {
  const actions = screen.actions ?? [];
  const foot = screen.foot ?? [];
  const place = as === 'panel' ? 'body' : narrow && foot.length === 0 ? 'foot' : 'head';
  return html`<ln-dialog
    open
    page
    ?docked=${as !== 'dialog'}
    ?prominent=${screen.prominent ?? false}
    ?warning=${screen.warning ?? false}
    size=${screen.size}
    .heading=${screen.heading}
    .headingLang=${screen.headingLang}
    @ln-dialog-cancel=${onCancel}
  >
    ${slotted('lead', screen.lead)} ${slotted('head', screen.mark)}
    ${screen.line ? html`<p slot="head" class="line">${screen.line}</p>` : nothing}
    ${place === 'head' ? actions.map((action) => button(action, 'actions')) : nothing}
    ${place === 'body' && actions.length > 0 ? html`<div class="actions">${actions.map((action) => button(action))}</div>` : nothing}
    ${screen.body}
    <ln-toasts ?above-foot=${foot.length > 0}></ln-toasts>
    ${slotted('aside', screen.aside)} ${slotted('note', screen.note)}
    ${[...(place === 'foot' ? actions : []), ...foot].map((action) => button(action, 'foot'))}
  </ln-dialog>`;
}

/** A blocked button stays focusable, so that its reason can be read; a busy one keeps its width and its word. */
function button({ label, icon: glyph, tone, busy, usual, blockedBy, onClick }: Action, slot?: string): TemplateResult {
  const idle = !busy && blockedBy === undefined;
  return html`<button
    type="button"
    class="btn ${tone ?? ''} ${usual ? 'usual' : ''}"
    slot=${slot ?? nothing}
    aria-busy=${busy ? 'true' : nothing}
    aria-disabled=${idle ? nothing : 'true'}
    aria-describedby=${blockedBy ?? nothing}
    @click=${idle ? onClick : nothing}
  >
    ${busy ? html`<span class="spinner"></span>` : glyph ? icon(glyph) : nothing}${label}
  </button>`;
}

const slotted = (slot: string, content: unknown): unknown =>
  content === undefined || content === nothing ? nothing : html`<div slot=${slot}>${content}</div>`;
