import { operationIdentity } from '../model';
import type { ContractId, DeclaredUse, Finding, MappingUse } from '../model';

/**
 * What leaves an open request is silently ignored, which warns. Where a
 * consumer declares that it sends the property, that consumer loses data: then
 * it is an error, and the message names who.
 */
export function raiseSentProperties(
  contract: ContractId,
  findings: readonly Finding[],
  declaredUses: readonly DeclaredUse[],
  mappingUses: readonly MappingUse[] = [],
): readonly Finding[] {
  const uses = [
    ...declaredUses.filter(
      use =>
        use.contractId === contract &&
        use.role === 'consumes' &&
        use.fields.length > 0,
    ),
    ...mappingUses
      .filter(({ contractId }) => contractId === contract)
      .flatMap(sendersOf),
  ];
  return findings.map(finding => {
    const property = lostProperty(finding);
    if (property === null) return finding;
    const senders = uses.filter(
      use => sends(use, property) && reaches(use, finding),
    );
    if (senders.length === 0) return finding;
    const names = [...new Set(senders.map(use => use.consumerTitle))].sort();
    return {
      ...finding,
      severity: 'error',
      message: `${finding.message} Declared to be used by ${names.join(', ')}.`,
    };
  });
}

/** What sends a property, by a declaration or by a row. */
type Sender = Pick<DeclaredUse, 'consumerTitle' | 'operations' | 'fields'>;

function sendersOf({ consumerTitle, rows }: MappingUse): readonly Sender[] {
  return rows
    .filter(({ end }) => end === 'target')
    .flatMap(row => row.fields)
    .map(({ operation, field }) => ({
      consumerTitle,
      operations: [operation],
      fields: [field],
    }));
}

/** The name of a property that a request lost, where that only warns. */
function lostProperty({ ruleId, severity, base }: Finding): string | null {
  if (ruleId !== 'request-property-removed' || severity !== 'warn') return null;
  const token = base?.pointer.split('/').at(-1);
  return token?.replaceAll('~1', '/').replaceAll('~0', '~') ?? null;
}

/** Fields are written as `Object.field` or `list[].field`, or bare. */
function sends(use: Sender, property: string): boolean {
  return use.fields.some(
    field =>
      field === property ||
      field.split('.').at(-1)?.replaceAll('[]', '') === property,
  );
}

function reaches(use: Sender, finding: Finding): boolean {
  if (use.operations.length === 0) return true;
  const declared = new Set(use.operations.map(operationIdentity));
  return finding.sites.some(({ operation }) =>
    declared.has(operationIdentity(operation)),
  );
}
