import { adoptStyles, css, html, type CSSResultOrNative, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { PluginElement } from '../base/plugin.element.ts';
import { definePrivate } from '../define.ts';

/**
 * Stands in for a plugin in stories and tests: the tokens, the language and the look around whatever is shown.
 * Is in no bundle.
 *
 * @element ln-frame
 */
export class FrameElement extends PluginElement {
  static override styles = css`
    :host {
      background: var(--liaison-surface);
    }
    .frame {
      display: flex;
      flex-wrap: wrap;
      gap: var(--liaison-space-3);
      align-items: center;
      padding: var(--liaison-space-4);
    }
    .frame > :is(div, ul, nav, ln-people-picker) {
      flex: 1 1 320px;
    }
    .frame > .segmented {
      flex: none;
    }
  `;

  @property({ attribute: false }) sheets: readonly CSSResultOrNative[] = [];
  @property({ attribute: false }) content: unknown;

  protected override readonly plugin = 'frame';

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const { elementStyles } = this.constructor as typeof FrameElement;
    adoptStyles(root as ShadowRoot, [...elementStyles, ...this.sheets]);
    return root;
  }

  override render(): TemplateResult {
    return html`<div class="frame">${this.content}</div>`;
  }
}

/** Shows what a template draws, under the sheets it needs. */
export function framed(sheets: CSSResultOrNative | readonly CSSResultOrNative[], content: unknown): TemplateResult {
  definePrivate('ln-frame', FrameElement);
  return html`<ln-frame .sheets=${[sheets].flat()} .content=${content}></ln-frame>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-frame': FrameElement;
  }
}
