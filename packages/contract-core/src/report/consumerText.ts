import type { ConsumerHit } from '../impact';
import { markdownCode, markdownProse, markdownTable } from './markdownText';
import { oneLine } from './terminalText';
import type { Paint } from './terminalText';
import { entityName } from './wording';

const statusInWords: Readonly<Record<ConsumerHit['status'], string>> = {
  broken: 'broken',
  'potentially-affected': 'may be affected',
  unknown: 'unknown',
  unaffected: 'not hit',
};

const evidenceInWords: Readonly<Record<ConsumerHit['evidence'], string>> = {
  'declared-use': 'declared use',
  pact: 'pact',
  'mapping-row': 'mapping row',
  'traffic-sample': 'traffic sample',
};

/** Hit first, then those who use the contract and are not hit. */
export function consumerLines(
  consumers: readonly ConsumerHit[],
  paint: Paint,
): readonly string[] {
  const hit = consumers.filter(consumer => consumer.status !== 'unaffected');
  const safe = consumers.filter(consumer => consumer.status === 'unaffected');
  const lines: string[] = [];
  if (hit.length > 0) {
    lines.push('', paint('Who is hit', 'bold'));
    lines.push(...hit.map(consumerLine));
  }
  if (safe.length > 0) {
    lines.push('', paint('Who uses it and is not hit', 'bold'));
    lines.push(...safe.map(consumerLine));
  }
  return lines;
}

function consumerLine(consumer: ConsumerHit): string {
  const operations =
    consumer.operations.length > 0
      ? `: ${consumer.operations.map(oneLine).join(', ')}`
      : '';
  return `  ${oneLine(consumer.consumerTitle)} (${statusInWords[consumer.status]}, owner ${oneLine(entityName(consumer.owner))}, ${kindsOf(consumer)} of ${oneLine(entityName(consumer.contract))}${operations}${fieldsOf(consumer)})`;
}

/** Every kind of evidence with its age, the one that decides first. */
function kindsOf({ evidence, knownBy }: ConsumerHit): string {
  const first = knownBy.filter(({ kind }) => kind === evidence);
  const others = knownBy.filter(({ kind }) => kind !== evidence);
  return [...first, ...others]
    .map(({ kind, asOf }) => {
      const age = asOf === null ? '' : ` as of ${asOf}`;
      return `${evidenceInWords[kind]}${age}`;
    })
    .join(' and ');
}

/** Fields that are hit, where somebody says which they use. */
function fieldsOf({ knownBy }: ConsumerHit): string {
  const fields = [...new Set(knownBy.flatMap(known => known.fields))].sort();
  return fields.length === 0 ? '' : `; ${fields.map(oneLine).join(', ')}`;
}

export function consumersTable(consumers: readonly ConsumerHit[]): string {
  return markdownTable(
    ['Integration', 'Status', 'Contract', 'Owner', 'Evidence', 'Operations'],
    consumers.map(consumer => [
      markdownProse(consumer.consumerTitle),
      statusInWords[consumer.status],
      markdownCode(entityName(consumer.contract)),
      markdownCode(entityName(consumer.owner)),
      kindsOf(consumer),
      consumer.operations.map(markdownCode).join(', '),
    ]),
  );
}
