import type { Change } from '../diff';
import { ruleMatches, severities } from '../model';
import type { Finding, OpenEnumeration } from '../model';
import { ruleFor } from './ruleCatalogue';

/**
 * A new value of a response weighs what the project says of the list, where its
 * consumers are known to expect others; every place must be meant. What is not
 * decided stays so.
 */
export function asTolerated(
  finding: Finding,
  change: Change,
  entries: readonly OpenEnumeration[],
): Finding {
  const isGrowth =
    ruleFor(change.kind).growsList === true &&
    finding.direction === 'response' &&
    finding.effect !== 'undecided';
  if (!isGrowth || entries.length === 0) return finding;
  const found = change.sites.map(({ path }) =>
    entries.find(entry => ruleMatches(entry.path ?? '*', path)),
  );
  const known = found.filter(entry => entry !== undefined);
  if (known.length < found.length) return finding;
  const heaviest = known.find(({ level }) => level === 'warn') ?? known[0];
  const severity = heaviest.level ?? 'info';
  if (severities.indexOf(severity) <= severities.indexOf(finding.severity)) {
    return finding;
  }
  return {
    ...finding,
    severity,
    message: `${finding.message} Consumers expect other values by interlock.yaml, line ${heaviest.line} (${heaviest.reason}).`,
  };
}
