import { parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { ParseLimits } from '../parseLimits';
import { closingLines } from './closingLines';
import { problemAt } from './syntaxProblem';
import type { SyntaxProblem } from './syntaxProblem';
import type { SourceText } from './syntaxNode';

/** What the events count in is the repaired text. */
interface ParsedEvents {
  readonly source: SourceText;
  readonly events: Event[];
}

/**
 * Repairs after which the text is refused as it is. Each one reads the text
 * again, so the number bounds what a hostile document may cost.
 */
const maxRepairs = 20;

/**
 * YAML 1.2 wants the lines of a flow collection or quoted text indented deeper
 * than the key they belong to. Most writers put a closing bracket under its
 * key, and every other reader takes that, so such lines are indented and the
 * text is read again: blanks at the start of these lines mean nothing.
 */
export function parseLeniently(
  source: SourceText,
  limits: ParseLimits,
): ParsedEvents {
  let readable = source;
  for (let repairs = 0; ; repairs += 1) {
    try {
      const { text } = readable;
      const events = parseEvents(text, { maxDepth: limits.maxDepth });
      return { source: readable, events };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const line = error.mark?.line ?? -1;
      const repairable = error.reason === 'deficient indentation' && line >= 0;
      if (!repairable || repairs >= maxRepairs) {
        throw problemOf(error, readable, limits);
      }
      const lines = repairs === 0 ? closingLines(readable.text) : [];
      const blanks = limits.maxDepth;
      readable = readable.indented([...new Set([...lines, line])], blanks);
    }
  }
}

function problemOf(
  error: YAMLException,
  source: SourceText,
  limits: ParseLimits,
): SyntaxProblem {
  const offset = error.mark?.position ?? 0;
  if (error.reason.includes('maxDepth')) {
    return depthProblem(source, offset, limits);
  }
  return problemAt(
    source,
    offset,
    'syntax-error',
    `The document is not valid YAML or JSON: ${error.reason}.`,
    'Correct the text at this place.',
  );
}

export function depthProblem(
  source: SourceText,
  offset: number,
  limits: ParseLimits,
) {
  return problemAt(
    source,
    offset,
    'limit-exceeded',
    `The document nests values deeper than ${limits.maxDepth} levels.`,
    'Move deep parts into components, or ask for a higher limit.',
  );
}
