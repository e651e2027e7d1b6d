import type { DirectoryEntry, PrincipalKind } from '../../domain/member.ts';
import type { Problem } from '../../domain/result.ts';
import { ask } from '../../ports/ask.ts';
import type { DirectoryPort } from '../../ports/directory-port.ts';
import type { PickerOption, PickerSearch } from './picker.types.ts';

export interface DirectorySearch {
  readonly kinds: readonly PrincipalKind[];
  /** Why somebody cannot be chosen (E-02). */
  readonly reasonOf: (entry: DirectoryEntry) => string | undefined;
  /** *Team, 12 people*; what stands behind a member is his own title and team. */
  readonly sizeOf: (entry: Exclude<DirectoryEntry, { readonly kind: 'member' }>) => string;
  /** What to say when the directory does not answer. */
  readonly failure: (problem: Problem) => string;
  /** Called with what was found: a choice is made of these. */
  readonly onFound: (entries: readonly DirectoryEntry[]) => void;
}

const LIMIT = 20;

/** What a people picker asks, over the company's directory. */
export function directorySearch(port: DirectoryPort, search: DirectorySearch): PickerSearch {
  return async (text, signal) => {
    const range = { kinds: search.kinds, cursor: null, limit: LIMIT };
    const answer = await ask(() => port.search(text, range, { signal }));
    if (!answer.ok) return { problem: search.failure(answer.problem) };
    const { items, total, next } = answer.value;
    search.onFound(items);
    return {
      options: items.map((entry) => optionOf(entry, search)),
      ...(total !== null && { total }),
      more: next !== null,
    };
  };
}

export function optionOf(
  entry: DirectoryEntry,
  { reasonOf, sizeOf }: Pick<DirectorySearch, 'reasonOf' | 'sizeOf'>,
): PickerOption {
  const reason = reasonOf(entry);
  const detail = entry.kind === 'member' ? [entry.title, entry.teamName].filter(Boolean).join(' · ') : sizeOf(entry);
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    ...(entry.lang && { lang: entry.lang }),
    ...(entry.kind === 'member' && entry.photoUrl && { photoUrl: entry.photoUrl }),
    ...(entry.kind !== 'member' && { count: entry.memberCount }),
    ...(detail && { detail }),
    ...(reason && { reason }),
  };
}
