import type { MappingRow } from '../mappingSheet';
import type { ResolvedRow } from '../resolvedSheet';
import { mappingRule, rowDeviation } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { meaningsFor } from './operationMeaning';
import { examples } from './rowDuplicate.examples';

export const rowDuplicate = mappingRule(
  {
    id: 'mapping-row-duplicate',
    demand:
      'One row of a mapping fills a field of the target, and each row has an id of its own.',
    reason:
      'Two rows for one field, or one for a record and one for a field in it: which wins is decided by the order of the file.',
    remedy:
      'Take one of the rows out, or say with `on` for which operations each holds; give a second row of the same id another one.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  ({ resolved }) =>
    resolved.sheet.mappings.flatMap(mapping => {
      const rows = resolved.rows.filter(row => row.mapping === mapping);
      return rows.flatMap((row, at) => duplicateOf(row, rows.slice(0, at)));
    }),
);

function duplicateOf(
  row: ResolvedRow,
  before: readonly ResolvedRow[],
): readonly MappingDeviation[] {
  const named = before.find(other => other.row.id === row.row.id);
  if (named !== undefined) {
    return [
      rowDeviation(row, 'another row of the mapping has the same id.', {
        pointer: '/id',
        detail: ['id', row.row.target],
      }),
    ];
  }
  return before.flatMap(other => {
    const overlap = overlapOf(row.row, other.row);
    if (overlap === '' || !holdTogether(row, other)) return [];
    return [
      rowDeviation(row, overlap, {
        pointer: '/target',
        detail: [other.row.id],
      }),
    ];
  });
}

function overlapOf(row: MappingRow, other: MappingRow): string {
  const own = stepsOf(row.target);
  const others = stepsOf(other.target);
  const shorter = Math.min(own.length, others.length);
  if (own.slice(0, shorter).some((step, at) => step !== others[at])) return '';
  if (own.length === others.length) {
    return `\`${other.id}\` fills \`${row.target}\` as well.`;
  }
  return own.length > others.length
    ? `\`${other.id}\` fills \`${other.target}\`, which \`${row.target}\` is part of.`
    : `\`${other.id}\` fills \`${other.target}\`, which is part of \`${row.target}\`.`;
}

function stepsOf(path: string): readonly string[] {
  return path.split('.').map(step => step.replaceAll('[]', ''));
}

function holdTogether(one: ResolvedRow, other: ResolvedRow): boolean {
  return one.mapping.target.operations.some(operation => {
    const meanings = meaningsFor(other, operation);
    return meaningsFor(one, operation).some(meaning =>
      meanings.includes(meaning),
    );
  });
}
