import type { GovernanceRule } from '../../model';
import { expiredExamples, orphanedExamples, staleExamples } from './examples';

/** The rules about waivers themselves; no waiver permits a finding of theirs. */
export const waiverRules: readonly GovernanceRule[] = [
  {
    id: 'waiver-expired',
    appliesTo: 'estate',
    demand: 'What a waiver permitted is mended before the waiver ends.',
    reason:
      'A waiver is a promise with a date. When the date goes by and nobody notices, the exception has become the rule.',
    remedy:
      'Mend the finding, or let the owner of the waiver ask for a renewal.',
    severity: 'warn',
    ruleset: '',
    reference: '',
    answers: ['E10'],
    ...expiredExamples,
  },
  {
    id: 'waiver-orphaned',
    appliesTo: 'estate',
    demand: 'A waiver permits something that is there.',
    reason:
      'A waiver that matches nothing was asked for by mistake, and waits to permit whatever will match it one day.',
    remedy:
      'Withdraw it, and ask for one that names the rule and the place of the finding.',
    severity: 'warn',
    ruleset: '',
    reference: '',
    answers: ['E10'],
    ...orphanedExamples,
  },
  {
    id: 'waiver-stale',
    appliesTo: 'estate',
    demand: 'A waiver ends when what it permitted is mended.',
    reason:
      'The finding is gone; left in force, the waiver lets it come back without anybody being asked.',
    remedy:
      'Withdraw it. Take an entry of the baseline out with interlock init --baseline-only.',
    severity: 'warn',
    ruleset: '',
    reference: '',
    answers: ['E10'],
    ...staleExamples,
  },
];
