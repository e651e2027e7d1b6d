import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import fc from 'fast-check';

import type { ContactRow } from '../../../shared/domain/contact.ts';
import { EVERYTHING } from '../../../shared/domain/query.ts';
import { rowAt, ScriptedContacts } from '../../../mocks/scripted-contacts.ts';
import { CursorSource } from './cursor-source.ts';
import { PAGE, WindowSource } from './page-source.ts';
import { Pages, type RowState } from './pages.ts';

/** Requests leave this often in tests, which do not want to wait. */
const PACE = 4;

const windowed = (host: ScriptedContacts): Pages => new Pages(new WindowSource(host, EVERYTHING), () => {}, PACE);
const byCursor = (host: ScriptedContacts): Pages => new Pages(new CursorSource(host, EVERYTHING), () => {}, PACE);

const idOf = (row: RowState): string => (typeof row === 'string' ? row : row.id);
const idsOf = (pages: Pages, from: number, end: number): readonly string[] =>
  Array.from({ length: end - from }, (_, at) => idOf(pages.at(from + at)));
const expected = (from: number, end: number): readonly string[] =>
  Array.from({ length: end - from }, (_, at) => `c-${from + at}`);

/** Until nothing is asked for any more. */
async function quiet(host: ScriptedContacts): Promise<void> {
  for (let before = -1; before !== host.asked.length;) {
    before = host.asked.length;
    await wait(3 * PACE);
  }
}

/** Scrolls there and waits. */
async function look(pages: Pages, host: ScriptedContacts, first: number, end: number): Promise<void> {
  pages.want(first, end);
  await quiet(host);
}

