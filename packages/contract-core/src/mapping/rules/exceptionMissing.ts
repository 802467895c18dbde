import type { Mapping } from '../mappingSheet';
import type { JudgedSheet, MappingDeviation } from './mappingRule';
import { mappingDeviation, mappingRule } from './mappingRule';
import { valueMapOf } from './carriedValues';
import { examples } from './exceptionMissing.examples';
import { someOf } from './words';

export const exceptionMissing = mappingRule(
  {
    id: 'mapping-exception-missing',
    demand:
      'Where a row stops a record, the row or the flow says what happens to it.',
    reason:
      'A record that stops is not lost as long as somebody has it on a list. Without a rule it lies in a log.',
    remedy:
      'Write `exceptionRule` to the row, or queue, owner and remediation to `spec.exceptionRule` of the integration.',
    severity: 'warn',
    answers: ['B6', 'B7'],
    ...examples,
  },
  sheet =>
    sheet.resolved.sheet.mappings.flatMap(mapping => ofMapping(mapping, sheet)),
);

function ofMapping(
  mapping: Mapping,
  { resolved }: JudgedSheet,
): readonly MappingDeviation[] {
  const { integration, sheet } = resolved;
  if (integration === null || integration.exceptionRule !== null) return [];
  const stopping = mapping.rows.filter(
    row =>
      row.exceptionRule === '' &&
      (row.mandatory ||
        row.validation !== null ||
        (row.transform.kind === 'value-map' &&
          valueMapOf({ row }, sheet)?.otherwise === 'exception')),
  );
  if (stopping.length === 0) return [];
  return [
    mappingDeviation(
      mapping,
      `${stopping.length === 1 ? '1 row stops' : `${stopping.length} rows stop`} records (${someOf(stopping.map(({ id }) => `\`${id}\``))}), and neither the rows nor ${integration.title} say what happens then.`,
      '/rows',
      [],
    ),
  ];
}
