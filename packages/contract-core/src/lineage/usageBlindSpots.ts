import type { EstateIntegration } from '../estate';
import type { ResolvedSheet } from '../mapping';
import { rowName } from './fieldUsages';
import type { FieldName } from './fieldUsage';
import { isUndecidedOf } from './mappingUses';

/**
 * What the usages of fields cannot see, in sentences: integrations that use a
 * contract of theirs and say of no field of it whether they do, and rows that
 * nobody can tell the fields of. Ordered by integration.
 */
export function usageBlindSpots(
  fields: readonly Pick<FieldName, 'contractRef'>[],
  integrations: Iterable<EstateIntegration>,
  sheets: readonly ResolvedSheet[],
): readonly string[] {
  const contracts = new Set(fields.map(({ contractRef }) => contractRef));
  const byIntegration = new Map(
    sheets.map(sheet => [sheet.sheet.integration, sheet]),
  );
  return [...integrations]
    .sort((left, right) => (left.ref < right.ref ? -1 : 1))
    .flatMap(integration =>
      blindSpotsOf(
        integration,
        byIntegration.get(integration.ref) ?? null,
        contracts,
      ),
    );
}

function blindSpotsOf(
  { title, contracts }: EstateIntegration,
  sheet: ResolvedSheet | null,
  asked: ReadonlySet<string>,
): readonly string[] {
  const used = contracts.filter(({ contract }) => asked.has(contract));
  if (used.length === 0) return [];
  const silent = used.filter(({ fields }) => fields.length === 0);
  if (sheet === null) {
    return silent.map(
      ({ contract }) =>
        `${title} uses ${contract}, has no mapping sheet and names no fields: whether it uses the field is unknown.`,
    );
  }
  const undecided = sheet.rows
    .filter(row => [...asked].some(ref => isUndecidedOf(row, ref)))
    .map(rowName);
  return undecided.length === 0
    ? []
    : [
        `${title}: of ${undecided.join(', ')} nobody can tell which fields ${undecided.length === 1 ? 'it reads or writes' : 'they read or write'}.`,
      ];
}