describe('the pages of a list', () => {
  it('are asked for where the reader is, and one further in the direction of travel', async () => {
    const host = new ScriptedContacts(10_000);
    const pages = windowed(host);
    await look(pages, host, 0, 20);

    await look(pages, host, 4_950, 4_970);

    assert.deepEqual(
      host.asked.map(({ from }) => from),
      [0, 100, 4_900, 5_000],
    );
    assert.deepEqual(idsOf(pages, 4_950, 4_970), expected(4_950, 4_970));
  });

  it('are given up when they have left the view before they came (L-20)', async () => {
    const host = new ScriptedContacts(10_000);
    const pages = windowed(host);
    await look(pages, host, 0, 20);
    host.hold = true;
    pages.want(5_000, 5_020);
    await wait(3 * PACE);

    pages.want(9_000, 9_020);

    assert.deepEqual(
      host.asked.filter(({ signal }) => signal.aborted).map(({ from }) => from),
      [5_000, 5_100],
    );
    host.release();
  });

  it('are asked for where a dragged scrollbar stops, not everywhere it passes', async () => {
    const host = new ScriptedContacts(100_000);
    const pages = windowed(host);
    await look(pages, host, 0, 20);
    const before = host.asked.length;

    for (let row = 1_000; row <= 50_000; row += 1_000) pages.want(row, row + 20);
    await quiet(host);

    assert.ok(host.asked.length - before <= 4, `${host.asked.length - before} requests`);
    assert.deepEqual(idsOf(pages, 50_000, 50_020), expected(50_000, 50_020));
  });

  it('never show another row than the one that is there, and ask for nothing twice, however the reader moves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2_499), { minLength: 1, maxLength: 8 }), async (moves) => {
        const host = new ScriptedContacts(2_500);
        const pages = windowed(host);
        await look(pages, host, 0, 20);
        for (const first of moves) pages.want(first, Math.min(2_500, first + 20));
        await quiet(host);
        const last = moves.at(-1) ?? 0;
        assert.deepEqual(idsOf(pages, last, Math.min(2_500, last + 20)), expected(last, Math.min(2_500, last + 20)));
        const answered = host.asked.filter(({ signal }) => !signal.aborted).map(({ from }) => from);
        assert.equal(new Set(answered).size, answered.length);
      }),
      { numRuns: 12 },
    );
  });

  it('keep showing what they had while they ask again', async () => {
    const host = new ScriptedContacts(300);
    const pages = windowed(host);
    await look(pages, host, 0, 20);
    host.row = (index) => ({ ...rowAt(index), id: `new-${index}` });
    host.hold = true;
    const { version } = pages;

    pages.refresh();

    assert.equal(pages.version, version, 'nothing is drawn anew for a question');
    assert.equal(idOf(pages.at(0)), 'c-0');
    assert.equal(pages.refreshing, true);
    host.release();
    await quiet(host);
    assert.equal(idOf(pages.at(0)), 'new-0');
  });

  it('keep a row that comes back as it was, so that only what has changed is written anew', async () => {
    const host = new ScriptedContacts(300);
    const pages = windowed(host);
    await look(pages, host, 0, 20);
    const [first, second] = [pages.at(0), pages.at(1)];
    host.row = (index) => ({ ...rowAt(index), ...(index === 1 && { displayName: 'Renamed' }) });

    pages.refresh();
    await quiet(host);

    assert.equal(pages.at(0), first);
    assert.notEqual(pages.at(1), second);
    assert.equal((pages.at(1) as ContactRow).displayName, 'Renamed');
  });

  it('know fewer rows as soon as the host has fewer, and none beyond', async () => {
    const host = new ScriptedContacts(1_000);
    const pages = windowed(host);
    await look(pages, host, 900, 920);
    host.total = 450;

    pages.refresh();
    await quiet(host);

    assert.equal(pages.total, 450);
    await look(pages, host, 430, 450);
    assert.deepEqual(idsOf(pages, 430, 450), expected(430, 450));
    assert.equal(pages.at(905), 'waiting');
  });

  it('believe a host that has less than it says, and stop asking', async () => {
    const host = new ScriptedContacts(130);
    host.claims = 5_000;
    const pages = windowed(host);

    await look(pages, host, 90, 110);

    assert.equal(pages.total, 130);
    assert.ok(host.asked.length < 8, `${host.asked.length} requests`);
  });

  it('are whole from a host that answers less than was asked for', async () => {
    const host = new ScriptedContacts(250);
    host.most = 30;
    const pages = windowed(host);

    await look(pages, host, 80, 120);

    assert.deepEqual(idsOf(pages, 80, 120), expected(80, 120));
  });

  it('say which rows could not be had, keep the others, and have them on the next try', async () => {
    const host = new ScriptedContacts(1_000);
    const pages = windowed(host);
    await look(pages, host, 0, 20);
    host.problem = { kind: 'timeout' };
    await look(pages, host, 500, 520);
    assert.equal(pages.at(500), 'failed');
    assert.equal(idOf(pages.at(5)), 'c-5');
    assert.equal(pages.problem?.kind, 'timeout');

    host.problem = null;
    pages.retry();
    await quiet(host);

    assert.equal(idOf(pages.at(500)), 'c-500');
    assert.equal(pages.problem, null);
  });

  it('forget what is far, so that a long way costs no more memory than a short one', async () => {
    const host = new ScriptedContacts(100_000);
    const pages = windowed(host);

    for (let row = 0; row < 6_000; row += PAGE) await (pages.want(row, row + 20), wait(2 * PACE));
    await quiet(host);

    assert.equal(pages.at(0), 'waiting');
    assert.equal(idOf(pages.at(5_900)), 'c-5900');
  });

  it('say an empty list is empty, and ask once', async () => {
    const host = new ScriptedContacts(0);
    const pages = windowed(host);

    await look(pages, host, 0, 20);

    assert.equal(pages.total, 0);
    assert.equal(host.asked.length, 1);
  });

  it('leave nothing under way when they are stopped (P11)', async () => {
    const host = new ScriptedContacts(1_000);
    host.hold = true;
    const pages = windowed(host);
    pages.want(0, 20);

    pages.stop();

    assert.deepEqual(
      host.asked.map(({ signal }) => signal.aborted),
      [true],
    );
    host.release();
  });
});

describe('the pages of a host that only knows cursors', () => {
  it('reach a far row by walking there', async () => {
    const host = new ScriptedContacts(1_000);
    host.claims = 1_000;
    const pages = byCursor(host);
    await look(pages, host, 0, 20);

    await look(pages, host, 700, 720);

    assert.deepEqual(idsOf(pages, 700, 720), expected(700, 720));
  });

  it('promise no more than one page beyond what is known, when the host cannot count', async () => {
    const host = new ScriptedContacts(1_000);
    const pages = byCursor(host);

    await look(pages, host, 0, 20);

    assert.equal(pages.exact, false);
    assert.equal(pages.total, 300);
  });

  it('come to a certain end', async () => {
    const host = new ScriptedContacts(250);
    const pages = byCursor(host);
    for (const row of [0, 80, 180, 240]) await look(pages, host, row, row + 10);

    assert.equal(pages.total, 250);
    assert.equal(pages.exact, true);
    assert.deepEqual(idsOf(pages, 200, 250), expected(200, 250));
  });

  it('do not let the reader see that a cursor has expired (P20)', async () => {
    const host = new ScriptedContacts(2_000);
    host.claims = 2_000;
    const pages = byCursor(host);
    await look(pages, host, 500, 520);
    host.generation++;

    await look(pages, host, 900, 920);

    assert.equal(pages.problem, null);
    assert.deepEqual(idsOf(pages, 0, 1_000), expected(0, 1_000));
  });
});
