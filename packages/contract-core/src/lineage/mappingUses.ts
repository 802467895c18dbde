import { fieldShapeOf } from '../fields';
import type {
  KnownContract,
  ResolvedPath,
  ResolvedRow,
  ResolvedSheet,
  Transform,
  ValueMap,
} from '../mapping';
import { pathsOfExpression } from '../mapping/expression';
import type {
  MappedRow,
  MappedValuePlace,
  MappingUse,
  OppositeField,
  RowConversion,
  UsedField,
} from '../model';
import { rowName } from './fieldUsages';

/**
 * What mapping sheets say of each contract that they speak of, as plain data: who
 * is hit when one changes is told from it without reading the contracts again.
 * `unreadable` are the paths of sheets that are read in part only.
 */
export function mappingUses(
  sheets: readonly ResolvedSheet[],
  unreadable: ReadonlySet<string> = new Set(),
): readonly MappingUse[] {
  return sheets.flatMap(sheet => usesOfSheet(sheet, unreadable));
}

function usesOfSheet(
  resolved: ResolvedSheet,
  unreadable: ReadonlySet<string>,
): readonly MappingUse[] {
  const { sheet, integration, rows } = resolved;
  if (integration === null) return [];
  const contracts = new Map<string, KnownContract>();
  for (const { sources, target } of rows) {
    for (const { contract } of [...sources, target]) {
      if (contract !== null) contracts.set(contract.ref, contract);
    }
  }
  return [...contracts.values()]
    .sort((left, right) => (left.ref < right.ref ? -1 : 1))
    .map(contract => ({
      consumer: integration.ref,
      consumerTitle: integration.title,
      owner: integration.owner,
      criticality: integration.criticality,
      contract: contract.ref,
      contractId: contract.id,
      sheet: sheet.file,
      places: placesIn(resolved, contract),
      rows: rows.flatMap(row => [
        ...mappedRows(resolved, row, contract, 'source'),
        ...mappedRows(resolved, row, contract, 'target'),
      ]),
      undecided: undecidedRows(rows, contract),
      isUnreadable: unreadable.has(sheet.file),
    }));
}

/** Every value of the contract that a mapping takes from, or fills. */
function placesIn(
  { rows }: ResolvedSheet,
  contract: KnownContract,
): readonly MappedValuePlace[] {
  const places = new Map<string, MappedValuePlace>();
  for (const { mapping, sources, target } of rows) {
    for (const path of [...sources, target]) {
      if (path.contract?.ref !== contract.ref) continue;
      for (const { operation, direction } of path.fields) {
        const place: MappedValuePlace = {
          mapping: mapping.name,
          ...directed(contract, operation, direction),
          end: path === target ? 'target' : 'source',
        };
        places.set(Object.values(place).join('\0'), place);
      }
    }
  }
  return [...places.values()];
}

/** A message has one value, which a contract seen from its consumer turns round. */
function directed(
  { contract }: KnownContract,
  operation: string,
  direction: 'request' | 'response',
): Pick<UsedField, 'operation' | 'direction'> {
  const isMessage = contract?.operations.some(
    ({ name, kind }) => name === operation && kind === 'message',
  );
  return isMessage === true ? { operation } : { operation, direction };
}

function mappedRows(
  { sheet }: ResolvedSheet,
  row: ResolvedRow,
  contract: KnownContract,
  end: MappedRow['end'],
): readonly MappedRow[] {
  const paths = (end === 'source' ? row.sources : [row.target]).filter(
    path => path.contract?.ref === contract.ref,
  );
  if (paths.length === 0) return [];
  const { transform, default: fallback, mandatory, owner, location } = row.row;
  return [
    {
      row: rowName(row),
      end,
      fields: paths.flatMap(path => fieldsOf(contract, path)),
      conversion: conversionOf(transform, end, sheet.valueMaps),
      opposites: oppositesOf(end === 'source' ? [row.target] : row.sources),
      alwaysValued: transform.kind === 'constant' || fallback !== undefined,
      mandatory,
      owner,
      location,
    },
  ];
}

function fieldsOf(
  contract: KnownContract,
  { fields, path }: ResolvedPath,
): readonly UsedField[] {
  const used = new Map<string, UsedField>();
  for (const { operation, direction, answer } of fields) {
    const place = directed(contract, operation, direction);
    const paths = answer.found
      ? answer.fields.map(facts => facts.path)
      : [path];
    // The whole value is no field: such a row is undecided.
    for (const field of paths.filter(own => own !== '')) {
      used.set(JSON.stringify([place, field]), { ...place, field });
    }
  }
  return [...used.values()];
}

function conversionOf(
  transform: Transform,
  end: MappedRow['end'],
  valueMaps: readonly ValueMap[],
): RowConversion {
  const { kind } = transform;
  if (transform.kind === 'constant') {
    const values = end === 'target' ? [transform.value] : null;
    return { kind, values, otherwise: null };
  }
  if (transform.kind !== 'value-map') {
    return { kind, values: null, otherwise: null };
  }
  const map = valueMaps.find(({ name }) => name === transform.map);
  if (map === undefined) return { kind, values: null, otherwise: null };
  return {
    kind,
    values: [
      ...new Set(
        map.entries.map(({ from, to }) => (end === 'source' ? from : to)),
      ),
    ],
    otherwise: map.otherwise,
  };
}

function oppositesOf(paths: readonly ResolvedPath[]): readonly OppositeField[] {
  return paths.flatMap(({ contract, path, fields }) => {
    if (contract === null) return [];
    return fields.flatMap(({ answer }) => {
      const shape = answer.found ? fieldShapeOf(answer.fields) : null;
      return shape === null ? [] : [{ ...shape, contract: contract.ref, path }];
    });
  });
}

function undecidedRows(
  rows: readonly ResolvedRow[],
  { ref }: KnownContract,
): readonly string[] {
  return rows.filter(row => isUndecidedOf(row, ref)).map(rowName);
}

/** Whether a row may touch fields of a contract that nobody can name. */
export function isUndecidedOf(
  { mapping, row, sources, target }: ResolvedRow,
  ref: string,
): boolean {
  const mayRead = mapping.sources.some(({ contract }) => contract === ref);
  return (
    (mayRead &&
      row.transform.kind === 'expression' &&
      pathsOfExpression(row.transform.expression) === null) ||
    [...sources, target].some(({ end, contract, fields }) => {
      if (end === null) return mayRead;
      if (end.contract !== ref && contract?.ref !== ref) return false;
      return (
        contract === null ||
        contract.contract === null ||
        fields.some(
          ({ answer }) =>
            !answer.found || answer.fields.some(({ path }) => path === ''),
        )
      );
    })
  );
}
