// npm test [-- suite …]: everything that must hold before a change lands, and one line at the end that says whether it does.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { delimiter } from 'node:path';

import { buildIfChanged } from './build/if-changed.ts';

interface Suite {
  readonly name: string;
  readonly command: readonly string[];
  /** How the runner says how many passed and failed. A check says nothing: it is one thing that holds or does not. */
  readonly counts?: RegExp;
}

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Longer than any suite takes on two cores; a suite that hangs is a failure, not a wait. */
const LIMIT = 8 * 60_000;

const script = (name: string): readonly string[] => ['npm', 'run', '--silent', name];
/** `none.node.test.ts`: without a file Node would look for tests by itself. */
const node = (...patterns: readonly string[]): Pick<Suite, 'command' | 'counts'> => {
  const files = globSync([...patterns], { exclude: ['**/node_modules/**'] }).toSorted();
  const options = ['--disable-warning=ExperimentalWarning', '--test', '--test-concurrency=2', '--test-reporter=spec'];
  return {
    command: ['node', ...options, ...(files.length ? files : ['none.node.test.ts'])],
    counts: /ℹ pass (?<passed>\d+)\nℹ fail (?<failed>\d+)/g,
  };
};

const suites: readonly Suite[] = [
  { name: 'types', command: script('check:types') },
  { name: 'lint', command: script('check:lint') },
  { name: 'format', command: script('check:format') },
  { name: 'contract', command: script('check:contract') },
  { name: 'node', ...node('{plugins,shared,mocks,hosts}/**/*.node.test.ts', 'tools/{,lint/,wtr/}*.node.test.ts') },
  { name: 'gates', ...node('tools/gates/*.node.test.ts') },
  { name: 'units and stories', command: ['wtr'], counts: /(?<passed>\d+) passed, (?<failed>\d+) failed/g },
  { name: 'journeys', ...node('tests/**/*.{node.test,journey}.ts') },
];

const asked = process.argv.slice(2);
const chosen = suites.filter(({ name }) => !asked.length || asked.some((word) => name.includes(word)));
const results: (readonly [name: string, tally: Tally, seconds: number])[] = [];

for (const suite of chosen) {
  heading(suite.name);
  const start = performance.now();
  results.push([suite.name, await run(suite), (performance.now() - start) / 1000]);
}

heading('summary');
for (const [name, { passed, failed }, seconds] of results)
  console.log(`${failed ? '✖' : '✔'} ${name.padEnd(20)}${passed} passed, ${failed} failed in ${seconds.toFixed(1)} s`);
const passed = results.reduce((sum, [, tally]) => sum + tally.passed, 0);
const failed = results.reduce((sum, [, tally]) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

function heading(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}\n`);
}

async function run({ name, command, counts }: Suite): Promise<Tally> {
  try {
    if (name === 'gates' || name === 'journeys') buildIfChanged();
  } catch {
    return { passed: 0, failed: 1 };
  }
  const { code, output } = await spawned(command);
  if (!counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

  const said = [...output.matchAll(counts)].at(-1)?.groups;
  const tally = { passed: Number(said?.['passed'] ?? 0), failed: Number(said?.['failed'] ?? 0) };
  if (code === 0 && tally.passed) return tally;
  if (!tally.passed && !tally.failed) console.error(`${name}: no test was run`);
  return { ...tally, failed: Math.max(1, tally.failed) };
}

/** Shows what it says as it says it. Its whole process group ends with it, or with us. */
function spawned([command = '', ...options]: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: ['node_modules/.bin', process.env['PATH']].join(delimiter) };
    const child = spawn(command, options, { stdio: ['ignore', 'pipe', 'inherit'], detached: true, env });
    const endGroup = (): void => {
      try {
        process.kill(-child.pid!);
      } catch {
        // gone already
      }
    };
    const stopWithUs = (): void => {
      endGroup();
      process.exit(130);
    };
    process.once('SIGINT', stopWithUs).once('SIGTERM', stopWithUs);
    const limit = setTimeout(() => {
      console.error(`stopped after ${LIMIT / 60_000} minutes`);
      endGroup();
    }, LIMIT);

    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      process.off('SIGINT', stopWithUs).off('SIGTERM', stopWithUs);
      endGroup();
      resolve({ code: code ?? 1, output });
    });
  });
}
