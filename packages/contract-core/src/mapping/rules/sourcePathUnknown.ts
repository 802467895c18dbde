import { nearestNames } from '../../fields';
import { rowDeviation, rowRule, sourcePointer } from './mappingRule';
import { missingPath } from './missingPaths';
import { examples } from './sourcePathUnknown.examples';
import { didYouMean } from './words';

export const sourcePathUnknown = rowRule(
  {
    id: 'mapping-source-path-unknown',
    demand: 'Each source path of a row leads to a field of its contract.',
    reason:
      'A field that was renamed or never was gives nothing: the flow runs, and the value is missing in every record from then on.',
    remedy:
      'Correct the path. It starts with the name of a source of the mapping; steps are joined by dots, and a list is written as `lines[]`.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  row =>
    row.sources.flatMap((path, at) => {
      const pointer = sourcePointer(row, at);
      if (path.end !== null) {
        return missingPath(row, path, path.fields, pointer);
      }
      const names = row.mapping.sources.map(({ name }) => name);
      const [first = ''] = path.written.split('.', 1);
      return [
        rowDeviation(
          row,
          `\`${path.written}\` starts with \`${first}\`, which names no source of the mapping${didYouMean(nearestNames(first, names)) || '.'}`,
          { pointer, detail: [path.written] },
        ),
      ];
    }),
);
