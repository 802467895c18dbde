import type { Problem, Reason } from '../model';

/** A file of the protected branch that cannot be used, and what judges instead. */
export interface FormerRules {
  readonly file: string;
  /** Where it last could be used; empty where only its text was kept. */
  readonly commit: string;
  readonly problem: Pick<Problem, 'message' | 'line'>;
}

/**
 * A mistake that reached the protected branch must not lock the branch that mends
 * it, so the last good state judges; whoever reads the verdict has to know.
 */
export function formerRulesReasons(
  former: readonly FormerRules[],
): readonly Reason[] {
  return [...former]
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .map(({ file, commit, problem }) => ({
      code: 'former-rules' as const,
      message: `${file} cannot be used as it is on the protected branch${problem.line > 0 ? `, line ${problem.line}` : ''} (${problem.message.replace(/\.$/u, '')}): it is judged by what the file was${commit === '' ? ' before' : ` in commit ${commit.slice(0, 12)}`}.`,
      remedy: `Merge a correction of ${file}.`,
    }));
}
