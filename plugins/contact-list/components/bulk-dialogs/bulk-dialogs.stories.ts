import type { Meta, StoryObj } from '@storybook/web-components';
import { html } from 'lit';

import {
  aContactRow,
  aJob,
  aJobPreview,
  aMemberEntry,
  aMemberSummary,
  aSession,
} from '../../../../mocks/factories/index.ts';
import { never, pageOf, scripted } from '../../../../mocks/scripted-ports.ts';
import type { ContactRow } from '../../../../shared/domain/contact.ts';
import type { JobPreview } from '../../../../shared/domain/job.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { EVERYTHING } from '../../../../shared/domain/query.ts';
import type { DirectoryPort } from '../../../../shared/ports/directory-port.ts';
import { defineDialog } from '../../../../shared/ui/dialog/dialog.element.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import type { SelectionRequest } from '../../state/bulk-request.ts';
import type { BulkView } from '../../state/bulk.controller.ts';
import { defineBulkReview } from './bulk-review.element.ts';
import { defineOwnerChange } from './owner-change.element.ts';

defineDialog();
defineBulkReview();
defineOwnerChange();

/** Delete, restore, delete permanently and *Change Contact Owner* over a selection (L-07 to L-11), in every state. */
const meta: Meta = {
  title: 'Contact list/Bulk actions',
  parameters: { docs: { story: { inline: false, height: '560px' } } },
};
export default meta;

const rowsOf = (count: number, row: (at: number) => Partial<ContactRow> = () => ({})): readonly ContactRow[] =>
  Array.from({ length: count }, (_, at) => aContactRow({ id: `c-${at}`, ...row(at) }));

const about = (kind: SelectionRequest['kind'], rows: readonly ContactRow[]): SelectionRequest => ({
  kind,
  target: { kind: 'ids', ids: rows.map(({ id }) => id) },
  rows,
});
const ready = (preview: Partial<JobPreview>): BulkView => ({ state: 'ready', preview: aJobPreview(preview) });

const reviewed = (request: SelectionRequest, view: BulkView, session: Session = aSession()): StoryObj => ({
  render: () =>
    framed([], html`<ln-bulk-review .request=${request} .view=${view} .session=${session}></ln-bulk-review>`),
});

const fourteen = rowsOf(14, (at) => ({ type: at < 2 ? 'line' : at < 5 ? 'works' : 'general' }));
const mixed = { total: 14, willChange: 9, skipped: [{ reason: 'linked-by-administrator', count: 5 }] } as const;

export const DeleteMixed = reviewed(about('trash', fourteen), ready(mixed));
export const DeleteAll = reviewed(about('trash', rowsOf(12)), ready({ total: 12, willChange: 12 }));
export const DeleteByQuery = reviewed(
  {
    kind: 'trash',
    target: { kind: 'query', query: EVERYTHING, except: [], countThen: 12_480 },
    rows: rowsOf(60),
  },
  {
    state: 'count-changed',
    before: 12_480,
    now: 12_482,
    preview: aJobPreview({
      total: 12_482,
      willChange: 10_416,
      skipped: [{ reason: 'linked-by-administrator', count: 2066 }],
    }),
  },
);
export const DeleteNone = reviewed(
  about(
    'trash',
    rowsOf(3, () => ({ type: 'line' })),
  ),
  {
    state: 'nothing-to-do',
    preview: aJobPreview({ total: 3, willChange: 0, skipped: [{ reason: 'linked-by-administrator', count: 3 }] }),
  },
);
export const DeleteAsMember = reviewed(
  about(
    'trash',
    rowsOf(6, () => ({ type: 'works' })),
  ),
  ready({
    total: 6,
    willChange: 4,
    linked: 4,
    skipped: [
      { reason: 'shares-room', count: 1 },
      { reason: 'not-added-by-you', count: 1 },
    ],
  }),
  aSession({ viewer: { member: aMemberSummary(), role: 'member' } }),
);
export const DeleteCounting = reviewed(about('trash', rowsOf(12)), { state: 'previewing', last: null });
export const DeleteNotCounted = reviewed(about('trash', rowsOf(12)), {
  state: 'refused',
  problem: { kind: 'offline' },
});
export const DeleteStarting = reviewed(about('trash', rowsOf(12)), {
  state: 'starting',
  preview: aJobPreview({ total: 12, willChange: 12 }),
});
export const DeleteNotStarted = reviewed(about('trash', rowsOf(12)), {
  state: 'failed',
  preview: aJobPreview({ total: 12, willChange: 12 }),
  problem: { kind: 'unavailable' },
});
export const DeleteUnknown = reviewed(about('trash', rowsOf(12)), {
  state: 'unknown',
  preview: aJobPreview({ total: 12, willChange: 12 }),
  checked: 'no-answer',
});
export const DeleteNeverSeen = reviewed(about('trash', rowsOf(12)), {
  state: 'never-seen',
  preview: aJobPreview({ total: 12, willChange: 12 }),
});
export const DeleteStarted = reviewed(about('trash', rowsOf(12)), {
  state: 'started',
  preview: aJobPreview({ total: 12, willChange: 12 }),
  job: aJob(),
});
export const Restore = reviewed(
  about('restore', rowsOf(8)),
  ready({ total: 8, willChange: 7, skipped: [{ reason: 'not-in-trash', count: 1 }] }),
);
export const Purge = reviewed(about('purge', rowsOf(58)), ready({ total: 58, willChange: 58, undoable: false }));

