import { printRow } from '@interlock/contract-core';
import type {
  FieldFacts,
  Mapping,
  MappingEnd,
  MappingOperation,
  MappingSheet,
  ResolvedPath,
  ResolvedRow,
  ResolvedSheet,
} from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';
import type { OwnershipFacts } from './buildOwnershipModel';
import { describeFinding, isAt } from './describeFinding';
import { placeOf } from './describeUsage';
import type { SheetModel, SheetSummary } from './ownershipModel';

/** Values of an enumeration that are told. */
const mostValues = 50;

/** Every sheet with the facts of both ends of each row, and its counts. */
export function describeSheets(facts: OwnershipFacts): {
  readonly sheets: readonly SheetModel[];
  readonly summaries: readonly SheetSummary[];
} {
  const sheets = facts.sheets.map(resolved => describeSheet(resolved, facts));
  return { sheets, summaries: sheets.map(summaryOf) };
}

function describeSheet(
  resolved: ResolvedSheet,
  facts: OwnershipFacts,
): SheetModel {
  const { sheet, integration } = resolved;
  const { names, problems } = facts;
  const owner = sheet.owner === '' ? (integration?.owner ?? '') : sheet.owner;
  return {
    integration: names.name(sheet.integration),
    file: sheet.file,
    description: sheet.description,
    owner: names.name(owner),
    approver: sheet.approver === '' ? null : names.name(sheet.approver),
    mappings: sheet.mappings.map(mapping =>
      describeMapping(
        mapping,
        resolved.rows.filter(row => row.mapping === mapping),
        facts,
      ),
    ),
    valueMaps: sheet.valueMaps.map(({ name, file, otherwise, entries }) => ({
      name,
      file,
      otherwise,
      entries: entries.map(({ from, to }) => ({ from, to })),
    })),
    findings: facts.findings
      .filter(
        ({ location }) =>
          location.file === sheet.file &&
          !resolved.rows.some(({ row }) => isAt(location, row.location)),
      )
      .map(describeFinding),
    problems: problems
      .filter(({ file }) => filesOf(sheet).has(file))
      .map(problem => ({ ...problem })),
  };
}

function filesOf(sheet: MappingSheet): ReadonlySet<string> {
  return new Set([
    sheet.file,
    ...sheet.valueMaps.map(({ file }) => file).filter(file => file !== ''),
  ]);
}

function summaryOf(sheet: SheetModel): SheetSummary {
  const rows = sheet.mappings.flatMap(mapping => mapping.rows);
  const findings = [...sheet.findings, ...rows.flatMap(row => row.findings)];
  const countOf = (severity: string) =>
    findings.filter(finding => finding.severity === severity).length;
  const { integration, file, owner, approver } = sheet;
  return {
    integration,
    file,
    owner,
    approver,
    mappings: sheet.mappings.length,
    rows: rows.length,
    findings: {
      error: countOf('error'),
      warn: countOf('warn'),
      info: countOf('info'),
    },
  };
}

function describeMapping(
  mapping: Mapping,
  rows: readonly ResolvedRow[],
  facts: OwnershipFacts,
): OwnershipWire<'Mapping'> {
  return {
    name: mapping.name,
    sources: mapping.sources.map(end => describeEnd(end, facts)),
    target: describeEnd(mapping.target, facts),
    rows: rows.map(row => describeRow(row, facts)),
  };
}

function describeEnd(
  { name, contract, operations }: MappingEnd,
  { names, ground }: OwnershipFacts,
): OwnershipWire<'MappingEnd'> {
  return {
    name,
    contract: names.name(contract),
    system: names.name(ground.contract(contract)?.system ?? ''),
    operations: [...operations],
  };
}

function describeRow(
  { mapping, row, sources, target, attribute }: ResolvedRow,
  { names, records, findings }: OwnershipFacts,
): OwnershipWire<'MappingRow'> {
  const texts = printRow(mapping.name, row);
  const owners = records.attributes.get(attribute)?.owners ?? [];
  return {
    id: row.id,
    place: placeOf(row.location),
    sources: sources.map(path => describePath(path, ['read'])),
    target: describePath(target, row.on),
    on: [...row.on],
    transform: texts.transform,
    transformKind: row.transform.kind,
    mandatory: row.mandatory,
    key: row.key,
    default: texts.default,
    validation: texts.validation,
    attribute,
    attributeOwners: names.names(owners),
    exceptionRule: row.exceptionRule,
    owner: row.owner,
    approver: row.approver,
    note: row.note,
    findings: findings
      .filter(({ location }) => isAt(location, row.location))
      .map(describeFinding),
  };
}

function describePath(
  { written, path, end, contract, fields }: ResolvedPath,
  on: readonly MappingOperation[],
): OwnershipWire<'MappedField'> {
  const answers = fields.map(({ answer }) => answer);
  const [facts] = answers.flatMap(answer =>
    answer.found ? answer.fields : [],
  );
  const unknown = answers.filter(answer => !answer.found);
  return {
    written,
    path,
    contract: end?.contract ?? '',
    state: stateOf(
      facts !== undefined,
      contract !== null && contract.contract !== null,
      unknown,
    ),
    facts: facts ? describeFacts(facts, on) : null,
    nearest: [...new Set(unknown.flatMap(answer => answer.nearest))].slice(
      0,
      3,
    ),
  };
}

function stateOf(
  isFound: boolean,
  isReadable: boolean,
  unknown: readonly { readonly reason: string }[],
): OwnershipWire<'MappedField'>['state'] {
  const isUndecided =
    !isReadable || unknown.some(({ reason }) => reason === 'unreadable');
  if (unknown.length === 0 && isFound) return 'found';
  return isUndecided ? 'undecided' : 'unknown';
}

function describeFacts(
  facts: FieldFacts,
  on: readonly MappingOperation[],
): OwnershipWire<'FieldFacts'> {
  const wanted = on.length === 0 ? (['create', 'update'] as const) : on;
  return {
    type: facts.typeInWords,
    maxLength: facts.maxLength,
    required: facts.required,
    nullable: facts.nullable,
    readable: facts.readable,
    writable: wanted.some(
      operation =>
        (operation === 'create' && facts.creatable) ||
        (operation === 'update' && facts.updatable),
    ),
    enumeration:
      facts.enumeration === null
        ? null
        : facts.enumeration
            .slice(0, mostValues)
            .map(value => JSON.stringify(value)),
    deprecated: facts.deprecated,
    attribute: facts.attribute,
    place: placeOf(facts.location),
  };
}
