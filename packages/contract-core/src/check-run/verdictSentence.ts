import type { Conclusion } from '../model';
import type { CheckRun } from './checkRun';

const opening: Readonly<Record<Conclusion, string>> = {
  success: 'Passed',
  failure: 'Blocked',
  undecided: 'Undecided',
  neutral: 'Nothing to judge',
  skipped: 'Skipped',
};

/**
 * The verdict in one sentence, for the top of every rendering:
 * `Undecided: 4 breaking changes touch 1 of 3 consumers; 1 approval is owed.`
 */
export function verdictSentence(
  run: Pick<
    CheckRun,
    'conclusion' | 'summary' | 'evidence' | 'verdict' | 'reasons'
  >,
): string {
  const consumers = run.evidence.consumers.length;
  const hit = run.evidence.consumers.filter(
    consumer => consumer.status !== 'unaffected',
  ).length;
  const facts: string[] = [];
  if (run.summary.error > 0) {
    const changes =
      run.summary.error === 1
        ? '1 breaking change touches'
        : `${run.summary.error} breaking changes touch`;
    facts.push(
      consumers === 0
        ? `${changes} no declared consumer`
        : `${changes} ${hit} of ${consumers} declared consumer${consumers === 1 ? '' : 's'}`,
    );
  }
  if (run.summary.undecided > 0) {
    facts.push(
      `${run.summary.undecided} change${run.summary.undecided === 1 ? '' : 's'} could not be decided`,
    );
  }
  if (facts.length === 0) {
    facts.push(
      (run.reasons[0]?.message ?? 'nothing is owed').replace(/\.$/, ''),
    );
  }
  if (run.verdict.owed.length > 0) {
    facts.push(run.verdict.owed.map(entry => entry.missing).join('; '));
  } else if (run.verdict.approvals.length > 0) {
    facts.push('all approved');
  }
  return `${opening[run.conclusion]}: ${facts.join('; ')}.`;
}