const satos = [
  aMemberEntry({ id: 'm-5', name: 'Sato Misaki', teamName: 'Sales, Tokyo', title: 'Manager' }),
  aMemberEntry({ id: 'm-6', name: 'Hendrik Sattler', teamName: 'Logistics, Hamburg' }),
  aMemberEntry({ id: 'm-7', name: 'Satō Kenta', teamName: 'Sales, Tokyo' }),
  aMemberEntry({ id: 'm-8', name: 'Satoru Endo', state: 'deleted' }),
];
const directory = scripted<DirectoryPort>({ search: async (_, range) => pageOf(satos, range) });
const kenta = aMemberSummary({ id: 'm-7', name: 'Satō Kenta' });
const gone = aMemberSummary({ id: 'm-9', name: '최민석', lang: 'ko', state: 'deleted' });

const owned = (rows: readonly ContactRow[], view: BulkView, port = directory): StoryObj => ({
  render: () =>
    framed(
      [],
      html`<ln-owner-change
        .request=${about('change-owner', rows)}
        .view=${view}
        .directory=${port}
      ></ln-owner-change>`,
    ),
});
const thirtyEight = rowsOf(38, () => ({ owner: kenta }));

/** Somebody is chosen, as the reader would. */
const chosen = (rows: readonly ContactRow[], view: BulkView): StoryObj => ({
  ...owned(rows, view),
  play: async ({ canvasElement }) => {
    const dialog = canvasElement.querySelector('ln-frame')?.renderRoot.querySelector('ln-owner-change');
    await dialog?.updateComplete;
    const picker = dialog?.renderRoot.querySelector('ln-people-picker');
    if (!picker) return;
    picker.selected = [{ id: 'm-5', kind: 'member', name: 'Sato Misaki' }];
    await picker.updateComplete;
  },
});

export const OwnerNotChosen = owned(thirtyEight, { state: 'choosing' });
export const OwnerDeleted = owned(
  rowsOf(38, () => ({ owner: gone })),
  { state: 'choosing' },
);
export const OwnerMissing = owned(
  rowsOf(4, () => ({ owner: null })),
  { state: 'choosing' },
);
export const OwnerCounting = chosen(thirtyEight, { state: 'previewing', last: null });
export const OwnerChosen = chosen(
  thirtyEight,
  ready({
    total: 38,
    willChange: 35,
    skipped: [
      { reason: 'changed-meanwhile', count: 2 },
      { reason: 'in-trash', count: 1 },
    ],
  }),
);
export const OwnerOfSeveral = chosen(rowsOf(4), {
  state: 'refused',
  problem: { kind: 'invalid', fields: [{ field: 'order.target', code: 'mixed-owners' }] },
});
export const OwnerThePresentOne = chosen(thirtyEight, {
  state: 'refused',
  problem: { kind: 'invalid', fields: [{ field: 'order.ownerId', code: 'already-owner' }] },
});
export const OwnerUnknown = chosen(thirtyEight, {
  state: 'unknown',
  preview: aJobPreview({ total: 38, willChange: 38 }),
  checked: 'not-yet',
});
export const OwnerDirectorySlow = owned(thirtyEight, { state: 'choosing' }, scripted<DirectoryPort>({ search: never }));
