import type { RowWrite, Transform } from '../../mapping';
import type { OdcsProperty } from './odcsContract';

/**
 * The rows that carry an attribute, in the plain texts that the standard has for
 * transformations: fields that values come from, and a line for each row.
 */
export function transformsOf(
  writes: readonly RowWrite[],
): Pick<
  OdcsProperty,
  'transformSourceObjects' | 'transformLogic' | 'transformDescription'
> {
  // A row with sources in two systems is two writes.
  const rows = [...new Map(writes.map(write => [write.row, write])).values()];
  if (rows.length === 0) return {};
  const sources = [...new Set(rows.flatMap(sourcesOf))].sort();
  const lines = rows.map(lineOf).sort();
  const flows = new Set(rows.map(({ integration }) => integration.ref));
  return {
    ...(sources.length === 0 ? {} : { transformSourceObjects: sources }),
    transformLogic: lines.join('\n'),
    transformDescription: `${counted(rows.length, 'row')} of ${counted(flows.size, 'mapping sheet')}.`,
  };
}

const counted = (number: number, what: string) =>
  `${number} ${what}${number === 1 ? '' : 's'}`;

function sourcesOf({ row }: RowWrite): readonly string[] {
  return row.sources.map(({ end, path, written }) =>
    end === null ? written : fieldOf(end.contract, path),
  );
}

/** `salesforce-account.Name`. */
function fieldOf(contract: string, path: string): string {
  return `${contract.slice(contract.lastIndexOf('/') + 1)}.${path}`;
}

function lineOf(write: RowWrite): string {
  const { row, integration } = write;
  const { mapping } = row;
  const target = fieldOf(mapping.target.contract, row.row.target);
  const sheet = integration.ref.slice(integration.ref.lastIndexOf('/') + 1);
  return `${target} = ${inWords(row.row.transform, sourcesOf(write))} [${sheet} ${mapping.name}/${row.row.id}]`;
}

/** A transform as a formula for people; the sheet itself is what runs. */
function inWords(transform: Transform, sources: readonly string[]): string {
  const values = sources.join(', ');
  switch (transform.kind) {
    case 'direct':
      return values;
    case 'constant':
      return JSON.stringify(transform.value);
    case 'concat':
      return `concat(${values}; ${JSON.stringify(transform.separator)})`;
    case 'split':
      return `split(${values}; ${JSON.stringify(transform.separator)}, part ${transform.part}${transform.fromEnd ? ' from the end' : ''})`;
    case 'value-map':
      return `valueMap(${values}; ${transform.map})`;
    case 'unit':
      return `unit(${values}; ${transform.from} to ${transform.to}, times ${transform.factor})`;
    case 'currency':
      return `currency(${values}; ${transform.conversion})`;
    case 'date':
      return `date(${values}; ${transform.from} to ${transform.to})`;
    case 'expression':
      return `expression(${transform.expression})`;
  }
}
