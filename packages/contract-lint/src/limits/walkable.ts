import type { Problem, SyntaxNode } from '@interlock/contract-core';
import type { ContractDocuments } from '../documents/readContract';
import { unfoldedSize } from './unfoldedSize';

/**
 * Values that a rule engine may have to walk: about half a second of it for a
 * small document, and more for a larger one. The corpus needs up to 27 for a
 * written value.
 */
const freeValues = 250_000;
const valuesPerWrittenValue = 100;

/** A document that unfolds to more than anything could walk. */
export class UnfoldingProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * @param resolved - The linted document with its references followed.
 * @throws UnfoldingProblem for references that multiply.
 */
export function requireWalkable(
  resolved: unknown,
  documents: ContractDocuments,
): void {
  let written = 0;
  for (const root of documents.values()) written += root.size;
  const limit = freeValues + valuesPerWrittenValue * written;
  const { values, heaviest } = unfoldedSize(resolved, limit);
  if (values <= limit) return;
  const [main] = documents.values();
  throw new UnfoldingProblem({
    code: 'limit-exceeded',
    message: `The document holds ${inWords(values)} values once its references are followed; for its ${written} written values the limit is ${limit}.`,
    remedy:
      'Look at the part that is named here: schemas that refer to each other several times multiply; refer once, or split the document.',
    ...placeOf(main, heaviest).locate(),
  });
}

/** The heavy part as far as it is written in the linted document itself. */
function placeOf(root: SyntaxNode, path: readonly string[]): SyntaxNode {
  let at = root;
  for (const name of path) {
    const next = at.get(name) ?? at.elements()[Number(name)];
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function inWords(values: number): string {
  return values < 1e15 ? String(values) : 'more than 1000000000000000';
}
