import type { OwnedAttribute } from '../../../ownership';
import { catalogRule } from '../catalogRule';
import type { CatalogDeviation } from '../catalogRule';
import type { EstateFacts } from '../estateFacts';
import { attributeDeviation, systemInWords } from './recordDeviation';
import { examples } from './survivorshipRuleKnown.examples';

export const survivorshipRuleKnown = catalogRule(
  {
    id: 'record-survivorship-rule-names-unknown-system',
    demand:
      'A survivorship rule ranks systems that have a value of the attribute, and goes by a routing that is written.',
    reason:
      'A rank for a system that never has the value decides nothing. Whoever relies on it finds out on the day on which the first one is silent.',
    remedy:
      'Rank owners, allowed writers and systems with a key for the object, or take the system out.',
    severity: 'warn',
    answers: ['A12'],
    needsSheets: true,
    ...examples,
  },
  facts =>
    [...facts.records.attributes.values()].flatMap(owned =>
      faultsOfRule(facts, owned),
    ),
);

function faultsOfRule(
  facts: EstateFacts,
  owned: OwnedAttribute,
): readonly CatalogDeviation[] {
  const { survivorshipRule: rule, name, pointer, routing } = owned.attribute;
  if (rule === null) return [];
  const member = rule.pointer.slice(pointer.length + 1);
  const knowing = systemsWithValue(facts, owned);
  const ranked = rule.ranked.flatMap(({ text, pointer: at }) => {
    const why = !facts.systems.has(text)
      ? 'which the estate does not have'
      : 'which has no value of it';
    return knowing.has(text) && facts.systems.has(text)
      ? []
      : [
          attributeDeviation(
            owned,
            at.slice(pointer.length + 1),
            `the rule for \`${name}\` ranks ${systemInWords(facts, text)}, ${why}.`,
            `survivorshipRule/ranked/[${text}]`,
          ),
        ];
  });
  if (!rule.byRoutingRule || routing.length > 0) return ranked;
  return [
    ...ranked,
    attributeDeviation(
      owned,
      `${member}/byRoutingRule`,
      `the rule for \`${name}\` goes by routing, and no routing is written.`,
      'survivorshipRule/byRoutingRule',
    ),
  ];
}

/** Systems that own it, may write it, have a key for it, or get it from a row. */
function systemsWithValue(
  { writes }: EstateFacts,
  { attribute, object, owners, name }: OwnedAttribute,
): ReadonlySet<string> {
  return new Set([
    ...owners,
    attribute.systemOfRecord,
    ...attribute.allowedWriters,
    ...object.knownTo,
    ...attribute.crossReferenceKeys.map(({ system }) => system),
    ...writes
      .filter(write => write.attribute === name)
      .flatMap(({ from, into }) => [from, into]),
  ]);
}
