import type { Change } from '../diff';
import type { Contract, Finding } from '../model';

/** Levels of `x-stability-level` that promise nothing yet. */
const unpromised: ReadonlySet<string> = new Set(['draft', 'alpha']);

/** Stability of the operations of the base that may change at any time. */
export type UnstableOperations = ReadonlyMap<string, string>;

export function unstableOperations(base: Contract): UnstableOperations {
  return new Map(
    base.operations.flatMap(({ identity, lifecycle }) => {
      const level = lifecycle?.stability?.toLowerCase() ?? '';
      return unpromised.has(level) ? [[identity, level] as const] : [];
    }),
  );
}

/** Nothing breaks where nothing was promised; the finding says so. */
export function withoutPromise(
  finding: Finding,
  change: Change,
  unstable: UnstableOperations,
): Finding {
  if (finding.severity === 'info' || unstable.size === 0) return finding;
  const levels = change.sites.map(site => unstable.get(site.operationIdentity));
  if (levels.includes(undefined)) return finding;
  const said = [...new Set(levels)].sort().join(' or ');
  return {
    ...finding,
    severity: 'info',
    message: `${finding.message} It is ${said} and may change.`,
  };
}
