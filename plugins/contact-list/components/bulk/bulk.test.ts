import { expect, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';

import { aContact } from '../../../../mocks/factories/contact.factory.ts';
import { createMockHost, type MockHostOptions } from '../../../../mocks/host.ts';
import type { Session } from '../../../../shared/domain/policy.ts';
import { framed } from '../../../../shared/ui/testing/frame.element.ts';
import { screen } from '../../../../shared/ui/testing/screen.ts';
import { defineBulk, type BulkElement } from './bulk.element.ts';

defineBulk();

const ownerless = (count: number) =>
  Array.from({ length: count }, (_, at) => aContact({ id: `c-${at}`, ownerId: null, owner: null }));

describe('<ln-bulk>', () => {
  afterEach(() => document.querySelectorAll('main').forEach((main) => main.remove()));

  it('leaves the page free for the reader while 5,000 contacts are changed, and its numbers add up (P14, P15)', async () => {
    const page = await open({ contacts: ownerless(5000) });
    await page.cleanUp('no-owner');
    const longest = page.watchPauses();

    page.button('Move 5,000 contacts to Trash').click();
    const shown = new Set<string>();
    await page.until(() => {
      for (const figures of page.figures()) shown.add(figures);
      return page.says('5,000 contacts moved to Trash');
    });

    const pause = longest();
    console.info(`5,000 contacts: the longest pause was ${Math.round(pause)} ms`);
    expect(pause).to.be.below(200);
    for (const figures of shown) expect(figures).to.match(/^[\d,]+ of 5,000/);
  })
    .timeout(20_000)
    // A machine that is busy with something else may hold everything up once, not three times.
    .retries(2);

  it('asks why before it starts, where policy wants a reason, and starts without another question (P28)', async () => {
    const page = await open({ contacts: ownerless(3), policy: { reasonRequired: true } });
    await page.cleanUp('no-owner');

    page.button('Move 3 contacts to Trash').click();
    await page.until(() => page.reasonField() !== null);
    page.button('Move 3 contacts to Trash').click();
    await page.until(() => page.reasonField()?.getAttribute('aria-invalid') === 'true');
    page.giveReason('They have left');
    page.button('Move 3 contacts to Trash').click();

    await page.until(() => page.says('3 contacts moved to Trash'));
  });

  it('takes a job back by its own button (L-22)', async () => {
    const page = await open({ contacts: ownerless(12) });
    await page.cleanUp('no-owner');
    page.button('Move 12 contacts to Trash').click();
    await page.until(() => page.says('12 contacts moved to Trash'));

    page.button('Undo').click();

    await page.until(() => page.says('12 contacts restored'));
  });

  it('finds a running job again when it comes back (L-22)', async () => {
    const page = await open({ contacts: ownerless(600), jobPace: 60 });
    await page.cleanUp('no-owner');
    page.button('Move 600 contacts to Trash').click();
    await page.until(() => page.says('Moving 600 contacts to Trash'));

    page.leaveAndComeBack();

    await page.until(() => page.says('600 contacts moved to Trash'));
  });

  it('does not start what cannot be undone before its words are written (P29)', async () => {
    const page = await open({ contacts: ownerless(12) });
    await page.cleanUp('no-owner', 'purge');
    const button = page.button('Delete 12 contacts permanently');
    expect(button.getAttribute('aria-disabled')).to.equal('true');

    button.click();
    page.type('delete 11');
    await page.bulk.updateComplete;
    button.click();
    expect(page.says('Deleting')).to.equal(false);
    page.type('Delete 12');
    await page.until(() => button.getAttribute('aria-disabled') === 'false');
    button.click();

    await page.until(() => page.says('12 contacts deleted permanently'));
  });
});

async function open(options: MockHostOptions) {
  const { ports } = createMockHost(options);
  const session = await ports.session.current({ signal: new AbortController().signal });
  const main = document.body.appendChild(document.createElement('main'));
  render(framed([], bulkOver(ports, session.ok ? session.value : null)), main);
  const found = screen(main);
  await waitUntil(() => found.all('ln-bulk').length > 0);
  const [bulk] = found.all<BulkElement>('ln-bulk');
  if (!bulk) throw new Error('there is no ln-bulk');
  const until = (holds: () => boolean): Promise<void> => waitUntil(holds, undefined, { timeout: 15_000, interval: 16 });
  const press = (selector: string): void => found.all<HTMLInputElement>(selector)[0]?.click();
  return {
    bulk,
    until,
    button: found.button,
    says: (text: string): boolean => found.words('.card').includes(text),
    figures: (): readonly string[] =>
      found.all('.card:not(.over) .line > .figures:first-child').map(({ textContent }) => textContent ?? ''),
    /** Chooses one criterion and an outcome, and waits for the dry run. */
    async cleanUp(criterion: string, outcome = 'trash'): Promise<void> {
      bulk.open({ kind: 'clean-up' });
      await until(() => found.all('.choice-card').length > 0);
      press(`.checkbox[value="${criterion}"]`);
      press(`.radio[value="${outcome}"]`);
      await until(() => found.words('.tally').includes(outcome === 'trash' ? 'moved to Trash' : 'deleted permanently'));
      await until(() => found.all('.old').length === 0);
    },
    type(text: string): void {
      const [field] = found.all<HTMLInputElement>('#confirmation');
      if (!field) throw new Error('nothing is to be confirmed');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    reasonField: (): HTMLInputElement | null => found.all<HTMLInputElement>('#reason')[0] ?? null,
    giveReason(text: string): void {
      const [field] = found.all<HTMLInputElement>('#reason');
      if (!field) throw new Error('no reason is asked for');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    leaveAndComeBack(): void {
      const place = bulk.parentNode;
      bulk.remove();
      place?.append(bulk);
    },
    /** The longest time for which a press would have waited, from now on. */
    watchPauses(): () => number {
      let longest = 0;
      let last = performance.now();
      const beat = setInterval(() => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }, 4);
      return () => {
        clearInterval(beat);
        return longest;
      };
    },
  };
}

const bulkOver = (ports: ReturnType<typeof createMockHost>['ports'], session: Session | null) =>
  html`<ln-bulk
    .jobs=${ports.jobs}
    .outcomes=${ports.outcomes}
    .changes=${ports.changes}
    .directory=${ports.directory}
    .session=${session}
  ></ln-bulk>`;
