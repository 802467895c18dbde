import type { RowWrite } from '../../../mapping';
import type { OwnedAttribute } from '../../../ownership';
import { catalogRule } from '../catalogRule';
import { saysNothing } from '../emptyWords';
import type { EstateFacts } from '../estateFacts';
import {
  attributeDeviation,
  isTransport,
  listed,
  systemInWords,
} from './recordDeviation';
import { examples } from './twoWritersWithoutSurvivorship.examples';

export const twoWritersWithoutSurvivorship = catalogRule(
  {
    id: 'record-two-writers-without-survivorship',
    demand:
      'Where rows bring an attribute into one system from two, something says which value survives.',
    reason:
      'Both values are right where they come from. In the third system the flow that runs later wins, and after a delay of one of them the value is another.',
    remedy:
      'Write `survivorshipRule` or the sentence `survivorship` to the attribute, or end one of the flows.',
    severity: 'warn',
    answers: ['A12', 'A15'],
    needsSheets: true,
    ...examples,
  },
  facts =>
    [...facts.records.attributes.values()]
      .filter(
        ({ attribute }) =>
          saysNothing(attribute.survivorship) &&
          attribute.survivorshipRule === null,
      )
      .flatMap(owned =>
        [...writersInto(facts, owned)]
          .filter(
            ([, writers]) =>
              writers.length > 1 && !areRoutedOwners(owned, writers),
          )
          .map(([into, writers]) =>
            attributeDeviation(
              owned,
              'survivorship',
              `\`${owned.attribute.name}\` comes into ${systemInWords(facts, into)} from ${listed(writers.map(writer => systemInWords(facts, writer)))}, and nothing says whose value survives.`,
              `survivorship/[${into}]`,
            ),
          ),
      ),
);

/** Systems whose values of an attribute arrive in one, by that one; itself left out. */
function writersInto(
  facts: EstateFacts,
  owned: OwnedAttribute,
): ReadonlyMap<string, readonly string[]> {
  const writers = new Map<string, Set<string>>();
  for (const write of facts.writes) {
    if (write.attribute !== owned.name || write.effect !== 'write') continue;
    if (isTransport(facts, write.into)) continue;
    const known = writers.get(write.into) ?? new Set();
    for (const writer of writersOf(facts, owned, write)) {
      if (writer !== write.into) known.add(writer);
    }
    writers.set(write.into, known);
  }
  return new Map(
    [...writers].map(([into, known]) => [into, [...known].sort()] as const),
  );
}

/** Who said what a write passes on: owners, if it comes from any, else whoever stands at the start of its chain. */
function writersOf(
  { origins }: EstateFacts,
  { owners }: OwnedAttribute,
  write: RowWrite,
): Iterable<string> {
  const passed = [write.from, ...origins.upstream(write)].filter(system =>
    owners.includes(system),
  );
  return passed.length > 0 ? passed : origins.roots(write);
}

/** Owners of different units never disagree. */
function areRoutedOwners(
  { attribute, owners }: OwnedAttribute,
  writers: readonly string[],
): boolean {
  return (
    attribute.routing.length > 0 &&
    writers.every(writer => owners.includes(writer))
  );
}
