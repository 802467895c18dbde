import { operationIdentity } from '../../model';
import type {
  FieldHits,
  Finding,
  MappedRow,
  MappingUse,
  UsedField,
} from '../../model';
import type { HitRow, HitStatus } from '../consumerHit';
import type {
  ChangeOfContract,
  EvidenceHit,
  EvidenceOfKind,
} from './evidenceKind';
import { heaviest } from './hitWeight';
import { isProvenBreak, operationsOf } from './provenBreak';
import type { RowStanding } from './rowStanding';
import { standingOfSource } from './sourceRow';
import { standingOfTarget, valuedStanding } from './targetRow';
import { isDecided } from './toldBySheet';

/**
 * What the rows of mapping sheets say. A finding about a field that no row of an
 * integration touches does not hit it, by this evidence; rows of which nobody can
 * tell the fields leave it `unknown`. What is about no field hits every mapping of
 * the operation.
 */
export function mappingRowEvidence(
  change: ChangeOfContract,
  mappingUses: readonly MappingUse[],
): EvidenceOfKind {
  const uses = mappingUses.filter(
    ({ contractId }) => contractId === change.contract.id,
  );
  return {
    kind: 'mapping-row',
    hits: uses.map(use => hitOf(change, use)),
    blindSpots: blindSpotsOf(change, uses),
  };
}

function hitOf(change: ChangeOfContract, use: MappingUse): EvidenceHit {
  const rows = change.findings.flatMap(finding =>
    rowsHit(finding, use, change.fieldHits),
  );
  const hit = rows.filter(({ status }) => status !== 'unaffected');
  const reached = change.findings.some(finding => reaches(finding, use));
  const operations = operationsHit(change.findings, use, hit);
  return {
    consumer: use.consumer,
    consumerTitle: use.consumerTitle,
    owner: use.owner,
    criticality: use.criticality,
    fingerprints: [
      ...new Set(hit.map(({ fingerprint }) => fingerprint)),
    ].sort(),
    said: {
      kind: 'mapping-row',
      asOf: null,
      status: change.judged
        ? heaviest([
            ...hit.map(({ status }) => status),
            ...(!isDecided(use) && reached ? (['unknown'] as const) : []),
          ])
        : 'unknown',
      operations,
      fields: [
        ...new Set(hit.map(({ field }) => field).filter(field => field !== '')),
      ].sort(),
      sheet: use.sheet,
      rows,
    },
  };
}

/** Operations of the sheet at which findings about rows that are hit show. */
function operationsHit(
  findings: readonly Finding[],
  { places }: MappingUse,
  hit: readonly HitRow[],
): readonly string[] {
  const fingerprints = new Set(hit.map(({ fingerprint }) => fingerprint));
  const mapped = new Set(
    places.map(({ operation }) => operationIdentity(operation)),
  );
  return [
    ...new Set(
      findings
        .filter(({ fingerprint }) => fingerprints.has(fingerprint))
        .flatMap(operationsOf)
        .filter(operation => mapped.has(operationIdentity(operation))),
    ),
  ].sort();
}

function rowsHit(
  finding: Finding,
  use: MappingUse,
  hits: FieldHits | null,
): readonly HitRow[] {
  const touched = ownMember(hits?.touched, finding.fingerprint);
  if (hits !== null && touched !== undefined) {
    return use.rows.flatMap(row => rowHit(finding, row, touched, hits));
  }
  const demanded = ownMember(hits?.demanded, finding.fingerprint);
  return demanded === undefined
    ? mappingsHit(finding, use)
    : demandsHit(finding, use, demanded);
}

function ownMember<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key)
    ? record[key]
    : undefined;
}

/**
 * The heaviest that a finding does to the fields of a row; nothing where it
 * touches none. Of a field at its operations that the comparison was not asked
 * about, or did not find, nobody can say.
 */
function rowHit(
  finding: Finding,
  row: MappedRow,
  touched: readonly UsedField[],
  hits: FieldHits,
): readonly HitRow[] {
  const shown = new Set(operationsOf(finding).map(operationIdentity));
  const standings = row.fields.flatMap(field => {
    if (isAmong(field, touched)) {
      return [{ field, standing: standingOf(finding, row, field, hits) }];
    }
    const isOpen =
      shown.has(operationIdentity(field.operation)) &&
      !isAmong(field, hits.found);
    return isOpen ? [{ field, standing: notAsked(field) }] : [];
  });
  const status = heaviest(standings.map(({ standing }) => standing.status));
  const telling = standings.find(({ standing }) => standing.status === status);
  return telling === undefined
    ? []
    : [rowOf(finding, row, telling.field.field, telling.standing)];
}

function notAsked({ field }: UsedField): RowStanding {
  return {
    status: 'unknown',
    reason: `Whether the change touches \`${field}\` could not be told.`,
  };
}

