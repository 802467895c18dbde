import type { ContractUse, EstateIntegration } from '../estate';
import { lookUpField } from '../fields';
import type { FieldQuestion } from '../fields';
import { directionOfEnd, useOfEnd } from './endDirection';
import type { EndSide } from './endDirection';
import type {
  Mapping,
  MappingEnd,
  MappingRow,
  MappingSheet,
} from './mappingSheet';
import type {
  MappingGround,
  ResolvedField,
  ResolvedPath,
  ResolvedRow,
  ResolvedSheet,
} from './resolvedSheet';
import { operationsOfRow } from './targetOperations';

/**
 * The paths that an expression reads, as a row would write them; null where that
 * cannot be told.
 */
export type PathsOfExpression = (
  expression: string,
) => readonly string[] | null;

/** Looks every row of a sheet up in the contracts of both its ends. */
export function resolveSheet(
  sheet: MappingSheet,
  ground: MappingGround,
  pathsOfExpression: PathsOfExpression = () => null,
): ResolvedSheet {
  const integration = ground.integrations.get(sheet.integration) ?? null;
  const resolver = new RowResolver(ground, integration, pathsOfExpression);
  return {
    sheet,
    integration,
    rows: sheet.mappings.flatMap(mapping =>
      mapping.rows.map(row => resolver.row(mapping, row)),
    ),
  };
}

/** An operation of an end, and who produces the value that is meant there. */
type EndOperation = Pick<FieldQuestion, 'operation' | 'direction'>;

class RowResolver {
  private readonly uses: readonly ContractUse[];
  /** Rows of a mapping share its ends. */
  private readonly known = new Map<MappingEnd, readonly EndOperation[]>();

  constructor(
    private readonly ground: MappingGround,
    integration: EstateIntegration | null,
    private readonly pathsOfExpression: PathsOfExpression,
  ) {
    this.uses = integration?.contracts ?? [];
  }

  row(mapping: Mapping, row: MappingRow): ResolvedRow {
    const sources = this.sourcePaths(row).map(written =>
      this.source(mapping, written),
    );
    const target = this.target(mapping, row);
    const attribute = row.attribute || attributeOf([target, ...sources]);
    return { mapping, row, sources, target, attribute };
  }

  /** What the row names, and what its expression is known to read beside that. */
  private sourcePaths({ sources, transform }: MappingRow): readonly string[] {
    if (transform.kind !== 'expression') return sources;
    const read = this.pathsOfExpression(transform.expression) ?? [];
    return [...new Set([...sources, ...read])];
  }

  /** A source path starts with the name of a source, whose value may be a list: `partner[].id`. */
  private source({ sources }: Mapping, written: string): ResolvedPath {
    const name = written.slice(0, endOfName(written));
    const end = sources.find(each => each.name === name) ?? null;
    if (end === null) {
      return { written, end, contract: null, path: written, fields: [] };
    }
    const rest = written.slice(name.length);
    const path = rest.startsWith('.') ? rest.slice(1) : rest;
    return this.lookUp(written, end, path, this.operationsOf(end, 'source'));
  }

  private target(
    { target }: Mapping,
    { target: path, on }: MappingRow,
  ): ResolvedPath {
    const all = this.operationsOf(target, 'target');
    if (on.length === 0) return this.lookUp(path, target, path, all);
    const names = operationsOfRow(
      all.map(({ operation }) => operation),
      on,
    );
    const meant = all.filter(({ operation }) => names.includes(operation));
    return this.lookUp(path, target, path, meant);
  }

  /** Where an end names no operation, those of the integration count. */
  private operationsOf(
    end: MappingEnd,
    side: EndSide,
  ): readonly EndOperation[] {
    const known = this.known.get(end);
    if (known !== undefined) return known;
    const names =
      end.operations.length > 0
        ? end.operations
        : (useOfEnd(end, '', this.uses)?.operations ?? []);
    const operations = names.map(operation => {
      const role = useOfEnd(end, operation, this.uses)?.role ?? null;
      return { operation, direction: directionOfEnd(side, role) };
    });
    this.known.set(end, operations);
    return operations;
  }

  private lookUp(
    written: string,
    end: MappingEnd,
    path: string,
    operations: readonly EndOperation[],
  ): ResolvedPath {
    const known = this.ground.contract(end.contract);
    const contract = known?.contract ?? null;
    if (known === null || contract === null) {
      return { written, end, contract: known, path, fields: [] };
    }
    const fields = operations.map(({ operation, direction }): ResolvedField => {
      const question = { operation, direction, path };
      return {
        operation,
        direction,
        answer: lookUpField(contract, question, known),
      };
    });
    return { written, end, contract: known, path, fields };
  }
}

/** Where the first step of a path ends. */
function endOfName(path: string): number {
  const end = path.search(/[.[]/);
  return end < 0 ? path.length : end;
}

/** The attribute that the first of paths is tied to which is; empty where nothing ties any. */
function attributeOf(paths: readonly ResolvedPath[]): string {
  for (const { fields } of paths) {
    for (const { answer } of fields) {
      if (!answer.found) continue;
      const tied = answer.fields.find(({ attribute }) => attribute !== '');
      if (tied !== undefined) return tied.attribute;
    }
  }
  return '';
}
