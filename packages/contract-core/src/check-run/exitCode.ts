import type { Conclusion } from '../model';

/** Exit codes of `interlock` that follow from a conclusion (design section 8). */
export function exitCodeOf(conclusion: Conclusion): 0 | 1 | 2 {
  switch (conclusion) {
    case 'failure':
      return 1;
    case 'undecided':
      return 2;
    default:
      return 0;
  }
}
