import { html, nothing } from 'lit';

import type { ContactPermissions } from '../../../../shared/domain/contact.ts';
import { edit, info, message, restore, share, trash } from '../../../../shared/ui/icon/icons.ts';
import { icon } from '../../../../shared/ui/icon/icon.ts';
import { windowCatalogue } from '../../i18n/window/catalogue.ts';
import type { Action } from '../frame/frame.ts';
import { refusalText } from '../labels.ts';
import type { ContactWindow } from './contact-window.ts';

type What = keyof ContactPermissions;

/** What the reader can do with the contact, the most likely first for a member (E-01, E-08). */
export function actionsOf(given: ContactWindow): readonly Action[] {
  const { i18n, common, contact, deletion } = given;
  const words = i18n.in(windowCatalogue);
  const busy = deletion.state === 'working';
  if (contact.trashed) return [{ label: i18n.text('restore'), icon: restore, busy, onClick: given.onRestore }];
  const known: Readonly<Record<What, Action>> = {
    message: { label: words.text('message'), icon: message, tone: 'primary', onClick: given.onMessage },
    share: { label: words.text('share'), icon: share, onClick: given.onShare },
    edit: { label: common.text('edit'), icon: edit, usual: true, onClick: given.onEdit },
    delete: { label: common.text('delete'), icon: trash, busy, onClick: given.onDelete },
  };
  return offered(given).map((what) => {
    const refusal = refusalOf(given, what);
    return { ...known[what], ...(refusal && { blockedBy: `no-${refusal.of}` }) };
  });
}

/** A disabled action has its reason in visible text, in the same place. */
export function reasons(given: ContactWindow): unknown {
  if (given.contact.trashed) return nothing;
  return offered(given).map((what) => {
    const refusal = refusalOf(given, what);
    if (refusal?.of !== what) return nothing;
    return html`<p class="reason" id="no-${what}">${icon(info)}<span>${refusal.text}</span></p>`;
  });
}

/** An administrator changes whom a contact is shared with by editing it. What the host cannot do at all is not offered. */
function offered({ viewer, contact }: ContactWindow): readonly What[] {
  if (viewer === 'administrator') return ['delete', 'edit'];
  const { message: may } = contact.permissions;
  const isKnown = may.allowed || may.reason !== 'not-supported';
  return isKnown ? ['message', 'share', 'edit', 'delete'] : ['share', 'edit', 'delete'];
}

/** Why not, and with which action it is said: editing and sharing are refused for the same reason, once. */
function refusalOf(given: ContactWindow, what: What): { readonly of: What; readonly text: string } | null {
  const { i18n, contact } = given;
  const { permissions, type } = contact;
  const permission = permissions[what];
  if (permission.allowed) return null;
  const words = i18n.in(windowCatalogue);
  const also = permissions[what === 'edit' ? 'share' : 'edit'];
  const isBoth = given.viewer === 'member' && !also.allowed && also.reason === permission.reason;
  if (what === 'message') return { of: what, text: words.text('mayNotMessage') };
  if (what === 'delete') return { of: what, text: refusalText(i18n, permission.reason, type, 'delete') };
  if (permission.reason !== 'not-owner')
    return { of: isBoth ? 'edit' : what, text: refusalText(i18n, permission.reason, type, 'edit') };
  if (isBoth) return { of: 'edit', text: words.text('notOwnerBoth') };
  return { of: what, text: what === 'share' ? words.text('notOwnerShare') : i18n.text('notOwnerEdit') };
}
