import type { Change, ChangeSite } from '../../diff';
import { selects } from '../../model';
import type { Finding, ProjectCheck } from '../../model';
import { fingerprintOf } from '../fingerprint';
import { judgeChange } from '../judgeChange';
import type { Prover } from '../proof/prover';

/** The findings of a project's own checks about one change, as it was judged. */
export function judgeChecks(
  change: Change,
  { effect }: Finding,
  checks: readonly ProjectCheck[],
  prover: Prover,
): readonly Finding[] {
  return checks.flatMap(check => {
    const [first, ...others] = change.sites.filter(site =>
      selects(check.when, attributesOf({ ...change, effect }, site)),
    );
    if (first === undefined) return [];
    const meant: Change = { ...change, sites: [first, ...others] };
    return [
      {
        ...judgeChange(meant, prover),
        ruleId: check.id,
        severity: check.level,
        message: messageOf(check, change, first),
        fingerprint: fingerprintOf({
          ...meant,
          effect,
          subject: `${check.id} ${change.subject}`,
        }),
      },
    ];
  });
}

function attributesOf(change: Change, site: ChangeSite) {
  return {
    kind: change.kind,
    subject: change.subject,
    direction: change.direction,
    effect: change.effect,
    operation: site.operation,
    slot: site.slot,
    path: site.path,
    from: textOf(change.from),
    to: textOf(change.to),
  };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function messageOf(
  { message }: ProjectCheck,
  change: Change,
  { operation, slotWords }: ChangeSite,
): string {
  const where = [operation, slotWords].filter(text => text !== '').join(', ');
  const text = message.replaceAll('{words}', change.words).replace(/\.$/, '');
  return where === '' ? `${text}.` : `${text} (${where}).`;
}
