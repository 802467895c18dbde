import { changeOfContract, referencesOfFirst } from '../diff';
import type { Contract, Finding, Place, Problem } from '../model';
import { compareFindings } from './compareFindings';
import { judgeChange } from './judgeChange';
import { Prover } from './proof/prover';

/** The document as a whole went; every consumer of it is hit. */
export function contractRemoved(file: string, title = ''): Finding {
  const base: Place = {
    locate: () => ({ file, pointer: '', line: 1, column: 1 }),
  };
  const change = changeOfContract('contract-removed', 'narrower', {
    words: title || file,
    base,
  });
  return judgeChange(change, new Prover());
}

/**
 * The base is known only by its digest, so the question stays the same until
 * the text of the base is another one.
 */
export function baseUnreadable(
  digest: string,
  [first, ...more]: readonly Problem[],
): Finding {
  const { file, pointer, line, column } = first;
  const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
  const change = changeOfContract('base-unreadable', 'undecided', {
    from: digest,
    words: `${first.message.replace(/\.$/, '')}${others}`,
    base: { locate: () => ({ file, pointer, line, column }) },
  });
  return judgeChange(change, new Prover());
}

/** What is unknown about a contract that nothing is compared with. */
export function firstVersion(revision: Contract): readonly Finding[] {
  const prover = new Prover();
  return referencesOfFirst(revision)
    .map(change => judgeChange(change, prover))
    .sort(compareFindings);
}
