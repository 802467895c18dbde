import type { EstateIntegration } from '../estate';
import type { FieldFacts } from '../fields';
import type {
  MappingOperation,
  ResolvedPath,
  ResolvedRow,
  ResolvedSheet,
} from '../mapping';
import { fieldNameOf } from './fieldNameOf';
import type { FieldAccess, FieldUsage } from './fieldUsage';
import { accessOfOperation } from './operationAccess';

/**
 * Who reads and writes which field, by the rows of mapping sheets: a line for
 * each field and operation of a row that the contract really has. What leads
 * nowhere is for the findings of the sheet to say.
 */
export function fieldUsages(
  sheets: readonly ResolvedSheet[],
): readonly FieldUsage[] {
  return sheets.flatMap(({ integration, rows }) =>
    integration === null
      ? []
      : rows.flatMap(row => [
          ...row.sources.flatMap(path =>
            usagesOfPath(integration, row, path, 'source'),
          ),
          ...usagesOfPath(integration, row, row.target, 'target'),
        ]),
  );
}

/** `mapping/row`: names a row within the sheet of its integration. */
export function rowName({ mapping, row }: ResolvedRow): string {
  return `${mapping.name}/${row.id}`;
}

/** A field where an operation exchanges it, once for each declaration. */
export interface ResolvedPlace {
  readonly operation: string;
  readonly direction: 'request' | 'response';
  readonly access: FieldAccess;
  readonly facts: FieldFacts;
}

/** Every place that a path leads to, for the operations that its row is for. */
export function placesOfPath(
  integration: EstateIntegration,
  path: ResolvedPath,
  end: FieldUsage['end'],
  on: readonly MappingOperation[] = [],
): readonly ResolvedPlace[] {
  const { contract } = path;
  if (contract === null) return [];
  return path.fields.flatMap(({ operation, direction, answer }) => {
    if (!answer.found) return [];
    const access =
      end === 'source'
        ? 'read'
        : accessOfRow(
            accessOfOperation(operation, isProvided(integration, contract.ref)),
            on,
          );
    // A whole value is no field; rows that take one are undecided.
    const fields = answer.fields.filter(({ path: own }) => own !== '');
    return distinctDeclarations(fields).map(facts => ({
      operation,
      direction,
      access,
      facts,
    }));
  });
}

/** An operation that may do either does what the row is for. */
function accessOfRow(
  access: FieldAccess,
  on: readonly MappingOperation[],
): FieldAccess {
  const [first] = on;
  return first === undefined || on.includes(access) ? access : first;
}

function usagesOfPath(
  integration: EstateIntegration,
  row: ResolvedRow,
  path: ResolvedPath,
  end: FieldUsage['end'],
): readonly FieldUsage[] {
  const { contract } = path;
  if (contract === null) return [];
  const { ref, title, owner, criticality } = integration;
  return placesOfPath(integration, path, end, row.row.on).map(
    ({ operation, access, facts }) => ({
      ...fieldNameOf(facts, contract, attributeOf(row, facts, end)),
      integration: ref,
      integrationTitle: title,
      owner: row.row.owner === '' ? owner : row.row.owner,
      criticality,
      operation,
      access,
      end,
      kind: 'mapping-row' as const,
      asOf: null,
      row: rowName(row),
      location: row.row.location,
    }),
  );
}

/** What the contract says of its own field comes before what the row carries. */
export function attributeOf(
  { attribute, sources }: ResolvedRow,
  facts: FieldFacts,
  end: FieldUsage['end'],
): string {
  if (facts.attribute !== '') return facts.attribute;
  // Several sources carry an attribute together, none of them alone.
  return end === 'target' || sources.length === 1 ? attribute : '';
}

function distinctDeclarations(
  fields: readonly FieldFacts[],
): readonly FieldFacts[] {
  const distinct = new Map<string, FieldFacts>();
  for (const facts of fields) {
    const { file, pointer } = facts.location;
    const key = `${file}#${pointer}`;
    if (!distinct.has(key)) distinct.set(key, facts);
  }
  return [...distinct.values()];
}

function isProvided({ contracts }: EstateIntegration, ref: string): boolean {
  return contracts.some(
    ({ contract, role }) => contract === ref && role === 'provides',
  );
}
