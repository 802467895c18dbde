import type { EstateIntegration } from '../estate';
import type { ResolvedPath, ResolvedRow, ResolvedSheet } from '../mapping';
import { fieldIdentity } from './fieldKey';
import { fieldNameOf } from './fieldNameOf';
import { attributeOf, placesOfPath, rowName } from './fieldUsages';
import type { FieldName, FieldUsage, LineageEdge } from './fieldUsage';

/**
 * From which field to which a row moves a value; a row of several sources is an
 * edge for each. A constant comes from nowhere and is none.
 */
export function lineageEdges(
  sheets: readonly ResolvedSheet[],
): readonly LineageEdge[] {
  return sheets.flatMap(({ integration, rows }) =>
    integration === null
      ? []
      : rows.flatMap(row => edgesOfRow(integration, row)),
  );
}

function edgesOfRow(
  integration: EstateIntegration,
  row: ResolvedRow,
): readonly LineageEdge[] {
  const targets = namesOf(integration, row, row.target, 'target');
  return row.sources.flatMap(source =>
    namesOf(integration, row, source, 'source').flatMap(from =>
      targets.map(to => ({
        from,
        to,
        integration: integration.ref,
        fromSystem: systemOf(integration, source, 'source'),
        toSystem: systemOf(integration, row.target, 'target'),
        transform: row.row.transform.kind,
        row: rowName(row),
        kind: 'mapping-row' as const,
        asOf: null,
        location: row.row.location,
      })),
    ),
  );
}

/** The distinct fields that a path leads to, whatever operation exchanges them. */
function namesOf(
  integration: EstateIntegration,
  row: ResolvedRow,
  path: ResolvedPath,
  end: FieldUsage['end'],
): readonly FieldName[] {
  const { contract } = path;
  if (contract === null) return [];
  const names = new Map<string, FieldName>();
  for (const { facts } of placesOfPath(integration, path, end, row.row.on)) {
    const name = fieldNameOf(facts, contract, attributeOf(row, facts, end));
    const key = fieldIdentity(name);
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** The owner of the contract; else the end of the flow that the value is at. */
function systemOf(
  { source, target }: EstateIntegration,
  { contract }: ResolvedPath,
  end: FieldUsage['end'],
): string {
  if (contract !== null && contract.system !== '') return contract.system;
  return end === 'source' ? source : target;
}
