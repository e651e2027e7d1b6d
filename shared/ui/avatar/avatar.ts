import { html, type TemplateResult } from 'lit';

import { icon } from '../icon/icon.ts';
import { userX } from '../icon/icons.ts';
import { initialsOf } from './initials.ts';

export type AvatarSize = 20 | 28 | 36 | 56 | 72;

export interface Avatar {
  /** Whoever it is keeps his tint, whatever he is called. */
  readonly id: string;
  readonly name: string;
  readonly photoUrl?: string | null | undefined;
  readonly size?: AvatarSize;
  /** People are round; groups and teams are rounded squares. */
  readonly shape?: 'round' | 'square';
}

/** A photo, or the initials on a tint. Decorative: the name stands beside it. */
export function avatar({ id, name, photoUrl, size = 28, shape = 'round' }: Avatar): TemplateResult {
  return html`<span class="avatar s${size} tint${tintOf(id)} ${shape}" aria-hidden="true"
    >${
      photoUrl
        ? html`<img src=${photoUrl} alt="" loading="lazy" decoding="async" draggable="false" />`
        : initialsOf(name)
    }</span
  >`;
}

/** In the place of an owner that is missing or was deleted. */
export function noOwner({ size = 28 }: { readonly size?: AvatarSize } = {}): TemplateResult {
  return html`<span class="avatar s${size} nobody" aria-hidden="true"
    >${icon(userX, { size: size > 20 ? 16 : 12 })}</span
  >`;
}

/** One of six, always the same for an id. */
export function tintOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) >>> 0;
  return hash % 6;
}
