import type { Conclusion } from '../model';

const exitCodes: Readonly<Record<Conclusion, 0 | 1 | 2>> = {
  success: 0,
  neutral: 0,
  skipped: 0,
  failure: 1,
  undecided: 2,
};

/**
 * Exit codes of `interlock` that follow from a conclusion (design section 8).
 * Whatever is none, because it came from somewhere else, is never success.
 */
export function exitCodeOf(conclusion: Conclusion): 0 | 1 | 2 {
  const code = new Map(Object.entries(exitCodes)).get(conclusion);
  if (code !== undefined) return code;
  throw new Error(`${JSON.stringify(conclusion)} is no conclusion.`);
}
