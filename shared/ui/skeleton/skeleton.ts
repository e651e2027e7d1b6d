import { html, type TemplateResult } from 'lit';

export type SkeletonShape = 'short' | 'middle' | 'long' | 'round' | 'box';

/**
 * In the place of a text, avatar or checkbox that has not come, with the size of what will replace it. Says nothing: the
 * region around it is `aria-busy` and announces once.
 */
export function skeleton(shape: SkeletonShape = 'middle'): TemplateResult {
  return html`<span class="skeleton ${shape}" aria-hidden="true"></span>`;
}
