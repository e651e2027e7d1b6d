import { aTimeout, expect, waitUntil } from '@open-wc/testing';

import {
  aForeignGroupMember,
  aMemberSummary,
  anExternalGroup,
  anExternalGroupRow,
  anOwnGroupMember,
  aPolicy,
  aSession,
} from '../../mocks/factories/index.ts';
import { aChangePort, aSessionPort, pageOf, scripted } from '../../mocks/scripted-ports.ts';
import type { ExternalGroup, ExternalGroupRow } from '../../shared/domain/group.ts';
import { fail, ok } from '../../shared/domain/result.ts';
import type { GroupPort } from '../../shared/ports/group-port.ts';
import { activeElement } from '../../shared/ui/focus/focus.ts';
import { screen } from '../../shared/ui/testing/screen.ts';
import { GroupCloseEvent, GroupOpenEvent, mount } from './index.ts';

describe('Groups I manage', () => {
  afterEach(() => document.body.replaceChildren());

  it('lists each group with its mark, companies, members and masters (G-14)', async () => {
    const page = await open({
      groups: [anExternalGroupRow({ masters: [aMemberSummary(), aMemberSummary({ id: 'm-2' })] })],
    });

    for (const words of [
      'Hikari spring campaign',
      'External · Private',
      'Nordlicht Logistik GmbH',
      '14',
      'Park Ji-woo +1',
    ])
      expect(page.rows()[0]).to.include(words);
  });

  it('asks nothing of a host whose tenant has not bought the feature (L-01)', async () => {
    const page = await open({ session: ok(aSession({ policy: aPolicy({ bought: false }) })) });

    expect(page.text()).to.include('not part of your plan');
    expect(page.asked).to.be.empty;
  });

  it('finds groups by name when the reader pauses', async () => {
    const page = await open({ groups: groups(3) });

    await page.search('Group 2');
    await waitUntil(() => page.rows().length === 1);

    expect(page.asked.at(-1)).to.equal('Group 2');
  });

  it('says which text matches no group, and clears it', async () => {
    const page = await open({ groups: groups(3) });
    await page.search('nothing');
    await waitUntil(() => page.text().includes('No group matches'));
    expect(page.text()).to.include('nothing');

    page.button('Clear search').click();

    await waitUntil(() => page.rows().length === 3);
  });

  it('keeps the focus on Show more while more come', async () => {
    const page = await open({ groups: groups(70) });
    page.button('Show more').focus();

    page.button('Show more').click();
    await waitUntil(() => page.rows().length === 60);

    expect(page.focused()?.textContent?.trim()).to.equal('Show more');
  });

  it('opens the details of a group, with the focus at its name (G-09)', async () => {
    const page = await open({ groups: groups(2) });

    await page.choose('Group 1');

    expect(page.text()).to.include('18.4 GB').and.include('Charged to Haneul').and.include('山田 太郎');
    await waitUntil(() => page.focused()?.tagName === 'H1');
  });

  it('says whom the host removed, and why (G-07)', async () => {
    const page = await open({
      groups: groups(1),
      details: { removals: [{ name: 'Kirsten Vogel', reason: 'no-permission', at: '2026-11-18T09:00:00Z' }] },
    });

    await page.choose('Group 0');

    expect(page.text()).to.match(/Kirsten Vogel was removed on Nov 18, 2026.*May no longer chat with people outside/);
  });

  it('leads back to the row that was left', async () => {
    const page = await open({ groups: groups(3) });
    const closed: string[] = [];
    page.element.addEventListener(GroupCloseEvent.type, ({ detail }) => closed.push(detail.id));
    await page.choose('Group 1');

    page.button('External groups').click();

    await waitUntil(() => page.focused()?.textContent?.trim() === 'Group 1');
    expect(closed).to.deep.equal(['x-1']);
  });

  it('leaves the details to a host that prevents them (X-05)', async () => {
    const page = await open({ groups: groups(1) });
    page.element.addEventListener(GroupOpenEvent.type, (event) => event.preventDefault());

    page.button('Group 0').click();
    await aTimeout(0);

    expect(page.element.group).to.be.null;
    expect(page.rows()).to.have.lengthOf(1);
  });

  it('shows what changed at the host without being asked', async () => {
    const page = await open({ groups: groups(1) });

    page.hold(groups(2));
    page.changes.notify({ kind: 'groups', ids: ['x-1'] });

    await waitUntil(() => page.rows().length === 2);
  });

  it('shows the groups when what failed is tried again', async () => {
    const page = await open({ groups: groups(1), fails: true });
    expect(page.text()).to.include('The groups could not be loaded');

    page.mend();
    page.button('Try again').click();

    await waitUntil(() => page.rows().length === 1);
  });

  it('leaves nothing behind when it is taken away (P11)', async () => {
    const page = await open({ groups: groups(1) });

    page.unmount();

    expect(page.changes.listeners).to.equal(0);
  });
});

const groups = (count: number): readonly ExternalGroupRow[] =>
  Array.from({ length: count }, (_, at) => anExternalGroupRow({ id: `x-${at}`, name: `Group ${at}` }));

interface Given {
  readonly groups?: readonly ExternalGroupRow[];
  readonly details?: Partial<ExternalGroup>;
  readonly session?: Awaited<ReturnType<ReturnType<typeof aSessionPort>['current']>>;
  readonly fails?: boolean;
}

/** The page as its reader meets it. */
async function open({ groups: held = [], details, session = ok(aSession()), fails = false }: Given) {
  let managed = held;
  let isDown = fails;
  const asked: string[] = [];
  const changes = aChangePort();
  const port = scripted<GroupPort>({
    managed: async (text, range) => {
      asked.push(text);
      return isDown
        ? fail({ kind: 'timeout' })
        : pageOf(
            managed.filter(({ name }) => name.includes(text)),
            range,
          );
    },
    get: async (id) => ok(anExternalGroup({ id, ...details })),
    members: async (_, range) => pageOf([anOwnGroupMember({ master: true }), aForeignGroupMember()], range),
  });
  const container = document.body.appendChild(document.createElement('div'));
  const unmount = mount(container, { session: aSessionPort(session), groups: port, changes });
  const element = container.querySelector('liaison-group-wizard')!;
  const { all, words, rows, button } = screen(element.renderRoot);
  const text = (): string => words('h1, h2, p, li, td, th, button, bdi');
  await waitUntil(() => !all('[aria-busy=true]').length && text());
  return {
    element,
    asked,
    changes,
    unmount,
    text,
    button,
    rows,
    hold: (next: readonly ExternalGroupRow[]) => void (managed = next),
    mend: () => void (isDown = false),
    search: async (words: string) => {
      const [input] = all<HTMLInputElement>('input');
      input!.value = words;
      input!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    choose: async (name: string) => {
      button(name).click();
      await waitUntil(() => all('ul.items li').length > 0 && !all('[aria-busy=true]').length);
    },
    focused: activeElement,
  };
}
