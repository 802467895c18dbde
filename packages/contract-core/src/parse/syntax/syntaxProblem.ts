import type { Problem, ProblemCode } from '../../model';
import type { SourceText } from './syntaxNode';

/** Carries one problem out of a reader; caught where the document is read. */
export class SyntaxProblem extends Error {
  override readonly name = 'SyntaxProblem';

  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

export function problemAt(
  source: SourceText,
  offset: number,
  code: ProblemCode,
  message: string,
  remedy: string,
): SyntaxProblem {
  return new SyntaxProblem({
    code,
    message,
    remedy,
    file: source.file,
    pointer: '',
    ...source.position(Math.min(Math.max(offset, 0), source.text.length)),
  });
}
