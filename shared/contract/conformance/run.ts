import { CAPABILITIES, can, type Session } from '../../domain/policy.ts';
import type { Ports } from '../../ports/keys.ts';
import { changeCases } from './cases/changes.ts';
import { contactChangeCases } from './cases/contact-changes.ts';
import { contactListCases } from './cases/contact-list.ts';
import { directoryCases } from './cases/directory.ts';
import { draftCases } from './cases/drafts.ts';
import { groupCases } from './cases/groups.ts';
import { invitationCases } from './cases/invitations.ts';
import { jobCases } from './cases/jobs.ts';
import { sessionCases } from './cases/session.ts';
import { trashCases } from './cases/trash.ts';
import { Skipped, Unmet } from './expect.ts';
import { Trial, type Case, type Chapter, type Fixtures } from './trial.ts';

export const CHAPTERS: readonly Chapter[] = [
  { capability: 'session', cases: sessionCases },
  { capability: 'contacts', cases: contactListCases },
  { capability: 'contact changes', cases: contactChangeCases },
  { capability: 'trash', cases: trashCases },
  { capability: 'directory', cases: directoryCases },
  { capability: 'jobs', cases: jobCases },
  { capability: 'groups', cases: groupCases },
  { capability: 'invitations', cases: invitationCases },
  { capability: 'drafts', cases: draftCases },
  { capability: 'changes', cases: changeCases },
];

export interface ConformanceOptions {
  /** The adapter that is held to the contract. Its viewer should be an administrator of a tenant that is not in use. */
  readonly ports: Ports;
  readonly fixtures?: Fixtures;
  /** Only these chapters, by capability. */
  readonly only?: readonly string[];
  /** How long one case may take, in milliseconds. */
  readonly patience?: number;
  /** Hears each result as it comes. */
  readonly onResult?: (result: CaseResult) => void;
}

export interface CaseResult {
  readonly capability: string;
  readonly case: string;
  readonly rules: readonly string[];
  readonly outcome: 'ok' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly message: string;
}

/** Holds an adapter to the contract (D7). Changes things, and takes them back. Never rejects. */
export async function runConformance(options: ConformanceOptions): Promise<readonly CaseResult[]> {
  const { ports, only, patience = 30_000 } = options;
  const results: CaseResult[] = [];
  const session = await sessionOf(ports, patience);
  for (const { capability, cases } of CHAPTERS) {
    if (only && !only.includes(capability)) continue;
    for (const one of cases) {
      const verdict = await tried(one, session, options, patience);
      const result = { capability, case: one.name, rules: one.rules, ...verdict };
      results.push(result);
      options.onResult?.(result);
    }
  }
  return results;
}

type Verdict = Pick<CaseResult, 'outcome' | 'message'>;

async function tried(
  { needs, run }: Case,
  session: Session | null,
  { ports, fixtures = {} }: ConformanceOptions,
  patience: number,
): Promise<Verdict> {
  if (!session) return { outcome: 'failed', message: 'the host does not say who is looking' };
  const missing = needs.filter((capability) => !can(session, capability));
  if (missing.length) return { outcome: 'skipped', message: `the host does not offer ${missing.join(', ')}` };

  const inTime = (): AbortSignal => AbortSignal.timeout(patience);
  const trial = new Trial(ports, session, fixtures, inTime());
  const verdict = await verdictOf(within(inTime(), run(trial)));
  const tidied = await verdictOf(within(inTime(), trial.tidyUp(inTime())));
  return verdict.outcome === 'ok' ? tidied : verdict;
}

/** An adapter that does not even give up when it is asked to must not hold up the rest. */
const within = (signal: AbortSignal, promise: Promise<void>): Promise<void> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Unmet('took too long')), { once: true });
    }),
  ]);

async function verdictOf(run: Promise<unknown>): Promise<Verdict> {
  try {
    await run;
    return { outcome: 'ok', message: '' };
  } catch (error) {
    if (error instanceof Skipped) return { outcome: 'skipped', message: error.message };
    if (error instanceof Unmet) return { outcome: 'failed', message: error.message };
    const { name, message } = error instanceof Error ? error : { name: 'Unknown', message: String(error) };
    return { outcome: 'failed', message: name === 'AbortError' ? 'took too long' : `threw ${name}: ${message}` };
  }
}

async function sessionOf(ports: Ports, patience: number): Promise<Session | null> {
  try {
    const session = await ports.session.current({ signal: AbortSignal.timeout(patience) });
    return session.ok && Array.isArray(session.value.capabilities) ? withKnown(session.value) : null;
  } catch {
    return null;
  }
}

/** What a later version of the contract offers is not ours to try. */
const withKnown = (session: Session): Session => ({
  ...session,
  capabilities: CAPABILITIES.filter((capability) => can(session, capability)),
});
