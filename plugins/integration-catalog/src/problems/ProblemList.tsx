import { Alert } from '@backstage/ui';
import type { Problem } from '@interlock/contract-core';

type ShownProblem = Omit<Problem, 'code'> & { readonly code: string };

/** Why something could not be judged: sentence, place and remedy of each problem. */
export function ProblemList(props: {
  readonly title: string;
  readonly problems: readonly ShownProblem[];
}) {
  return (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={props.title}
        description={
          <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
            {props.problems.map(problem => (
              <li
                key={`${problem.code} ${problem.file} ${problem.pointer} ${problem.line}`}
              >
                {problem.message} <code>{placeOf(problem)}</code>{' '}
                {problem.remedy}
              </li>
            ))}
          </ul>
        }
      />
    </div>
  );
}

function placeOf(problem: ShownProblem): string {
  if (problem.line === 0) return problem.file;
  return `${problem.file}:${problem.line}:${problem.column}`;
}
