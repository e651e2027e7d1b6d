import type { Problem, ProblemKind, ProblemOf, Result } from '../../domain/result.ts';

/** The adapter does not do what the contract says. */
export class Unmet extends Error {
  override readonly name = 'Unmet';
}

/** The case cannot be tried here. That is no failure. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

export function must(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Unmet(message);
}

export function skip(why: string): never {
  throw new Skipped(why);
}

export function mustEqual(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [textOf(actual), textOf(expected)];
  must(found === wanted, `${what}: expected ${short(wanted)}, found ${short(found)}`);
}

/** The value of an answer that has to be one. */
export function valueOf<T>(result: Result<T>, doing: string): T {
  if (result.ok) return result.value;
  throw new Unmet(`${doing}: ${describe(result.problem)}`);
}

/** The problem of an answer that has to be a refusal of one of these kinds. */
export function refusalOf<Kind extends ProblemKind>(
  result: Result<unknown>,
  kinds: readonly Kind[],
  doing: string,
): ProblemOf<Kind> {
  must(!result.ok, `${doing}: was accepted, should be refused (${kinds.join(' or ')})`);
  const { problem } = result;
  must(isOneOf(problem, kinds), `${doing}: expected ${kinds.join(' or ')}, found ${describe(problem)}`);
  return problem;
}

/** Each exactly once: nothing doubled, nothing missing. */
export function mustBeDistinct(ids: readonly string[], what: string): void {
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
  must(!doubled.length, `${what}: ${doubled.length} of ${ids.length} came twice`);
}

const isOneOf = <Kind extends ProblemKind>(problem: Problem, kinds: readonly Kind[]): problem is ProblemOf<Kind> =>
  (kinds as readonly ProblemKind[]).includes(problem.kind);

function describe(problem: Problem): string {
  switch (problem.kind) {
    case 'invalid':
      return `invalid (${problem.fields.map(({ field, code }) => `${field}: ${code}`).join(', ')})`;
    case 'forbidden':
      return problem.reason ? `forbidden (${problem.reason})` : 'forbidden';
    default:
      return problem.kind;
  }
}

/** JSON with its keys in one order: two equal things have one text. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'undefined';

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
