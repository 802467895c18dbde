import { createHash } from 'node:crypto';
import type { LintRequest, RulesetText } from '../lintRequest';

/** Changes when the form of a stored outcome changes. */
const formVersion = 1;

/**
 * Names the result of a lint run by everything that it depends on: the document
 * and what it refers to, under which paths, as what it is linted, the rulesets
 * in their order, and the engine. 64 hexadecimal digits. This is the only place
 * that knows what a result depends on.
 *
 * @param engine - `readEngineVersion`.
 */
export function lintKey(request: LintRequest, engine: string): string {
  const { file, text, references, contractType, rulesets } = request;
  return digestOf([
    formVersion,
    engine,
    contractType,
    file,
    digestOf(text),
    references
      .map(reference => [reference.path, digestOf(reference.text)].join('\n'))
      .sort(),
    rulesetsKey(rulesets),
  ]);
}

/** Names rulesets that apply together; their order is part of what they say. */
export function rulesetsKey(rulesets: readonly RulesetText[]): string {
  return digestOf(rulesets.map(({ file, text }) => [file, digestOf(text)]));
}

/** JSON keeps neighbours apart, whatever characters they hold. */
function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
