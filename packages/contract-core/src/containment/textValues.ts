import type { Schema } from '../model';
import type { Branch, Outcome, Search } from './goal';
import { found, none, unknown } from './goal';
import { findText } from './texts';
import type { TextConstraint } from './texts';

/** Excluded texts that are met before the search gives up. */
const maxTried = 60;

export function restrictsTexts(schema: Schema): boolean {
  return (
    schema.pattern !== null ||
    schema.format !== null ||
    schema.bounds.has('minLength') ||
    schema.bounds.has('maxLength')
  );
}

/** What all schemas together say of texts. */
export function textConstraintOf(schemas: Iterable<Schema>): TextConstraint {
  let minLength = 0;
  let maxLength: number | null = null;
  const patterns = new Set<string>();
  const formats = new Set<string>();
  for (const schema of schemas) {
    minLength = Math.max(minLength, schema.bounds.get('minLength') ?? 0);
    const limit = schema.bounds.get('maxLength');
    if (limit !== undefined) {
      maxLength = maxLength === null ? limit : Math.min(maxLength, limit);
    }
    if (schema.pattern !== null) patterns.add(schema.pattern);
    if (schema.format !== null) formats.add(schema.format);
  }
  return {
    minLength,
    maxLength,
    patterns: [...patterns],
    formats: [...formats],
  };
}

/** A text that fits the branch. */
export function findTextValue(branch: Branch, spend: Search['spend']): Outcome {
  const wanted = textConstraintOf(branch.wanted.map(({ schema }) => schema));
  const refused: TextConstraint[] = [];
  const excluded = new Set<unknown>();
  for (const demand of branch.demands) {
    if (demand.demand === 'text-outside') refused.push(demand.constraint);
    if (demand.demand === 'value-not-among') {
      for (const value of demand.values) excluded.add(value);
    }
  }
  // Few of many excluded texts are met; each is refused when it is.
  for (let tried = 0; tried < maxTried; tried += 1) {
    const answer = findText(wanted, refused, spend);
    if (answer.kind === 'none') return none;
    if (answer.kind === 'unknown') return unknown(answer.reason);
    if (!excluded.has(answer.text)) return found(answer.text);
    refused.push(exactly(answer.text));
  }
  return unknown('too many of the possible texts are excluded');
}

function exactly(text: string): TextConstraint {
  const length = [...text].length;
  return {
    minLength: length,
    maxLength: length,
    patterns: [`^(?:${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})$`],
    formats: [],
  };
}
