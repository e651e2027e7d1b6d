import type { Browser } from 'puppeteer-core';

import { heightFor, headroomOf, runCourse, type Run } from './course.ts';
import { LIBRARIES, type ContestantName, type Options } from './options.ts';
import type { Site } from './site.ts';

/** What each list did, round after round. An empty list of runs: it did not finish. */
export type Runs = ReadonlyMap<ContestantName, readonly Run[]>;
export type Measured = ReadonlyMap<number, Runs>;

/**
 * All lists by turns, so that a machine that gets slower gets slower for all of them. Whoever began a round comes last in the next.
 * The libraries take part in the first round only: a run of theirs takes up to a minute, and a tenth more or less of theirs
 * decides nothing.
 */
export async function runRounds(
  browser: Browser,
  site: Site,
  { rows, only, rounds }: Pick<Options, 'rows' | 'only' | 'rounds'>,
  say: (line: string) => void,
): Promise<Measured> {
  const headroom = new Map<ContestantName, number>();
  for (const name of only) headroom.set(name, await headroomOf(browser, site.url, name));

  const measured = new Map<number, Map<ContestantName, Run[]>>();
  for (const count of rows) {
    const runs = new Map<ContestantName, Run[]>(only.map((name) => [name, []]));
    measured.set(count, runs);
    for (let round = 0; round < rounds; round++) {
      for (const name of turned(only, round)) {
        if (LIBRARIES.includes(name) && round > 0) continue;
        const start = performance.now();
        const entry = { name, rows: count, height: heightFor(headroom.get(name)!) };
        const done = await runCourse(browser, site.url, entry).then(
          (run) => {
            runs.get(name)!.push(run);
            return `a frame ${run.frame.task.toFixed(1)} ms`;
          },
          (error: unknown) => `did not finish: ${String(error).split('\n')[0]}`,
        );
        const took = ((performance.now() - start) / 1000).toFixed(0);
        say(`${count.toLocaleString('en')} contacts, round ${round + 1} of ${rounds}: ${name}, ${done} (${took} s)`);
      }
    }
  }
  return measured;
}

function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
