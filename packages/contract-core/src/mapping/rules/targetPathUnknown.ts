import { rowRule } from './mappingRule';
import { missingPath } from './missingPaths';
import { targetsOf } from './operationMeaning';
import { examples } from './targetPathUnknown.examples';

export const targetPathUnknown = rowRule(
  {
    id: 'mapping-target-path-unknown',
    demand: 'The target path of a row leads to a field of its contract.',
    reason:
      'A value that is written to a field that nobody has is refused, or, worse, taken and forgotten.',
    remedy:
      'Correct the path; steps are joined by dots, and a list is written as `lines[]`. Where some operations have the field only, say with `on` for which the row holds.',
    severity: 'error',
    answers: ['B2'],
    ...examples,
  },
  row => missingPath(row, row.target, targetsOf(row), '/target'),
);
