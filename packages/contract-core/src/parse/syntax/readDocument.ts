import type { Problem } from '../../model';
import type { ParseLimits } from '../parseLimits';
import { readJson } from './readJson';
import { readYaml } from './readYaml';
import { SyntaxProblem } from './syntaxProblem';
import { SourceText } from './syntaxNode';
import type { SyntaxNode } from './syntaxNode';

export type ReadDocument =
  | { readonly ok: true; readonly root: SyntaxNode }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads one YAML or JSON document. A file named `.json` must be JSON; any other
 * text that looks like JSON is read as JSON where it is, else as YAML.
 */
export function readDocument(
  file: string,
  text: string,
  limits: ParseLimits,
): ReadDocument {
  const source = new SourceText(file, text);
  if (text.length > limits.maxCharacters) {
    return failed(file, {
      code: 'limit-exceeded',
      message: `The document has ${text.length} characters; the limit is ${limits.maxCharacters}.`,
      remedy: 'Split the document, or ask for a higher limit.',
    });
  }
  try {
    const root = readText(source, limits);
    if (root !== null && !(root.isScalar && root.value === null)) {
      return { ok: true, root };
    }
    return failed(file, {
      code: 'empty-document',
      message: 'The document is empty.',
      remedy: 'Write the contract into the file, or remove the file.',
    });
  } catch (error) {
    if (error instanceof SyntaxProblem) {
      return { ok: false, problem: error.problem };
    }
    throw error;
  }
}

function readText(source: SourceText, limits: ParseLimits): SyntaxNode | null {
  const { text, file } = source;
  if (text.trim() === '') return null;
  if (file.toLowerCase().endsWith('.json')) return readJson(source, limits);
  if (!/^\uFEFF?\s*[[{]/.test(text)) return readYaml(source, limits);
  try {
    return readJson(source, limits);
  } catch (error) {
    if (
      error instanceof SyntaxProblem &&
      error.problem.code === 'syntax-error'
    ) {
      return readYaml(source, limits);
    }
    throw error;
  }
}

function failed(
  file: string,
  problem: Pick<Problem, 'code' | 'message' | 'remedy'>,
): ReadDocument {
  return {
    ok: false,
    problem: { ...problem, file, pointer: '', line: 0, column: 0 },
  };
}
