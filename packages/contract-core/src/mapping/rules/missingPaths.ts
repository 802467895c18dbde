import type {
  ResolvedField,
  ResolvedPath,
  ResolvedRow,
} from '../resolvedSheet';
import { rowDeviation } from './mappingRule';
import type { MappingDeviation } from './mappingRule';
import { didYouMean, inWords, operationOf } from './words';

interface UnknownPath extends ResolvedField {
  readonly answer: Extract<ResolvedField['answer'], { found: false }>;
}

/**
 * What to say of a path that no operation of its end has. An operation that has
 * it beside one that does not is a deviation too: the row holds for both.
 */
export function missingPath(
  row: ResolvedRow,
  path: ResolvedPath,
  fields: readonly ResolvedField[],
  pointer: string,
): readonly MappingDeviation[] {
  const missing = fields.filter(
    (field): field is UnknownPath =>
      !field.answer.found && field.answer.reason === 'path-unknown',
  );
  const [first] = missing;
  if (first === undefined) return [];
  const { step, nearest } = first.answer;
  const what =
    step === '' || step === path.path
      ? `\`${path.written}\` is not there`
      : `\`${path.written}\` is not there: nothing has \`${step}\``;
  // A source path starts with the name of its source.
  const prefix = path.written.slice(0, path.written.length - path.path.length);
  const spelled = (name: string) => `${prefix}${name}`;
  const where = inWords(
    [...new Set(missing.map(({ operation }) => operation))].map(
      (operation, at, all) =>
        at === all.length - 1 ? operationOf(path, operation) : operation,
    ),
  );
  return [
    rowDeviation(
      row,
      `${what} in ${where}${didYouMean(nearest.map(spelled)) || '.'}`,
      {
        pointer,
        detail: [path.written],
      },
    ),
  ];
}
