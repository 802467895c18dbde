import type { MarkChange } from '../model';
import { spellAttributeName } from '../ownership';
import { tieChange, type DataOwners, type TieChange } from './bindingChange';

/** Findings about places that say themselves that they carry another attribute. */
export function markFindings(
  marks: readonly MarkChange[],
  owners: DataOwners,
): readonly TieChange[] {
  return marks.flatMap(({ field, before, after, base, revision }) => {
    const [from, to] = [spelled(before), spelled(after)];
    return from === to
      ? []
      : [tieChange(field, { from, to }, { base, revision }, owners)];
  });
}

function spelled(attribute: string | null): string | null {
  return attribute === null ? null : spellAttributeName(attribute);
}
