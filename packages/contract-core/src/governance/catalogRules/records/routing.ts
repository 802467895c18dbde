import { routingFaults } from '../../../ownership';
import type { OwnedAttribute, RoutingFault } from '../../../ownership';
import { catalogRule } from '../catalogRule';
import type { CatalogDeviation } from '../catalogRule';
import type { EstateFacts } from '../estateFacts';
import { attributeDeviation, listed, systemInWords } from './recordDeviation';
import { gapExamples, overlapExamples } from './routing.examples';

export const routingGap = catalogRule(
  {
    id: 'record-routing-gap',
    demand:
      'Where an attribute is routed, it has an owner for every unit on every day.',
    reason:
      'The day between two generations is the day of the cut-over. What is entered on it belongs to nobody, and neither system brings it over.',
    remedy:
      'Let one route end on the day before the next begins, or add a route without `when` for the rest.',
    severity: 'error',
    answers: ['A2', 'E17'],
    ...gapExamples,
  },
  (facts, day) =>
    routedAttributes(facts).flatMap(owned => {
      const { systemOfRecord, name } = owned.attribute;
      const { faults, complete } = routingFaults(owned, day, lastDays(facts));
      return [
        ...faultsInWords(facts, owned, faults, 'gap'),
        ...routesThatNeverHold(facts, owned),
        ...(complete
          ? []
          : [
              attributeDeviation(
                owned,
                'routing',
                `the routing of \`${name}\` divides the company into too many parts for anybody to tell who owns what.`,
                'routing/undecided',
              ),
            ]),
        ...(systemOfRecord === '' || owned.owners.includes(systemOfRecord)
          ? []
          : [
              attributeDeviation(
                owned,
                'routing',
                `\`${name}\` belongs to ${systemInWords(facts, systemOfRecord)}, but no route gives it anything.`,
                'routing/system-of-record',
              ),
            ]),
      ];
    }),
);

export const routingOverlap = catalogRule(
  {
    id: 'record-routing-overlap',
    demand:
      'Where an attribute is routed, it has one owner for every unit on every day.',
    reason:
      'Two owners of one value are what routing was to end: both generations post, and both are right by the table.',
    remedy:
      'Let one route end on the day before the next begins, and name each unit in one route.',
    severity: 'error',
    answers: ['A2', 'E17'],
    ...overlapExamples,
  },
  (facts, day) =>
    routedAttributes(facts).flatMap(owned =>
      faultsInWords(
        facts,
        owned,
        routingFaults(owned, day, lastDays(facts)).faults,
        'overlap',
      ),
    ),
);

function routesThatNeverHold(
  facts: EstateFacts,
  owned: OwnedAttribute,
): readonly CatalogDeviation[] {
  const { attribute } = owned;
  return attribute.routing
    .filter(({ from, until }) => from !== '' && until !== '' && until < from)
    .map(({ pointer, system, from, until }) =>
      attributeDeviation(
        owned,
        `${pointer.slice(attribute.pointer.length + 1)}/when`,
        `the route of \`${attribute.name}\` to ${systemInWords(facts, system)} never holds: it begins on ${from} and ends on ${until}.`,
        `routing/[${system} ${from} ${until}]`,
      ),
    );
}

function routedAttributes({ records }: EstateFacts): readonly OwnedAttribute[] {
  return [...records.attributes.values()].filter(
    ({ attribute }) => attribute.routing.length > 0,
  );
}

function lastDays({ systems }: EstateFacts): ReadonlyMap<string, string> {
  return new Map([...systems].map(([ref, { retires }]) => [ref, retires]));
}

/** One deviation for an attribute; the first fault in full, the others counted. */
function faultsInWords(
  facts: EstateFacts,
  owned: OwnedAttribute,
  faults: readonly RoutingFault[],
  kind: RoutingFault['kind'],
): readonly CatalogDeviation[] {
  const [first, ...others] = faults.filter(fault => fault.kind === kind);
  if (first === undefined) return [];
  const who =
    kind === 'gap'
      ? 'nobody owns'
      : `${listed(first.owners.map(owner => systemInWords(facts, owner)))} own`;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return [
    attributeDeviation(
      owned,
      'routing',
      `${who} \`${owned.attribute.name}\` for ${unitsInWords(owned, first)} ${daysInWords(first)}${more}.`,
      `routing/${kind}`,
    ),
  ];
}

const unitWords = {
  businessUnit: 'business unit',
  country: 'country',
  legalEntity: 'legal entity',
} as const;

/** Only units that routes speak of. */
function unitsInWords(
  { attribute }: OwnedAttribute,
  { units }: RoutingFault,
): string {
  const words = (['businessUnit', 'country', 'legalEntity'] as const)
    .filter(unit => attribute.routing.some(route => route.units[unit].length))
    .map(
      unit =>
        `${units[unit] === null ? 'any other ' : ''}${unitWords[unit]}${units[unit] === null ? '' : ` ${units[unit]}`}`,
    );
  return words.length === 0 ? 'everybody' : listed(words);
}

function daysInWords({ from, until }: RoutingFault): string {
  return until === '' ? `from ${from} on` : `from ${from} to ${until}`;
}
