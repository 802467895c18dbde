import {
  compareByPolicy,
  policyPacks,
  runDiff,
} from '@interlock/contract-core';
import type {
  ContractSource,
  Finding,
  Location,
} from '@interlock/contract-core';

/** A property or an operation that one way of judging names and the other does not. */
export interface NamingDifference {
  readonly namedBy: 'default' | 'oasdiff';
  readonly ruleId: string;
  readonly operation: string;
  /** Empty where the finding is about the operation as such. */
  readonly name: string;
}

/** A day after everything that the documents announce. */
const today = '2026-11-30';

/**
 * What the default names and the policy of the peer does not, and the other way
 * round, operation by operation. Null where one of them reads no such document.
 */
export function namingDifferences(
  base: ContractSource,
  revision: ContractSource,
): readonly NamingDifference[] | null {
  const pack = policyPacks.get('oasdiff');
  const own = runDiff(base, revision, { now: today });
  if (pack === undefined || !own.ok) return null;
  const terms = { today, graceDays: { beta: 0, stable: 0 } };
  const judged = compareByPolicy(pack, base, revision, terms);
  if (!judged.ok) return null;
  const { findings } = own.report;
  return [
    ...lacking('default', findings, judged.findings),
    ...lacking('oasdiff', judged.findings, findings),
  ];
}

function lacking(
  namedBy: NamingDifference['namedBy'],
  findings: readonly Finding[],
  others: readonly Finding[],
): readonly NamingDifference[] {
  const known = new Map<string, Set<string>>();
  for (const finding of others) {
    for (const operation of operationsOf(finding)) {
      const names = known.get(operation) ?? new Set();
      for (const name of everyName(finding)) names.add(name);
      known.set(operation, names);
    }
  }
  const found = new Map<string, NamingDifference>();
  for (const finding of findings) {
    const name = subjectOf(finding);
    for (const operation of operationsOf(finding)) {
      const names = known.get(operation);
      if (name === '' ? names !== undefined : names?.has(name) === true) {
        continue;
      }
      const { ruleId } = finding;
      const difference = { namedBy, ruleId, operation, name };
      found.set(JSON.stringify(difference), difference);
    }
  }
  return [...found.values()];
}

function operationsOf({ sites, operation }: Finding): readonly string[] {
  return sites.length === 0
    ? [operation]
    : [...new Set(sites.map(site => site.operation))];
}

/** Names in backticks, and those of the places. */
function everyName(finding: Finding): readonly string[] {
  const { message, base, revision, sites } = finding;
  const quoted = [...message.matchAll(/`([^`]+)`/g)].flatMap(([, path]) =>
    path.split(/[./]/).map(part => part.replace(/(?:\[\]|\{\})+/g, '')),
  );
  const places = [
    base,
    revision,
    ...sites.flatMap(each => [each.base, each.revision]),
  ];
  return [
    ...quoted,
    ...places.flatMap(place => place?.pointer.split('/') ?? []),
  ];
}

/** The property that a finding is about, by the place where it stands. */
function subjectOf({ base, revision }: Finding): string {
  return propertyAt(base) ?? propertyAt(revision) ?? '';
}

function propertyAt(location: Location | null): string | undefined {
  return location?.pointer.match(/.*\/properties\/([^/]+)/)?.[1];
}
