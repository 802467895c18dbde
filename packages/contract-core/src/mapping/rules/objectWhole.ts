import type { FieldFacts } from '../../fields';
import type { ResolvedPath } from '../resolvedSheet';
import { valueTypesOf } from './carriedValue';
import { rowDeviation, rowRule } from './mappingRule';
import { examples } from './objectWhole.examples';
import { targetsOf } from './operationMeaning';
import { fieldInWords } from './words';

export const objectWhole = rowRule(
  {
    id: 'mapping-object-whole',
    demand: 'The members of an object are mapped one by one.',
    reason:
      "An object that is handed on as a whole takes every member along, today's and those of tomorrow; nobody compares them with what the target knows.",
    remedy: 'Write a row for each member that the target has.',
    severity: 'warn',
    answers: ['B2'],
    ...examples,
  },
  row => {
    if (row.row.transform.kind !== 'direct') return [];
    const [target] = fieldsOf(targetsOf(row)).filter(isObject);
    const [source] = row.sources.flatMap(({ fields }) =>
      fieldsOf(fields).filter(isObject),
    );
    return target === undefined || source === undefined
      ? []
      : [
          rowDeviation(
            row,
            `${fieldInWords(source)} goes to ${fieldInWords(target)} as a whole; what is in it is compared by nobody.`,
            { pointer: '/target', field: target, detail: [target.path] },
          ),
        ];
  },
);

function fieldsOf(fields: ResolvedPath['fields']): readonly FieldFacts[] {
  return fields.flatMap(({ answer }) => (answer.found ? answer.fields : []));
}

function isObject({ types }: FieldFacts): boolean {
  return valueTypesOf(types)?.has('object') ?? false;
}
