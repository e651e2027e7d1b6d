import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds of the page's main thread. */
export interface Cpu {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** The browser's own counters of a page. CPU time, not time on the clock: what else the machine does is left out. */
export class Counters {
  readonly #client: CDPSession;

  private constructor(client: CDPSession) {
    this.#client = client;
  }

  static async of(page: Page): Promise<Counters> {
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('HeapProfiler.enable');
    return new Counters(client);
  }

  /** What something costs until it has ended. */
  async during<T>(act: () => Promise<T>): Promise<{ readonly result: T; readonly cpu: Cpu }> {
    const before = await this.#read();
    const result = await act();
    const after = await this.#read();
    const cpu = {
      task: after.task - before.task,
      script: after.script - before.script,
      style: after.style - before.style,
      layout: after.layout - before.layout,
    };
    return { result, cpu };
  }

  /** Bytes that are still used after everything unused was collected. */
  async heap(): Promise<number> {
    await this.#client.send('HeapProfiler.collectGarbage');
    await this.#client.send('HeapProfiler.collectGarbage');
    return (await this.#client.send('Runtime.getHeapUsage')).usedSize;
  }

  async #read(): Promise<Cpu> {
    const { metrics } = await this.#client.send('Performance.getMetrics');
    const of = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return {
      task: of('TaskDuration'),
      script: of('ScriptDuration'),
      style: of('RecalcStyleDuration'),
      layout: of('LayoutDuration'),
    };
  }
}
