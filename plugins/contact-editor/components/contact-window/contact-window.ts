import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

import type { Contact, Permission } from '../../../../shared/domain/contact.ts';
import type { Problem } from '../../../../shared/domain/result.ts';
import type { CommonVoice } from '../../../../shared/i18n/common/catalogue.ts';
import { problemText } from '../../../../shared/i18n/problems/problem-text.ts';
import { relative } from '../../../../shared/i18n/relative.ts';
import { avatar } from '../../../../shared/ui/avatar/avatar.ts';
import { typeMark } from '../../../../shared/ui/badge/badge.ts';
import { banner } from '../../../../shared/ui/banner/banner.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { edit, error, info, refresh, restore, trash, warning } from '../../../../shared/ui/icon/icons.ts';
import type { Voice } from '../../i18n/catalogue.ts';
import type { AudienceView } from '../../state/audience.controller.ts';
import type { DeletionView } from '../../state/deletion.controller.ts';
import type { Action, Screen } from '../frame/frame.ts';
import { refusalText, typeLabel, typeName } from '../labels.ts';

export interface ContactWindow {
  readonly i18n: Voice;
  readonly common: CommonVoice;
  readonly contact: Contact;
  readonly audience: AudienceView;
  readonly deletion: DeletionView;
  /** In a panel there is less room for the picture. */
  readonly small: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onDeleteConfirm: () => void;
  readonly onDeleteCancel: () => void;
  readonly onRestore: () => void;
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
      <ln-contact-access .contact=${contact} .audience=${audience}></ln-contact-access>
      ${reasons(i18n, contact)}
    `,
    ...footOf(given),
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

function actionsOf(given: ContactWindow): readonly Action[] {
  const { i18n, common, contact, deletion } = given;
  const busy = deletion.state === 'working';
  if (contact.trashed) return [{ label: i18n.text('restore'), icon: restore, busy, onClick: given.onRestore }];
  return [
    {
      label: common.text('delete'),
      icon: trash,
      busy,
      onClick: given.onDelete,
      ...blocked(contact.permissions.delete, 'delete'),
    },
    { label: common.text('edit'), icon: edit, onClick: given.onEdit, ...blocked(contact.permissions.edit, 'edit') },
  ];
}

const blocked = (permission: Permission, what: string): Pick<Action, 'blockedBy'> =>
  permission.allowed ? {} : { blockedBy: `no-${what}` };

/** A disabled action has its reason in visible text, in the same place. */
function reasons(i18n: Voice, { permissions, type, trashed }: Contact): unknown {
  if (trashed) return nothing;
  return (['edit', 'delete'] as const).map((what) => {
    const permission = permissions[what];
    if (permission.allowed) return nothing;
    return html`<p class="reason" id="no-${what}">
      ${icon(info)}<span>${refusalText(i18n, permission.reason, type, what)}</span>
    </p>`;
  });
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

function footOf(given: ContactWindow): Partial<Screen> {
  const { i18n, common, contact, deletion } = given;
  const name = html`<bdi lang=${ifDefined(contact.lang)}>${contact.displayName}</bdi>`;
  switch (deletion.state) {
    case 'idle':
    case 'working':
      return {};
    case 'asking':
      return {
        warning: true,
        note: noteOf(warning, i18n.rich('trashWorksAsk', { name })),
        foot: [
          { label: common.text('cancel'), onClick: given.onDeleteCancel },
          { label: i18n.text('moveToTrash'), icon: trash, tone: 'danger', onClick: given.onDeleteConfirm },
        ],
      };
    case 'failed':
      return {
        note: noteOf(error, failedText(common, i18n.text('deleteFailed'), deletion.problem), 'alert'),
        foot: [
          { label: common.text('cancel'), onClick: given.onDeleteCancel },
          {
            label: common.text('tryAgain'),
            icon: refresh,
            onClick: contact.trashed ? given.onRestore : given.onDeleteConfirm,
          },
        ],
      };
  }
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