function standingOf(
  finding: Finding,
  row: MappedRow,
  used: UsedField,
  hits: FieldHits,
): RowStanding {
  const step = hits.steps?.find(known => isSame(known, used));
  const touched = {
    row,
    operation: used.operation,
    field: used.field,
    finding,
    aspect: ownMember(hits.aspects, finding.fingerprint) ?? 'other',
    base: step?.base ?? null,
    revision: step?.revision ?? null,
  };
  return row.end === 'source'
    ? standingOfSource(touched)
    : standingOfTarget(touched);
}

function rowOf(
  { fingerprint }: Finding,
  { row, end, owner, location }: MappedRow,
  field: string,
  { status, reason }: RowStanding,
): HitRow {
  return { fingerprint, row, end, status, field, reason, owner, location };
}

function isAmong(field: UsedField, touched: readonly UsedField[]): boolean {
  return touched.some(used => isSame(used, field));
}

/** Who was asked about in either direction is meant in both. */
function isSame(left: UsedField, right: UsedField): boolean {
  return (
    left.field === right.field &&
    left.direction === right.direction &&
    operationIdentity(left.operation) === operationIdentity(right.operation)
  );
}

/** What must be sent now hits every mapping that sends, unless a row of it has it. */
function demandsHit(
  finding: Finding,
  use: MappingUse,
  demanded: readonly UsedField[],
): readonly HitRow[] {
  return mappingsOf(finding, use).flatMap(({ mapping, end }) => {
    if (end === 'source') {
      return [
        whole(finding, use, mapping, 'source', {
          status: 'potentially-affected',
          reason: 'No mapping says what is sent in the request.',
        }),
      ];
    }
    const rows = use.rows.filter(
      row =>
        row.end === 'target' &&
        row.row.startsWith(`${mapping}/`) &&
        row.fields.some(field => isAmong(field, demanded)),
    );
    if (rows.length === 0) {
      return [
        whole(finding, use, mapping, 'target', {
          status: isProvenBreak(finding) ? 'broken' : 'potentially-affected',
          reason: 'No row of the mapping writes what must be sent.',
        }),
      ];
    }
    return rows.map(row =>
      rowOf(
        finding,
        row,
        row.fields.find(field => isAmong(field, demanded))?.field ?? '',
        valuedStanding(row, 'The field must be sent'),
      ),
    );
  });
}

/** A finding about no field hits whatever is mapped of the operation. */
function mappingsHit(finding: Finding, use: MappingUse): readonly HitRow[] {
  return mappingsOf(finding, use).map(({ mapping, end }) =>
    whole(finding, use, mapping, end, {
      status: isProvenBreak(finding) ? 'broken' : 'potentially-affected',
      reason: 'The change is about the operation and not about one field.',
    }),
  );
}

function whole(
  { fingerprint }: Finding,
  { owner }: MappingUse,
  mapping: string,
  end: HitRow['end'],
  { status, reason }: { readonly status: HitStatus; readonly reason: string },
): HitRow {
  return {
    fingerprint,
    row: mapping,
    end,
    status,
    field: '',
    reason,
    owner,
    location: null,
  };
}

type MappingEndName = Pick<HitRow, 'end'> & { readonly mapping: string };

/** Mappings at operations that a finding shows at, those that send first. */
function mappingsOf(
  finding: Finding,
  { places }: MappingUse,
): readonly MappingEndName[] {
  const identities = new Set(operationsOf(finding).map(operationIdentity));
  const isWhole = operationsOf(finding).includes('');
  const found = new Map<string, MappingEndName>();
  for (const { mapping, operation, end } of places) {
    if (!isWhole && !identities.has(operationIdentity(operation))) continue;
    found.set(`${mapping}\0${end}`, { mapping, end });
  }
  return [...found.values()].sort((left, right) =>
    left.end === right.end ? 0 : left.end === 'target' ? -1 : 1,
  );
}

/** What of a sheet cannot be read may be about anything. */
function reaches(finding: Finding, use: MappingUse): boolean {
  return use.isUnreadable || mappingsOf(finding, use).length > 0;
}

function blindSpotsOf(
  { contract: { ref }, findings, judged }: ChangeOfContract,
  uses: readonly MappingUse[],
): readonly string[] {
  if (!judged) return [];
  return uses
    .filter(
      use => !isDecided(use) && findings.some(finding => reaches(finding, use)),
    )
    .flatMap(use => blindSpotsOfSheet(ref, use));
}

function blindSpotsOfSheet(
  ref: string,
  { undecided, isUnreadable, sheet, consumerTitle }: MappingUse,
): readonly string[] {
  const one = undecided.length === 1;
  return [
    ...(isUnreadable
      ? [
          `${consumerTitle}: ${sheet} cannot be read as a whole, so whether its rows about ${ref} are hit is unknown.`,
        ]
      : []),
    ...(undecided.length > 0
      ? [
          `${consumerTitle}: which fields of ${ref} ${one ? 'row' : 'rows'} ${undecided.join(', ')} of ${sheet} ${one ? 'touches' : 'touch'} cannot be told, so whether ${one ? 'it is' : 'they are'} hit is unknown.`,
        ]
      : []),
  ];
}
