import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { Contact } from '../../../../shared/domain/contact.ts';
import type { Viewer } from '../../../../shared/domain/policy.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { relative } from '../../../../shared/i18n/relative.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { typeMark } from '../../../../shared/ui/badge/badge.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { trash, undo } from '../../../../shared/ui/icon/icons.ts';
import type { Voice } from '../../i18n/catalogue.ts';
import { windowCatalogue } from '../../i18n/window/catalogue.ts';
import type { AudienceView } from '../../state/audience.controller.ts';
import type { DeletionView } from '../../state/deletion.controller.ts';
import type { Screen } from '../frame/frame.ts';
import { typeLabel, typeName } from '../labels.ts';
import type { Reason } from '../../../../shared/ui/reason/reason.ts';
import { deletionFoot } from './deletion-foot.ts';
import { actionsOf, reasons } from './window-actions.ts';

export interface ContactWindow {
  readonly i18n: Voice;
  readonly common: CommonVoice;
  readonly contact: Contact;
  readonly audience: AudienceView;
  readonly deletion: DeletionView;
  /** In a panel there is less room for the picture. */
  readonly small: boolean;
  readonly viewer: Viewer['role'];
  readonly wish: WishAnswers;
  /** Takes back what this reader has saved, for as long as the host allows (E-22). */
  readonly onUndo: (() => void) | undefined;
  readonly onAudience: () => void;
  readonly onEdit: () => void;
  readonly onShare: () => void;
  readonly onMessage: () => void;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
}

/** What can be answered when deleting, restoring or undoing asks or fails. */
export interface WishAnswers {
  readonly reason: Pick<Reason, 'reason' | 'onChange'>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
  readonly onSignIn: () => void;
}

/** The *Contact* window (E-01): who it is, everything known, whose it is and who can see it. */
export function contactWindow(given: ContactWindow): Screen {
  const { i18n, contact, audience } = given;
  const line = lineOf(i18n, contact);
  return {
    name: 'window',
    size: 'large',
    heading: contact.displayName,
    headingLang: contact.lang,
    prominent: true,
    lead: avatar({
      id: contact.id,
      name: contact.displayName,
      photoUrl: contact.photoUrl ?? contact.account?.photoUrl,
      size: given.small ? 36 : 56,
    }),
    mark: contactMark(i18n, contact),
    ...(line && { line }),
    actions: actionsOf(given),
    body: html`
      ${contact.trashed ? trashedBanner(i18n, contact.trashed) : nothing}
      <ln-contact-facts .contact=${contact}></ln-contact-facts>
    `,
    aside: html`
      <ln-contact-access
        .contact=${contact}
        .audience=${audience}
        @ln-audience-show=${given.onAudience}
      ></ln-contact-access>
      ${
        given.onUndo
          ? html`<button type="button" class="link undo" @click=${given.onUndo}>
              ${icon(undo)}${i18n.in(windowCatalogue).text('undoMine')}
            </button>`
          : nothing
      }
      ${reasons(given)}
    `,
    ...deletionFoot(given),
  };
}

export function contactMark(i18n: Voice, { type }: Pick<Contact, 'type'>): unknown {
  if (type === 'general') return nothing;
  return typeMark({ type, label: typeLabel(i18n, type), name: typeName(i18n, type) });
}

/** How the name is read, what the person does, and where. */
function lineOf(i18n: Voice, { name, title, company, account, lang }: Contact): TemplateResult | null {
  const phonetic = [name.phoneticFamily, name.phoneticGiven].filter(Boolean).join(' ');
  const at = company ?? account?.company;
  const bdi = (text: string): TemplateResult => html`<bdi lang=${ifDefined(lang)}>${text}</bdi>`;
  const work = title && at ? i18n.rich('titleAt', { title: bdi(title), company: bdi(at) }) : bdi(title ?? at ?? '');
  const parts = [phonetic && bdi(phonetic), (title ?? at) && work].filter(Boolean);
  if (parts.length === 0) return null;
  return html`${parts.map((part, index) => (index > 0 ? [' · ', part] : part))}`;
}

function trashedBanner(i18n: Voice, { at, by, purgeAt }: NonNullable<Contact['trashed']>): TemplateResult {
  return banner({
    kind: 'warning',
    icon: trash,
    text: i18n.rich('trashedBanner', {
      date: i18n.date(at),
      name: html`<bdi lang=${ifDefined(by.lang)}>${by.name}</bdi>`,
      when: relative(i18n, purgeAt),
      day: i18n.date(purgeAt),
    }),
  });
}

export const noteOf = (
  glyph: Parameters<typeof icon>[0],
  text: unknown,
  role: 'status' | 'alert' = 'status',
): TemplateResult => html`<p class="note" role=${role}>${icon(glyph)}<span>${text}</span></p>`;

/** What happened first, then why and what to do. */
export function failedText(common: CommonVoice, happened: string, problem: Problem): TemplateResult {
  const { title, text } = problemText(common, problem);
  return html`<strong>${happened}</strong> ${problem.detail ?? html`${title}. ${text}`}`;
}
