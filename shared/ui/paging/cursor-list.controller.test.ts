import { expect } from '@open-wc/testing';

import { pageOf } from '../../../mocks/scripted-ports.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Page } from '../../ports/call.ts';
import { ControllerHost, settled } from '../testing/controller-host.ts';
import { CursorList, type ReadyList } from './cursor-list.controller.ts';

interface Row {
  readonly id: string;
}
interface Asked {
  readonly question: string;
  readonly cursor: string | null;
  readonly signal: AbortSignal;
}
type Answer = (asked: Asked, limit: number) => Promise<Result<Page<Row>>>;

describe('a list read by cursor', () => {
  it('shows the first page and offers the next', async () => {
    const { list } = await reading(25);

    expect(ready(list).items).to.have.lengthOf(10);
    expect(ready(list).more.state).to.equal('offered');
  });

  it('reads on until there is no more', async () => {
    const { list } = await reading(25);

    expect(await list.more()).to.equal(10);
    expect(await list.more()).to.equal(5);
    expect(ready(list).more.state).to.equal('none');
  });

  it('asks for the next page once, however often it is wanted', async () => {
    const { list, asked } = await reading(25);

    await Promise.all([list.more(), list.more()]);

    expect(asked).to.have.lengthOf(2);
  });

  it('keeps what is shown when the next page fails, and reads on when it is tried again', async () => {
    const { list, answer } = await reading(25);
    answer(async () => fail({ kind: 'timeout' }));
    await list.more();
    expect(ready(list).more).to.deep.equal({ state: 'failed', problem: { kind: 'timeout' } });

    answer(from(rows(25)));
    list.retry();
    await settled();

    expect(ready(list).items).to.have.lengthOf(20);
  });

  it('lets nobody see that a cursor expired: same place, none missing, none twice (P20)', async () => {
    const { list, answer } = await reading(25);
    answer(async (asked, limit) =>
      asked.cursor === '10' && !expired
        ? ((expired = true), fail({ kind: 'cursor-expired' }))
        : from(rows(25))(asked, limit),
    );
    let expired = false;

    await list.more();

    expect(ready(list).items.map(({ id }) => id)).to.deep.equal(rows(20).map(({ id }) => id));
  });

  it('shows a row once, though the list moved between two pages', async () => {
    const { list, answer } = await reading(25);
    answer(from([{ id: 'new' }, ...rows(25)]));

    await list.more();

    const ids = ready(list).items.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('answers any number of notices during a reading with one more', async () => {
    const { list, asked } = await reading(25);

    list.refresh();
    list.refresh();
    list.refresh();
    await settled();

    expect(asked).to.have.lengthOf(3);
  });

  it('says that what it shows is old when it cannot be brought up to date', async () => {
    const { list, answer } = await reading(25);
    answer(async () => fail({ kind: 'offline' }));

    list.refresh();
    await settled();

    expect(ready(list).items).to.have.lengthOf(10);
    expect(ready(list).stale?.kind).to.equal('offline');
  });

  it('keeps the rows of the former question until the answer to the new one is there', async () => {
    const { host, list, ask } = await reading(25);

    ask('spring');
    host.update();

    expect(ready(list).busy).to.be.true;
    await settled();
    expect(ready(list).busy).to.be.false;
  });

  it('aborts what is on its way when the element leaves, and writes nothing later (P11)', async () => {
    const { host, list, asked } = await reading(25);
    const more = list.more();

    host.disconnect();
    await more;

    expect(asked.at(-1)?.signal.aborted).to.be.true;
    expect(ready(list).items).to.have.lengthOf(10);
  });

  it('makes a problem of a port that throws (P10)', async () => {
    const { list } = await reading(0, async () => {
      throw new Error('a host made a mistake');
    });

    expect(list.view).to.deep.equal({ state: 'failed', problem: { kind: 'unavailable' } });
  });
});

const rows = (count: number): readonly Row[] => Array.from({ length: count }, (_, at) => ({ id: `row-${at}` }));
const from =
  (all: readonly Row[]): Answer =>
  async ({ cursor }, limit) =>
    pageOf(all, { cursor, limit });

async function reading(count: number, first: Answer = from(rows(count))) {
  const asked: Asked[] = [];
  const host = new ControllerHost();
  let answer = first;
  let question = '';
  const list = new CursorList<object, string, Row>(host, {
    source: () => host,
    question: () => question,
    read: (_, current, { cursor, limit }, { signal }) => {
      asked.push({ question: current, cursor, signal });
      return answer(asked.at(-1)!, limit);
    },
    id: ({ id }) => id,
    limit: 10,
  });
  host.connect();
  await settled();
  return {
    host,
    list,
    asked,
    answer: (next: Answer) => void (answer = next),
    ask: (next: string) => void (question = next),
  };
}

function ready({ view }: CursorList<object, string, Row>): ReadyList<Row> {
  if (view.state !== 'ready') throw new Error(`the list is ${view.state}`);
  return view;
}
