import { projectFileName } from '../estate/projectFileName';
import type { Reason, RuleAdjustment } from '../model';

/** One reason for each entry of the settings that changed what is shown. */
export function adjustmentReasons(
  adjustments: readonly RuleAdjustment[],
): readonly Reason[] {
  const merged = new Map<number, RuleAdjustment>();
  for (const entry of adjustments) {
    const before = merged.get(entry.line);
    merged.set(entry.line, {
      ...entry,
      findings: entry.findings + (before?.findings ?? 0),
      kept: entry.kept + (before?.kept ?? 0),
    });
  }
  return [...merged.values()]
    .sort((one, other) => one.line - other.line)
    .map(reasonOf);
}

function reasonOf(entry: RuleAdjustment): Reason {
  const { rule, level, line, findings, kept, reason } = entry;
  const does = level === 'off' ? `turns ${rule} off` : `makes ${rule} ${level}`;
  const done = [
    findings === 0
      ? ''
      : `${count(findings)} ${level === 'off' ? 'not shown' : 'changed'}`,
    kept === 0 ? '' : `${count(kept)} shown all the same, because undecided`,
  ].filter(text => text !== '');
  return {
    code: 'rules-adjusted',
    message: `${projectFileName}, line ${line}, ${does} (${reason}): ${done.join(', ')}.`,
    remedy: '',
  };
}

function count(number: number): string {
  return number === 1 ? '1 finding' : `${number} findings`;
}
