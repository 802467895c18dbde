import type { TransformKind } from '../transform';
import type { MappingRow } from '../mappingSheet';
import { rowDeviation, rowRule } from './mappingRule';
import { examples } from './sourceCount.examples';

/** How many sources a transform takes: least and most. */
const wanted: Readonly<Record<TransformKind, readonly [number, number]>> = {
  direct: [1, 1],
  constant: [0, 0],
  concat: [2, Infinity],
  split: [1, 1],
  'value-map': [1, 1],
  unit: [1, 1],
  currency: [1, 2],
  date: [1, 1],
  expression: [0, Infinity],
};

export const sourceCount = rowRule(
  {
    id: 'mapping-source-count',
    demand: 'A row has as many sources as its transform takes.',
    reason:
      'A source that no transform takes is read by everybody who looks for the field and used by nobody; a transform without one makes nothing.',
    remedy:
      'Add or take out paths of `source`. Several texts are joined by `concat`, anything else is an expression; a constant has no source.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  resolved => {
    const { row } = resolved;
    const [least, most] = limitsOf(row);
    const count = row.sources.length;
    if (count >= least && count <= most) return [];
    return [
      rowDeviation(
        resolved,
        `\`${row.transform.kind}\` takes ${inWords(least, most)}, and the row has ${count}.`,
        { pointer: '/source' },
      ),
    ];
  },
);

function limitsOf({ transform }: MappingRow): readonly [number, number] {
  if (transform.kind !== 'currency') return wanted[transform.kind];
  // The rate, and the currency where the row does not name it, come from sources.
  const amounts = transform.conversion === 'rate' ? 2 : 1;
  if (transform.currency !== '') return [amounts, amounts];
  const isSettled = amounts === 2 && transform.decimals !== null;
  return [isSettled ? amounts : amounts + 1, amounts + 1];
}

function inWords(least: number, most: number): string {
  if (least === most) {
    return least === 1 ? 'one source' : `${least === 0 ? 'no' : least} sources`;
  }
  return most === Infinity
    ? `at least ${least} sources`
    : `${least} or ${most} sources`;
}
