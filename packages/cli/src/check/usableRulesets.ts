import type { FormerRules, Problem, Rulesets } from '@interlock/contract-core';
import { canonicalJson, digestText } from '@interlock/contract-core';
import { rulesetFaults } from '@interlock/contract-lint';
import type { Linter } from '@interlock/contract-lint';
import { CommandFailure } from '../commandFailure';
import { formerText } from './formerFiles';
import type { BranchTip } from './formerFiles';

/** Rulesets as they last could be used, one answer for each set of them. */
export interface RulesetsInForce {
  usable(rulesets: Rulesets): Promise<Rulesets>;
  /** What had to be taken from an earlier commit. */
  readonly former: readonly FormerRules[];
}

/** `tip` is null for a first configuration, which has nothing to go back to. */
export function rulesetsInForce(
  linter: Linter,
  tip: BranchTip | null,
): RulesetsInForce {
  const answers = new Map<string, Promise<Rulesets>>();
  const former = new Map<string, FormerRules>();
  return {
    usable: rulesets => {
      const answer =
        answers.get(rulesets.digest) ?? mend(linter, tip, rulesets, former);
      answers.set(rulesets.digest, answer);
      return answer;
    },
    get former() {
      return [...former.values()];
    },
  };
}

/** One faulty file after the other, until the set can be used. */
async function mend(
  linter: Linter,
  tip: BranchTip | null,
  rulesets: Rulesets,
  former: Map<string, FormerRules>,
): Promise<Rulesets> {
  let present = rulesets;
  let problems = await rulesetFaults(asking(linter), present);
  const mended = new Set<string>();
  while (problems.length > 0) {
    const [problem] = problems;
    const file = problem?.file ?? '';
    const earlier =
      tip && !mended.has(file)
        ? await formerText(tip, file, async text =>
            isBetter(
              file,
              await rulesetFaults(
                asking(linter),
                withText(present, file, text),
              ),
            ),
          )
        : null;
    if (!problem || !earlier) throw unusable(present, problems);
    mended.add(file);
    former.set(file, { file, commit: earlier.commit, problem });
    present = withText(present, file, earlier.text);
    problems = await rulesetFaults(asking(linter), present);
  }
  return present;
}

/** A ruleset that is not there would be one without rules. */
function unusable(
  { files }: Rulesets,
  problems: readonly Problem[],
): CommandFailure {
  const missing = files.find(({ text }) => text === '');
  return missing
    ? CommandFailure.because(
        'usage',
        `The ruleset ${missing.path} that the governance policy names is not there.`,
      )
    : CommandFailure.of('usage', problems);
}

/** Another file of the set may be faulty, too; it has its own turn. */
function isBetter(file: string, problems: readonly Problem[]): boolean {
  return problems.every(problem => problem.file !== file);
}

function withText(rulesets: Rulesets, file: string, text: string): Rulesets {
  const files = rulesets.files.map(present =>
    present.path === file ? { path: file, text } : present,
  );
  return { ...rulesets, files, digest: digestText(canonicalJson(files)) };
}

/** The linter as `rulesetFaults` asks it. */
function asking(linter: Linter): Parameters<typeof rulesetFaults>[0] {
  return async request => {
    const outcome = await linter.lint(request);
    return outcome.ok ? [] : outcome.problems;
  };
}
