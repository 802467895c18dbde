import type { ContractUse, EstateIntegration } from '../estate';
import { lookUpField } from '../fields';
import { directionOfEnd, useOfEnd } from './endDirection';
import type { EndSide } from './endDirection';
import type {
  Mapping,
  MappingEnd,
  MappingRow,
  MappingSheet,
} from './mappingSheet';
import type {
  KnownContract,
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

class RowResolver {
  private readonly uses: readonly ContractUse[];

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
    const target = this.path('target', row.target, mapping.target, {
      path: row.target,
      operations: operationsOfRow(this.operationsOf(mapping.target), row.on),
    });
    const attribute = row.attribute || attributeOf([target, ...sources]);
    return { mapping, row, sources, target, attribute };
  }

  /** What the row names, and what its expression is known to read beside that. */
  private sourcePaths({ sources, transform }: MappingRow): readonly string[] {
    const read =
      transform.kind === 'expression'
        ? this.pathsOfExpression(transform.expression)
        : null;
    return [...new Set([...sources, ...(read ?? [])])];
  }

  /** A source path starts with the name of a source, whose value may be a list: `partner[].id`. */
  private source({ sources }: Mapping, written: string): ResolvedPath {
    const [name] = /^[^.[]*/.exec(written) ?? [''];
    const end = sources.find(each => each.name === name) ?? null;
    if (end === null) {
      return { written, end, contract: null, path: written, fields: [] };
    }
    const path = written.slice(name.length).replace(/^\./, '');
    const operations = this.operationsOf(end);
    return this.path('source', written, end, { path, operations });
  }

  /** Where an end names no operation, those of the integration count. */
  private operationsOf(end: MappingEnd): readonly string[] {
    return end.operations.length > 0
      ? end.operations
      : (useOfEnd(end, '', this.uses)?.operations ?? []);
  }

  private path(
    side: EndSide,
    written: string,
    end: MappingEnd,
    {
      path,
      operations,
    }: { readonly path: string; readonly operations: readonly string[] },
  ): ResolvedPath {
    const contract = this.ground.contract(end.contract);
    const fields = operations.flatMap(operation => {
      const role = useOfEnd(end, operation, this.uses)?.role ?? null;
      const direction = directionOfEnd(side, role);
      return resolved(contract, { operation, direction, path });
    });
    return { written, end, contract, path, fields };
  }
}

function resolved(
  known: KnownContract | null,
  question: Parameters<typeof lookUpField>[1],
): readonly ResolvedField[] {
  if (known === null || known.contract === null) return [];
  const { operation, direction } = question;
  const answer = lookUpField(known.contract, question, known);
  return [{ operation, direction, answer }];
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
