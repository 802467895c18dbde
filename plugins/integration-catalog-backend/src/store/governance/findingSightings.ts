import type { GovernanceFinding } from '@interlock/contract-core';
import type { Knex } from 'knex';

type Sighted = Pick<
  GovernanceFinding,
  'target' | 'targetId' | 'fingerprint' | 'formerFingerprints' | 'ruleId'
>;

interface SightingRow {
  target: string;
  fingerprint: string;
  rule: string;
  first_seen_on: string;
  last_seen_on: string;
}

// Five values a row, below the bound values that the oldest SQLite takes.
const chunkSize = 150;

/** Names a finding across days: what its rule says about its place in a target. */
export function sightingKey(finding: Sighted): string {
  return `${targetOf(finding)} ${finding.fingerprint}`;
}

/** The first day of a finding, under whatever name it was seen then. */
export function firstDayOf(
  finding: Sighted,
  days: ReadonlyMap<string, string>,
): string | undefined {
  const target = targetOf(finding);
  return [finding.fingerprint, ...(finding.formerFingerprints ?? [])]
    .flatMap(fingerprint => days.get(`${target} ${fingerprint}`) ?? [])
    .sort()[0];
}

function targetOf({ target, targetId = target }: Sighted): string {
  return targetId;
}

/**
 * Notes the findings of a day. One that was gone and comes back keeps its first
 * day: it is the old finding again. Runs again without any change.
 */
export async function recordSightings(
  transaction: Knex.Transaction,
  findings: readonly Sighted[],
  day: string,
): Promise<void> {
  const distinct = [
    ...new Map(findings.map(finding => [sightingKey(finding), finding])),
  ].map(([, finding]) => finding);
  for (let start = 0; start < distinct.length; start += chunkSize) {
    const rows = distinct.slice(start, start + chunkSize).map(finding => ({
      target: targetOf(finding),
      fingerprint: finding.fingerprint,
      rule: finding.ruleId,
      first_seen_on: day,
      last_seen_on: day,
    }));
    await transaction<SightingRow>('finding_sightings')
      .insert(rows)
      .onConflict(['target', 'fingerprint'])
      .merge(['last_seen_on']);
  }
}

/** First day of each finding that was ever there, by `sightingKey`. */
export async function readFirstDays(
  database: Knex,
): Promise<ReadonlyMap<string, string>> {
  const rows = await database<SightingRow>('finding_sightings').select(
    'target',
    'fingerprint',
    'first_seen_on',
  );
  return new Map(
    rows.map(row => [`${row.target} ${row.fingerprint}`, row.first_seen_on]),
  );
}

/** Names the state of the sightings as far as first days depend on it. */
export async function sightingsState(database: Knex): Promise<string> {
  const [row] = await database<SightingRow>('finding_sightings').count({
    sightings: '*',
  });
  // First days never change, so a new one shows in the number.
  return String(row?.sightings ?? 0);
}
