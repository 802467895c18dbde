import type { FieldFacts } from '../../fields';
import type { ResolvedPath, ResolvedRow } from '../resolvedSheet';
import { mappingRule, rowDeviation, sourcePointer } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { targetsOf } from './operationMeaning';
import { examples } from './listMismatch.examples';
import { fieldInWords } from './words';

export const listMismatch = mappingRule(
  {
    id: 'mapping-list-mismatch',
    demand:
      'Elements of a list go to elements of a list, and one list fills another.',
    reason:
      'Of a list that meets one field only the first element arrives, or none: the order looks right until it has a second line.',
    remedy:
      'Map the list to a list, choose one element or a sum in an expression, and fill a list from one list.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  ({ resolved }) => [
    ...resolved.rows.flatMap(listIntoField),
    ...resolved.sheet.mappings.flatMap(mapping =>
      mixedLists(resolved.rows.filter(row => row.mapping === mapping)),
    ),
  ],
);

/** Lists on the way, as the contract has them; null where it does not have the path. */
function listsOf(path: ResolvedPath): FieldFacts | null {
  for (const { answer } of path.fields) {
    const [first] = answer.found ? answer.fields : [];
    if (first !== undefined) return first;
  }
  return null;
}

function listIntoField(row: ResolvedRow): readonly MappingDeviation[] {
  // What an expression makes of a list is its own business.
  if (row.row.transform.kind === 'expression') return [];
  const targets = targetsOf(row).flatMap(({ answer }) =>
    answer.found ? answer.fields.slice(0, 1) : [],
  );
  return row.sources.flatMap((path, at) => {
    const source = listsOf(path);
    if (source === null) return [];
    return targets.flatMap(target =>
      source.lists <= target.lists
        ? []
        : [
            rowDeviation(
              row,
              `${fieldInWords(source)} lies in ${lists(source.lists)}, and ${fieldInWords(target)} in ${lists(target.lists)}.`,
              {
                pointer: sourcePointer(row, at),
                field: target,
                detail: [path.written, target.path],
              },
            ),
          ],
    );
  });
}

function lists(count: number): string {
  if (count === 0) return 'no list';
  return count === 1 ? 'a list' : `${count} lists`;
}

/** Rows that fill one list of the target from different lists. */
function mixedLists(rows: readonly ResolvedRow[]): readonly MappingDeviation[] {
  const fedBy = new Map<
    string,
    { readonly list: string; readonly id: string }
  >();
  return rows.flatMap(row => {
    if (row.row.transform.kind === 'expression') return [];
    const list = lastList(row.row.target);
    return row.sources.flatMap((path, at) => {
      const feeding = lastList(path.written);
      if (list === '' || feeding === '') return [];
      const known = fedBy.get(list);
      if (known === undefined) {
        fedBy.set(list, { list: feeding, id: row.row.id });
        return [];
      }
      if (known.list === feeding || isOuter(known.list, feeding)) return [];
      return [
        rowDeviation(
          row,
          `\`${list}\` is filled from \`${feeding}\` here and from \`${known.list}\` by \`${known.id}\`.`,
          {
            pointer: sourcePointer(row, at),
            detail: [list, feeding],
          },
        ),
      ];
    });
  });
}

/** The path up to its last list, `lines[]` of `lines[].material`; empty for none. */
function lastList(path: string): string {
  const at = path.lastIndexOf('[]');
  return at < 0 ? '' : path.slice(0, at + 2);
}

/** A field of an outer list goes with every element of the inner one. */
function isOuter(one: string, other: string): boolean {
  return one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
