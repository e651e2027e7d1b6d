import type { CaseResult } from './run.ts';

const MARKS: Readonly<Record<CaseResult['outcome'], string>> = { ok: '✓', failed: '✗', skipped: '–' };

export const holds = (results: readonly CaseResult[]): boolean => results.every(({ outcome }) => outcome !== 'failed');

/** What holds, by capability: for a terminal, a log or a `<pre>`. */
export function reportOf(results: readonly CaseResult[]): string {
  const chapters = [...new Set(results.map(({ capability }) => capability))];
  const lines = chapters.flatMap((chapter) => {
    const cases = results.filter(({ capability }) => capability === chapter);
    return [`\n${chapter}  ${tally(cases)}`, ...cases.map(lineOf)];
  });
  return [...lines, '', tally(results)].join('\n').trimStart();
}

const lineOf = ({ outcome, case: name, rules, message }: CaseResult): string =>
  `  ${MARKS[outcome]} ${name} (${rules.join(' ')})${message && `\n      ${message}`}`;

function tally(results: readonly CaseResult[]): string {
  const count = (outcome: CaseResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return `${count('ok')} ok, ${count('failed')} failed, ${count('skipped')} skipped`;
}
