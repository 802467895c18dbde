import { severities } from '@interlock/contract-core';
import type {
  FindingAge,
  GovernanceFindingQuery,
} from '@interlock/plugin-integration-catalog-common';
import type { FindingFilter } from '../governanceLinks';

/** Judges in the words of people. */
export const sourceWords = {
  spectral: 'Specification rules',
  'asyncapi-parser': 'AsyncAPI parser',
  catalog: 'Estate rules',
  waiver: 'Waivers',
} as const;

export const ageWords: Readonly<Record<FindingAge, string>> = {
  '0-7': 'Up to 7 days',
  '8-30': '8 to 30 days',
  '31-90': '31 to 90 days',
  'over-90': 'More than 90 days',
};

export const orderWords = {
  severity: 'Heaviest first',
  age: 'Oldest first',
  rule: 'By rule',
  target: 'By target',
  owner: 'By owner',
} as const;

const texts = ['rule', 'owner', 'domain', 'system', 'target', 'text'] as const;

/** Reads the filters of the address; a value that the API would refuse asks nothing. */
export function findingFilter(get: (name: string) => string): FindingFilter {
  const filter: FindingFilter = {};
  for (const name of texts) {
    if (get(name) !== '') filter[name] = get(name);
  }
  const severity = severities.find(each => each === get('severity'));
  if (severity) filter.severity = severity;
  const source = keysOf(sourceWords).find(each => each === get('source'));
  if (source) filter.source = source;
  const age = keysOf(ageWords).find(each => each === get('age'));
  if (age) filter.age = age;
  const waived = get('waived');
  if (waived === 'yes' || waived === 'no') filter.waived = waived;
  return filter;
}

/** The order that the address asks for; the heaviest first where it asks for none. */
export function findingOrder(
  get: (name: string) => string,
): NonNullable<GovernanceFindingQuery['sort']> {
  return keysOf(orderWords).find(each => each === get('sort')) ?? 'severity';
}

/** Values of an address without any filter. */
export const noFilter: Readonly<Record<string, string>> = Object.fromEntries(
  [...texts, 'severity', 'source', 'age', 'waived', 'from', 'finding'].map(
    name => [name, ''],
  ),
);

function keysOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
): readonly Key[] {
  return Object.keys(words) as Key[];
}
