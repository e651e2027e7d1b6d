import { html } from 'lit';

import type { Voice } from '../../i18n/catalogue.ts';
import { audienceCatalogue } from '../../i18n/audience/catalogue.ts';
import type { Access, AudienceView } from '../../state/audience.controller.ts';
import type { Screen } from '../frame/frame.ts';
import { defineAudienceList } from './audience-list.element.ts';

defineAudienceList();

export { audienceCatalogue };

export interface AudienceScreen {
  readonly i18n: Voice;
  /** Where the reader comes from keeps its size. */
  readonly size: Screen['size'];
  readonly now: { readonly access: Access; readonly view: AudienceView } | null;
  /** What is not saved yet, if anything is being edited. */
  readonly draft: { readonly access: Access; readonly view: AudienceView } | null;
  readonly onBack: () => void;
}

/** *Show all and why* (E-20). Null while it is not known: then there is nothing to show. */
export function audienceScreen({ i18n, size, now, draft, onBack }: AudienceScreen): Screen | null {
  const words = i18n.in(audienceCatalogue);
  const after = draft ?? now;
  if (after?.view.state !== 'known') return null;
  const before = draft && now?.view.state === 'known' ? now.view : null;
  return {
    name: 'audience',
    size,
    heading: words.text(draft ? 'whyTitleAfter' : 'whyTitle'),
    body: html`<ln-audience-list
      .audienceNow=${before}
      .audienceThen=${after.view}
      .circles=${[...(now?.access.viewers ?? []), ...(draft?.access.viewers ?? [])]}
    ></ln-audience-list>`,
    foot: [{ label: words.text('back'), onClick: onBack }],
  };
}
