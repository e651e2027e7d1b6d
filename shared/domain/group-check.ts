import type { GroupDraft } from './group.ts';
import { excessOf, LIMITS, type LengthUnit } from './limits.ts';
import type { FieldProblem } from './result.ts';

/** What a host would refuse of a new group, as far as one can know without asking it (G-02). */
export function groupProblemsOf(
  { name, description, masterIds }: Pick<GroupDraft, 'name' | 'description' | 'masterIds'>,
  unit: LengthUnit,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!name.trim()) problems.push({ field: 'name', code: 'required' });
  const texts = [
    ['name', name, LIMITS.groupName],
    ['description', description, LIMITS.groupDescription],
  ] as const;
  for (const [field, text, limit] of texts)
    if (excessOf(text, limit, unit) > 0) problems.push({ field, code: 'too-long', limit });
  if (masterIds.length === 0) problems.push({ field: 'masterIds', code: 'required' });
  return problems;
}
