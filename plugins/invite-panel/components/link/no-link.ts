import { html, type TemplateResult } from 'lit';

import { can, type Session } from '../../../../shared/domain/policy.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { link, plus } from '../../../../shared/ui/icon/icons.ts';
import type { Later } from '../../../../shared/ui/state/later.ts';
import type { ShareVoice } from '../../i18n/share/catalogue.ts';
import type { LinkTask } from '../../state/link.controller.ts';
import type { TermsSaveEvent } from '../terms-form/terms-save.event.ts';
import { failure, type LinkAsk } from './standing-link.ts';

export interface NoLinkParts {
  readonly i18n: ShareVoice;
  readonly common: CommonVoice;
  readonly session: Session | undefined;
  readonly task: LinkTask;
  /** What a reader who may make one reads. */
  readonly title: 'noneTitle' | 'groupNoneTitle';
  readonly text: 'noneText' | 'groupNoneText';
  readonly later: Later;
  readonly onAsk: (ask: LinkAsk) => void;
  readonly onCreate: () => void;
  readonly onTermsSave: (event: TermsSaveEvent) => void;
  readonly onTermsCancel: () => void;
}

/** Where there is no link: the way to make one on one's own terms, for who may (I-20). */
export function noLink(parts: NoLinkParts): TemplateResult | symbol {
  const { i18n, common, session, task, onAsk, onTermsSave, onTermsCancel } = parts;
  const isBusy = task.state === 'busy';
  if (task.state === 'failed') return failure(i18n, common, task, onAsk);
  if (task.state === 'editing' || isBusy)
    return html`<ln-terms-form
      ?busy=${isBusy}
      @ln-terms-save=${onTermsSave}
      @ln-terms-cancel=${onTermsCancel}
    ></ln-terms-form>`;
  const mayCreate = session !== undefined && can(session, 'invitations.create');
  return parts.later(({ stateCard }) =>
    stateCard({
      icon: link,
      title: i18n.text(parts.title),
      text: i18n.text(mayCreate ? parts.text : 'unsupported'),
      ...(mayCreate && {
        actions: html`<button type="button" class="btn primary" @click=${parts.onCreate}>
          ${icon(plus)}${i18n.text('createLink')}
        </button>`,
      }),
    }),
  );
}
