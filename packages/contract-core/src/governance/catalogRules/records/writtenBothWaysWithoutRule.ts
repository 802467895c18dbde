import { catalogRule } from '../catalogRule';
import type { CatalogDeviation } from '../catalogRule';
import type { RowWrite } from '../../../mapping';
import type { EstateFacts } from '../estateFacts';
import {
  attributeDeviation,
  eachOnce,
  isTransport,
  systemInWords,
} from './recordDeviation';
import { examples } from './writtenBothWaysWithoutRule.examples';

export const writtenBothWaysWithoutRule = catalogRule(
  {
    id: 'record-written-both-ways-without-rule',
    demand:
      'Where rows bring the same attribute from one system to another and back, a rule as data says which value wins.',
    reason:
      'Each of the two flows is right for itself. Together they bring an old value back over a new one, and no run of either shows it.',
    remedy:
      'Write `survivorshipRule` to the attribute, name the system in `allowedWriters`, or end one of the flows.',
    severity: 'warn',
    answers: ['A15'],
    needsSheets: true,
    ...examples,
  },
  facts => eachOnce(facts.writes.flatMap(write => wayBack(facts, write))),
);

/** What a system brings back that it got from where it writes to. */
function wayBack(
  facts: EstateFacts,
  write: RowWrite,
): readonly CatalogDeviation[] {
  const { attribute, into, effect, integration } = write;
  const owned = facts.records.attributes.get(attribute);
  if (owned?.attribute.survivorshipRule !== null) return [];
  if (effect !== 'write' || isTransport(facts, into)) return [];
  const upstream = facts.origins.upstream(write);
  if (!upstream.has(into)) return [];
  const { allowedWriters, name } = owned.attribute;
  const back = writersBehind(facts, write, upstream).find(
    writer =>
      writer !== into &&
      !owned.owners.includes(writer) &&
      !allowedWriters.includes(writer),
  );
  if (back === undefined) return [];
  const pair = [back, into].sort().join(' ');
  return [
    attributeDeviation(
      owned,
      'survivorship',
      `\`${name}\` goes from ${systemInWords(facts, into)} to ${systemInWords(facts, back)} and back (${integration.title}), and no \`survivorshipRule\` says which value wins.`,
      `both-ways/[${pair}]`,
    ),
  ];
}

/** Of middleware, those who said what it writes. */
function writersBehind(
  facts: EstateFacts,
  { from }: RowWrite,
  upstream: ReadonlySet<string>,
): readonly string[] {
  if (!isTransport(facts, from)) return [from];
  return [...upstream].filter(system => !isTransport(facts, system)).sort();
}
