import type { LintDiagnostic } from '@interlock/contract-core';
import { Ruleset, Spectral } from '@stoplight/spectral-core';
import type { ISpectralFullResult } from '@stoplight/spectral-core';
import { UnfoldingProblem } from '../limits';
import type { DocumentTree } from '../references/documentTree';

/** A rule that threw instead of judging a document. */
export interface FailingRule {
  readonly rule: string;
  /** What it threw, in one line. */
  readonly reason: string;
}

/**
 * The engine evaluates all path expressions of a ruleset in one walk, so that
 * one rule that throws takes what the others found with it. This one then
 * halves the rules until those that throw stand alone: they lose their own
 * findings, and `failing` names them.
 */
export class PatientSpectral extends Spectral {
  readonly failing: FailingRule[] = [];

  override async runWithResolved(
    ...values: Parameters<Spectral['runWithResolved']>
  ): Promise<ISpectralFullResult> {
    try {
      return await super.runWithResolved(...values);
    } catch (error) {
      const whole = this.ruleset;
      if (error instanceof UnfoldingProblem || whole === undefined) throw error;
      const [target] = values;
      const source = this.parseDocument(target).source;
      const ruleset = whole.fromSource(source);
      try {
        // Whatever throws without a rule is no fault of one.
        this.ruleset = only(ruleset, []);
        const bare = await super.runWithResolved(...values);
        const found = await this.#runApart(
          ruleset,
          Object.keys(ruleset.rules),
          values,
        );
        return { ...bare, results: told([...bare.results, ...found]) };
      } finally {
        this.ruleset = whole;
      }
    }
  }

  async #runApart(
    ruleset: Ruleset,
    rules: readonly string[],
    values: Parameters<Spectral['runWithResolved']>,
  ): Promise<ISpectralFullResult['results']> {
    if (rules.length === 0) return [];
    try {
      this.ruleset = only(ruleset, rules);
      return (await super.runWithResolved(...values)).results;
    } catch (error) {
      const [rule] = rules;
      if (rules.length === 1) {
        this.failing.push({ rule, reason: reasonOf(error) });
        return [];
      }
      const half = Math.ceil(rules.length / 2);
      const halves = [rules.slice(0, half), rules.slice(half)];
      const found: ISpectralFullResult['results'] = [];
      for (const part of halves) {
        found.push(...(await this.#runApart(ruleset, part, values)));
      }
      return found;
    }
  }
}

/** A ruleset that runs some of its rules and is the same in everything else. */
function only(ruleset: Ruleset, names: readonly string[]): Ruleset {
  const { formats, parserOptions, rules } = ruleset;
  const part: Ruleset = Object.create(Ruleset.prototype, {
    formats: { value: formats },
    parserOptions: { value: parserOptions },
    rules: {
      value: Object.fromEntries(names.map(name => [name, rules[name]])),
    },
    fromSource: { value: () => part },
  });
  return part;
}

/** What is said of the document itself is said in each run. */
function told(
  results: ISpectralFullResult['results'],
): ISpectralFullResult['results'] {
  const known = new Map(
    results.map(result => [
      JSON.stringify([
        result.code,
        result.path,
        result.message,
        result.source,
        result.range,
      ]),
      result,
    ]),
  );
  return [...known.values()];
}

/** The innermost cause: the engine wraps it in words of its own. */
function reasonOf(error: unknown): string {
  const errors: unknown = Reflect.get(Object(error), 'errors');
  const cause: unknown = Array.isArray(errors)
    ? errors[0]
    : Reflect.get(Object(error), 'cause');
  if (cause !== undefined) return reasonOf(cause);
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0].trim();
}

/** A finding for each rule that failed: not judged is never success. */
export function failingRuleFindings(
  failing: readonly FailingRule[],
  source: LintDiagnostic['source'],
  tree: DocumentTree,
): readonly LintDiagnostic[] {
  return [...failing]
    .sort((left, right) => (left.rule < right.rule ? -1 : 1))
    .map(({ rule, reason }) => ({
      code: 'rule-failed',
      severity: 'error' as const,
      message: `The rule ${rule} failed on this document and says nothing about it: ${reason}. Correct the rule, for example its path expression, which may meet null; the other rules have judged.`,
      location: {
        file: tree.fileOf(tree.source),
        pointer: '',
        line: 1,
        column: 1,
      },
      anchor: '',
      end: { line: 1, column: 1 },
      source,
      documentationUrl: '',
    }));
}
