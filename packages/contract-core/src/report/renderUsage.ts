import {
  fullFieldName,
  shortFieldName,
  type FieldName,
  type FieldUsage,
  type KnownUsage,
  type LineageHop,
  type OpenLineageJobEvent,
} from '../lineage';
import { evidenceInWords } from './evidenceWords';
import { jsonText } from './jsonText';
import { markdownCode, markdownProse, markdownTable } from './markdownText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { oneLine, painter } from './terminalText';
import type { Paint } from './terminalText';
import type { UsageReport } from './usageReport';
import { count, entityName, placeInWords } from './wording';

/** Who reads and writes a field or an attribute. */
export function renderUsage(
  report: UsageReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return usageMarkdown(report);
    case 'text':
      return usageText(report, options);
  }
}

/** Design-time events as one JSON text, in the order of the integrations. */
export function renderOpenLineage(
  events: readonly OpenLineageJobEvent[],
): string {
  return jsonText(events);
}

/** One sentence that answers the question. */
function sentence({ name, usages, fields }: UsageReport): string {
  const readers = integrationsOf(usages, 'source');
  const writers = integrationsOf(usages, 'target');
  const where =
    fields.length === 0 ? '' : ` (${count(fields.length, 'field')})`;
  if (readers + writers === 0) {
    return `Nobody is known to read or write ${name}${where}`;
  }
  return `${name}${where} is read by ${count(readers, 'integration')} and written by ${count(writers, 'integration')}`;
}

function integrationsOf(
  usages: readonly FieldUsage[],
  end: FieldUsage['end'],
): number {
  return new Set(
    usages
      .filter(usage => usage.end === end)
      .map(({ integration }) => integration),
  ).size;
}

const readingInWords: Readonly<Record<KnownUsage['reading'], string>> = {
  attribute: 'an attribute of a data object',
  'contract-field': 'the field of one contract',
  'object-field': 'a field of a record or a named schema',
  path: 'the path of a field',
  'last-step': 'the last name of a path',
};

function readingNote({ reading, anyCase }: UsageReport): string {
  return `Read as ${readingInWords[reading]}${anyCase ? ', in any case of letters' : ''}.`;
}

function usageText(report: UsageReport, options: RenderOptions): string {
  const paint = painter(options.colours);
  const lines = [
    paint(oneLine(sentence(report)), 'bold'),
    `  ${readingNote(report)}`,
    ...report.fields.map(field => `  ${oneLine(fieldLine(field))}`),
    ...section('Read by', readers(report).map(usageLine), paint),
    ...section('Written by', writers(report).map(usageLine), paint),
    ...section('Comes from', report.upstream.map(hopLine), paint),
    ...section('Goes to', report.downstream.map(hopLine), paint),
    ...section(
      'What this cannot see',
      report.blindSpots.map(spot => `  ${oneLine(spot)}`),
      paint,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The field among all contracts, and what a name puts before it. */
function fieldLine(field: FieldName): string {
  const short = shortFieldName(field);
  return short === field.path
    ? fullFieldName(field)
    : `${fullFieldName(field)} (${short})`;
}

const readers = ({ usages }: UsageReport) =>
  usages.filter(({ end }) => end === 'source');

const writers = ({ usages }: UsageReport) =>
  usages.filter(({ end }) => end === 'target');

function section(
  title: string,
  lines: readonly string[],
  paint: Paint,
): readonly string[] {
  return lines.length === 0 ? [] : ['', paint(title, 'bold'), ...lines];
}

function usageLine(usage: FieldUsage): string {
  return `  ${oneLine(usage.integrationTitle)} (owner ${oneLine(entityName(usage.owner))}, ${evidenceOf(usage)}): ${oneLine(usage.operation)} ${oneLine(usage.path)} of ${oneLine(entityName(usage.contractRef))}, ${placeInWords(usage.location)}`;
}

/** `mapping row order/tax`, and since when it is known where that is told. */
function evidenceOf({
  kind,
  row,
  asOf,
}: Pick<FieldUsage, 'kind' | 'row' | 'asOf'>): string {
  const what = row === '' ? '' : ` ${oneLine(row)}`;
  return `${evidenceInWords[kind]}${what}${asOf === null ? '' : ` as of ${asOf}`}`;
}

function hopLine(hop: LineageHop): string {
  const by =
    hop.joinedBy === 'attribute'
      ? `, joined by ${oneLine(hop.from.attribute || hop.to.attribute)}`
      : '';
  return `  ${hop.distance}. ${endOf(hop.from)} -> ${endOf(hop.to)} (${oneLine(entityName(hop.integration))}, ${hop.transform}, ${evidenceOf(hop)}${by})`;
}

function endOf(field: LineageHop['from']): string {
  return `${oneLine(entityName(field.contractRef))} ${oneLine(shortFieldName(field))}`;
}

function usageMarkdown(report: UsageReport): string {
  const parts = [
    `## ${markdownProse(sentence(report))}`,
    readingNote(report),
    report.fields
      .map(field => `- ${markdownCode(fieldLine(field))}`)
      .join('\n'),
    usageTable('Read by', readers(report)),
    usageTable('Written by', writers(report)),
    hopTable('Comes from', report.upstream),
    hopTable('Goes to', report.downstream),
    report.blindSpots.length === 0
      ? ''
      : `### What this cannot see\n\n${report.blindSpots.map(spot => `- ${markdownProse(spot)}`).join('\n')}`,
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function usageTable(title: string, usages: readonly FieldUsage[]): string {
  if (usages.length === 0) return '';
  const table = markdownTable(
    ['Integration', 'Owner', 'Contract', 'Operation', 'Field', 'Evidence'],
    usages.map(usage => [
      markdownProse(usage.integrationTitle),
      markdownCode(entityName(usage.owner)),
      markdownCode(entityName(usage.contractRef)),
      markdownCode(usage.operation),
      markdownCode(usage.path),
      markdownProse(evidenceOf(usage)),
    ]),
  );
  return `### ${title}\n\n${table}`;
}

function hopTable(title: string, hops: readonly LineageHop[]): string {
  if (hops.length === 0) return '';
  const table = markdownTable(
    ['Hop', 'From', 'To', 'Integration', 'Transform', 'Evidence'],
    hops.map(hop => [
      String(hop.distance),
      markdownCode(endOf(hop.from)),
      markdownCode(endOf(hop.to)),
      markdownCode(entityName(hop.integration)),
      hop.transform,
      markdownProse(evidenceOf(hop)),
    ]),
  );
  return `### ${title}\n\n${table}`;
}
