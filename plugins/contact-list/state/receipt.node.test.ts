import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aJob, aJobResult } from '../../../mocks/factories/job.factory.ts';
import { pageOf, scripted } from '../../../mocks/scripted-ports.ts';
import type { JobResult } from '../../../shared/domain/job.ts';
import { fail, type Problem } from '../../../shared/domain/result.ts';
import type { JobPort } from '../../../shared/ports/job-port.ts';
import { ControllerHost } from '../../../shared/ui/testing/controller-host.ts';
import { BOM, csvLines, type ReceiptWords } from './receipt-csv.ts';
import { ReceiptController } from './receipt.controller.ts';

describe('a receipt', () => {
  it('holds every contact of the job once, however many pages that takes (P14)', async () => {
    const { receipt, job } = open(resultsOf(1234));

    await receipt.write(job, words);

    const lines = (await textOf(receipt)).trimEnd().split('\r\n');
    assert.equal(lines.length, 1 + 1234);
    assert.equal(new Set(lines).size, lines.length);
  });

  it('does not lose or double a contact when the cursor expires on the way (P20)', async () => {
    const { receipt, job } = open(resultsOf(1234), [null, { kind: 'cursor-expired' }]);

    await receipt.write(job, words);

    const lines = (await textOf(receipt)).trimEnd().split('\r\n');
    assert.equal(lines.length, 1 + 1234);
    assert.equal(new Set(lines).size, lines.length);
  });

  it('is not written in part: a page that cannot be had is said', async () => {
    const { receipt, job } = open(resultsOf(1234), [null, { kind: 'unavailable' }]);

    await receipt.write(job, words);

    assert.deepEqual(receipt.download, { state: 'failed', problem: { kind: 'unavailable' } });
  });

  it('can be stopped while it is written', async () => {
    const { receipt, job } = open(resultsOf(1234));

    const writing = receipt.write(job, words);
    receipt.stopWriting();
    await writing;

    assert.equal(receipt.download.state, 'idle');
  });

  it('begins as Excel wants it, and keeps quotes, commas and line ends in their cells', async () => {
    const { receipt, job } = open([aJobResult({ displayName: 'Say "hi", 山田\r\nx' })]);

    await receipt.write(job, words);

    const bytes = new Uint8Array(await fileOf(receipt).arrayBuffer());
    assert.deepEqual(bytes.slice(0, 3), new Uint8Array([0xef, 0xbb, 0xbf]));
    assert.ok((await textOf(receipt)).includes('"Say ""hi"", 山田\r\nx"'));
  });

  it('is inert in a spreadsheet, whatever somebody is called (P23)', () => {
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u200b=1', '\uff1d1', '|cmd', '\r=1', '%0A'];
    for (const displayName of names) {
      assert.match(csvLines([aJobResult({ displayName })], words), /^"'/, JSON.stringify(displayName));
    }
    assert.match(csvLines([aJobResult({ displayName: 'Ines Moreau' })], words), /^"Ines/);
  });
});

const resultsOf = (count: number): readonly JobResult[] =>
  Array.from({ length: count }, (_, at) => aJobResult({ contactId: `c-${at}` }));

const words: ReceiptWords = {
  name: 'Contact',
  id: 'Contact ID',
  outcome: 'Outcome',
  reason: 'Reason',
  outcomes: { changed: 'changed', skipped: 'skipped', failed: 'failed', unknown: 'unknown' },
  reasonOf: ({ reason }) => reason ?? '',
};

/** `troubles`: what goes wrong with each request in turn; none after the last. */
function open(results: readonly JobResult[], troubles: readonly (Problem | null)[] = []) {
  let asked = 0;
  const port = scripted<JobPort>({
    results: async (_, range) => {
      const trouble = troubles[asked++];
      return trouble ? fail(trouble) : pageOf(results, range);
    },
  });
  const receipt = new ReceiptController(new ControllerHost(), () => port);
  return { receipt, job: aJob({ total: results.length, changed: results.length }) };
}

function fileOf(receipt: ReceiptController): Blob {
  assert.ok(receipt.download.state === 'written', receipt.download.state);
  return receipt.download.file;
}

/** What is in it, the mark of UTF-8 aside. */
const textOf = async (receipt: ReceiptController): Promise<string> => (await fileOf(receipt).text()).replace(BOM, '');
