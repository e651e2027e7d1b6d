import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Job, JobResult } from '../../../shared/domain/job.ts';
import type { Problem } from '../../../shared/domain/result.ts';
import type { JobPort } from '../../../shared/ports/job-port.ts';
import { lazy } from '../../../shared/ui/lazy.ts';
import { treatedOf } from './jobs.controller.ts';
import type { ReceiptWords } from './receipt-csv.ts';
import { resultsOf } from './results.ts';

/** Those that were not changed, by name. */
export type UnchangedView =
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  /** `more`: how many are left to the downloaded receipt. */
  | { readonly state: 'loaded'; readonly results: readonly JobResult[]; readonly more: number }
  | { readonly state: 'failed'; readonly problem: Problem };

export type DownloadView =
  | { readonly state: 'idle' }
  | { readonly state: 'writing'; readonly done: number; readonly total: number }
  | { readonly state: 'written'; readonly file: Blob }
  | { readonly state: 'failed'; readonly problem: Problem };

/** So many are named on the screen. */
const NAMED = 50;

/** The memory of one receipt: who was not changed, and the file that is being written. Holds no markup. */
export class ReceiptController implements ReactiveController {
  unchanged: UnchangedView = { state: 'none' };
  download: DownloadView = { state: 'idle' };

  readonly #host: ReactiveControllerHost;
  readonly #port: () => JobPort | undefined;
  #shown = '';
  #naming = new AbortController();
  #writing = new AbortController();

  constructor(host: ReactiveControllerHost, port: () => JobPort | undefined) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#naming.abort();
    this.#writing.abort();
    this.#shown = '';
    this.download = { state: 'idle' };
  }

  /** The names of those it did not change, as soon as it is over and whenever that number is another. */
  show(job: Job): void {
    const wanted = job.failed + job.unknown;
    const key = `${job.id} ${wanted}`;
    if (key === this.#shown) return;
    this.#shown = key;
    void this.#name(job, wanted);
  }

  async retryNames(job: Job): Promise<void> {
    await this.#name(job, job.failed + job.unknown);
  }

  /** Pages through every result, however many; the reader sees how far it is and can stop it. */
  async write(job: Job, words: ReceiptWords): Promise<void> {
    const port = this.#port();
    if (!port || this.download.state === 'writing') return;
    const { signal } = (this.#writing = new AbortController());
    const total = treatedOf(job);
    this.#turn({ state: 'writing', done: 0, total });
    const { csvHead, csvLines } = await lazy('csv', () => import(/* webpackChunkName: "csv" */ './receipt-csv.ts'));
    const parts = [csvHead(words)];
    let done = 0;
    for await (const page of resultsOf(port, job.id, signal)) {
      if (!page.ok) return this.#turn({ state: 'failed', problem: page.problem });
      parts.push(csvLines(page.value, words));
      done += page.value.length;
      this.#turn({ state: 'writing', done, total });
    }
    if (signal.aborted) return;
    this.#turn({ state: 'written', file: new Blob(parts, { type: 'text/csv;charset=utf-8' }) });
  }

  stopWriting(): void {
    this.#writing.abort();
    this.#turn({ state: 'idle' });
  }

  async #name(job: Job, wanted: number): Promise<void> {
    this.#naming.abort();
    const port = this.#port();
    if (!port || wanted === 0) {
      this.unchanged = { state: 'none' };
      return;
    }
    const { signal } = (this.#naming = new AbortController());
    this.#find({ state: 'loading' });
    const found: JobResult[] = [];
    for await (const page of resultsOf(port, job.id, signal)) {
      if (!page.ok) return this.#find({ state: 'failed', problem: page.problem });
      found.push(...page.value.filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown'));
      if (found.length >= Math.min(wanted, NAMED)) break;
    }
    if (signal.aborted) return;
    const results = found.slice(0, NAMED);
    this.#find({ state: 'loaded', results, more: Math.max(0, wanted - results.length) });
  }

  #find(unchanged: UnchangedView): void {
    this.unchanged = unchanged;
    this.#host.requestUpdate();
  }

  #turn(download: DownloadView): void {
    this.download = download;
    this.#host.requestUpdate();
  }
}
