import { compareWeight } from '../impact/evidence/hitWeight';
import type { ConsumerHit, HitRow } from '../impact';
import { evidenceInWords } from './evidenceWords';
import { markdownCode, markdownProse, markdownTable } from './markdownText';
import { oneLine } from './terminalText';
import type { Paint } from './terminalText';
import { count, entityName, listInWords, placeInWords } from './wording';

const statusInWords: Readonly<Record<ConsumerHit['status'], string>> = {
  broken: 'broken',
  'potentially-affected': 'may be affected',
  unknown: 'unknown',
  unaffected: 'not hit',
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
    lines.push(...hit.flatMap(linesOfHit));
  }
  if (safe.length > 0) {
    lines.push('', paint('Who uses it and is not hit', 'bold'));
    lines.push(...safe.map(consumerLine));
  }
  return lines;
}

/** Rows that are told one by one; the JSON has all of them. */
const rowsTold = 5;

/** A consumer with the rows of its mapping sheet that are hit. */
function linesOfHit(consumer: ConsumerHit): readonly string[] {
  const rows = rowsThatAreHit(consumer);
  const more = rows.length - rowsTold;
  return [
    consumerLine(consumer),
    ...rows
      .slice(0, rowsTold)
      .map(
        ({ row, status, reason, location }) =>
          `    ${oneLine(row)} (${statusInWords[status]}): ${oneLine(reason)}${location === null ? '' : ` ${placeInWords(location)}`}`,
      ),
    ...(more > 0 ? [`    and ${count(more, 'more row')}`] : []),
  ];
}

/** Each row once, with the heaviest that a finding does to it. */
function rowsThatAreHit({ knownBy }: ConsumerHit): readonly HitRow[] {
  const rows = new Map<string, HitRow>();
  for (const row of knownBy.flatMap(known => known.rows ?? [])) {
    if (row.status === 'unaffected') continue;
    const known = rows.get(row.row);
    if (known === undefined || compareWeight(row.status, known.status) < 0) {
      rows.set(row.row, row);
    }
  }
  return [...rows.values()].sort((left, right) =>
    compareWeight(left.status, right.status),
  );
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
    .map(({ kind, asOf, rows, sheet }) => {
      const age = asOf === null ? '' : ` as of ${asOf}`;
      return `${evidenceInWords[kind]}${rowsOf(rows ?? [], sheet ?? '')}${age}`;
    })
    .join(' and ');
}

/** ` 3 and 7 of contracts/mappings/orders.yaml`: the rows that are hit. */
function rowsOf(rows: readonly HitRow[], sheet: string): string {
  const hit = [
    ...new Set(
      rows
        .filter(({ status }) => status !== 'unaffected')
        .map(({ row }) => oneLine(row)),
    ),
  ];
  if (hit.length === 0) return '';
  const told =
    hit.length > rowsTold
      ? [...hit.slice(0, rowsTold), `${hit.length - rowsTold} more`]
      : hit;
  return ` ${listInWords(told)} of ${oneLine(sheet)}`;
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
      markdownProse(kindsOf(consumer)),
      consumer.operations.map(markdownCode).join(', '),
    ]),
  );
}

/** Every row that is hit, with why; empty where no row is. */
export function hitRowsTable(consumers: readonly ConsumerHit[]): string {
  const rows = consumers.flatMap(consumer =>
    rowsThatAreHit(consumer).map(row => [
      markdownProse(consumer.consumerTitle),
      markdownCode(row.row),
      statusInWords[row.status],
      markdownCode(row.field),
      markdownProse(row.reason),
      row.location === null ? '' : markdownCode(placeInWords(row.location)),
    ]),
  );
  return rows.length === 0
    ? ''
    : markdownTable(
        ['Integration', 'Row', 'Status', 'Field', 'Why', 'Place'],
        rows,
      );
}
