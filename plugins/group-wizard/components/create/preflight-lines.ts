import { html, nothing, type TemplateResult } from 'lit';

import type { GroupPreflight, PreflightLine } from '../../../../shared/domain/group.ts';
import { sizeOf } from '../../../../shared/i18n/size.ts';
import { icon, type Icon } from '../../../../shared/ui/icon/icon.ts';
import { error, refresh, success, warning } from '../../../../shared/ui/icon/icons.ts';
import { tally, type TallyLine } from '../../../../shared/ui/tally/tally.ts';
import type { CreateVoice } from '../../i18n/create/catalogue.ts';
import type { StepContext } from './step-context.ts';

const LOOKS = {
  blocking: { icon: error, tone: 'bad' },
  warning: { icon: warning, tone: 'warning' },
  ok: { icon: success, tone: 'good' },
} as const satisfies Record<PreflightLine['level'], { icon: Icon; tone: TallyLine['tone'] }>;

/** What the host says would happen, each line with its remedy (G-20). The screen computes nothing of it. */
export function preflightSection(context: StepContext): TemplateResult {
  const { i18n, wizard } = context;
  const title = i18n.text(wizard.draft.room ? 'checkedConvert' : 'checked');
  return html`<section class="checked" aria-labelledby="checked">
    <div class="checked-head">
      <h3 class="section-title" id="checked" tabindex="-1">${title}</h3>
      ${
        wizard.preflight.view.state === 'checked' && wizard.preflight.isBlocked
          ? html`<button type="button" class="link small" @click=${() => wizard.check()}>
              ${icon(refresh)}${i18n.text('checkAgain')}
            </button>`
          : nothing
      }
    </div>
    <div aria-live="polite">${body(context, title)}</div>
  </section>`;
}

function body({ i18n, common, wizard, later, onSignIn }: StepContext, title: string): unknown {
  const { view } = wizard.preflight;
  switch (view.state) {
    case 'checking':
      return html`<p class="checking"><span class="spinner"></span>${i18n.text('checking')}</p>`;
    case 'failed':
      return later(({ problemCard }) =>
        problemCard(common, {
          problem: view.problem,
          title: i18n.text('checkFailed'),
          onRetry: () => wizard.check(),
          onSignIn: () => onSignIn(new Event('sign-in')),
        }),
      );
    case 'checked':
      return tally(
        view.preflight.lines.map((line) => ({
          ...LOOKS[line.level],
          ...wordsOf(i18n, line, view.preflight, wizard.draft.room !== null),
          number: remedyOf(i18n, line, wizard),
        })),
        title,
      );
  }
}

function wordsOf(
  i18n: CreateVoice,
  { level, reason, names, count }: PreflightLine,
  { storageBytes, storageLimitBytes }: GroupPreflight,
  converts: boolean,
): Pick<TallyLine, 'title' | 'text'> {
  const people = html`<bdi>${i18n.list(names)}</bdi>`;
  const says = (title: unknown, text?: unknown): Pick<TallyLine, 'title' | 'text'> => ({
    title,
    ...(text !== undefined && { text }),
  });
  switch (reason) {
    case 'name-taken':
      return says(i18n.rich('lineNameTaken', { name: people }), i18n.text('lineNameTakenText'));
    case 'no-permission':
      return level === 'blocking'
        ? says(i18n.rich('lineNoPermission', { names: people }), i18n.text('lineNoPermissionText'))
        : says(i18n.rich('lineDropped', { names: people }), i18n.text('lineDroppedText'));
    case 'member-deleted':
      return says(i18n.rich('lineDeleted', { names: people }));
    case 'line-person':
      return says(i18n.rich('lineLine', { names: people }), i18n.text('lineLineText'));
    case 'too-few-participants':
      return says(i18n.text('blockedTitle'), i18n.text('cannotFew'));
    case 'no-works-participant':
      return says(i18n.text('blockedTitle'), i18n.text('blockedNoWorks'));
    case 'ready':
      return says(i18n.text(converts ? 'lineReadyPeople' : 'lineReadyMasters', { count }), people);
    case 'storage':
      return says(i18n.rich('lineStorage', { company: people }), storageText(i18n, storageBytes, storageLimitBytes));
    case 'companies':
      return count
        ? says(i18n.text('lineCompanies', { count }), people)
        : says(i18n.text('lineNoCompany'), i18n.text('lineNoCompanyText'));
    default:
      return says(i18n.rich('lineOther', { names: people }));
  }
}

function storageText(i18n: CreateVoice, used: number, limit: number | null): string | undefined {
  if (limit === null) return used > 0 ? sizeOf(i18n, used) : undefined;
  return used > 0
    ? i18n.text('lineStorageOf', { used: sizeOf(i18n, used), limit: sizeOf(i18n, limit) })
    : i18n.text('lineStorageUpTo', { limit: sizeOf(i18n, limit) });
}

function remedyOf(i18n: CreateVoice, { level, reason }: PreflightLine, wizard: StepContext['wizard']): unknown {
  const go = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="link small" @click=${act}>${label}</button>`;
  if (level === 'ok') return nothing;
  switch (reason) {
    case 'name-taken':
      return go(i18n.text('changeName'), () => wizard.goTo('profile'));
    case 'no-permission':
    case 'member-deleted':
      return level === 'blocking' ? go(i18n.text('chooseOther'), () => wizard.goTo('masters')) : nothing;
    case 'line-person':
    case 'too-few-participants':
    case 'no-works-participant':
      return go(i18n.text('otherRoom'), () => wizard.goTo('room'));
    case 'storage':
      return wizard.draft.features.includes('folder')
        ? go(i18n.text('folderOff'), () => {
            wizard.write({ features: wizard.draft.features.filter((feature) => feature !== 'folder') });
            wizard.check();
          })
        : nothing;
    default:
      return nothing;
  }
}
