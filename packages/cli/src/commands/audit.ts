import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { verifyAuditRecord } from '@interlock/contract-core';
import type {
  AuditHead,
  AuditRecordEntry,
  AuditVerification,
  ReportFormat,
} from '@interlock/contract-core';
import { CommandFailure } from '../commandFailure';
import { readPortalAddress } from '../portal/portalAddress';
import { askForJson, isObject, notUnderstood } from '../portal/portalRequest';
import { findServiceToken } from '../portal/serviceToken';
import type { Surroundings } from '../surroundings';

export interface AuditExportOptions {
  readonly portal: string;
}

export interface AuditVerifyOptions {
  /** `SEQUENCE:HASH`; absent where none was kept. */
  readonly head?: string;
  readonly format: ReportFormat;
}

/** Entries that the portal is asked for at a time. */
const pageSize = 1000;

/** `interlock audit export` */
export async function exportAudit(
  options: AuditExportOptions,
  { workingDirectory, environment, writeOut }: Surroundings,
): Promise<number> {
  const portal = readPortalAddress(options.portal);
  const token = await findServiceToken(portal, workingDirectory, environment);
  const entries: AuditRecordEntry[] = [];
  for (let before: number | null = null; before !== 1;) {
    const page = await askForJson(portal, token, {
      method: 'GET',
      path: `/api/integration-catalog/audit?limit=${pageSize}${before === null ? '' : `&before=${before}`}`,
    });
    if (!isObject(page) || !Array.isArray(page.entries)) {
      throw notUnderstood(portal, 'an audit record');
    }
    const read: readonly unknown[] = page.entries;
    if (!read.every(isEntry)) throw notUnderstood(portal, 'an audit record');
    entries.push(...read);
    const oldest = read.at(-1);
    if (read.length < pageSize || oldest === undefined) break;
    before = oldest.sequence;
  }
  for (const entry of entries.reverse()) writeOut(`${JSON.stringify(entry)}\n`);
  return 0;
}

/** `interlock audit verify` */
export async function verifyAudit(
  file: string,
  options: AuditVerifyOptions,
  { workingDirectory, writeOut }: Surroundings,
): Promise<number> {
  const head = options.head === undefined ? null : readHead(options.head);
  const entries = await readRecord(resolve(workingDirectory, file), file);
  const verification = verifyAuditRecord(entries, head);
  writeOut(
    options.format === 'json'
      ? `${JSON.stringify({ schemaVersion: 1, ...verification }, null, 2)}\n`
      : `${sentencesOf(verification, head).join('\n')}\n`,
  );
  return verification.intact ? 0 : 1;
}

function readHead(text: string): AuditHead {
  const [, sequence, hash] = /^(\d+):(sha256:[0-9a-f]{64})$/u.exec(text) ?? [];
  if (sequence === undefined || hash === undefined) {
    throw CommandFailure.because(
      'usage',
      `--head must be a sequence and a hash, as verify prints them (12:sha256:…), not "${text}".`,
    );
  }
  return { sequence: Number(sequence), hash };
}

/** JSON lines, or an answer of the portal. */
async function readRecord(
  path: string,
  shown: string,
): Promise<readonly AuditRecordEntry[]> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw CommandFailure.because(
      'unreadable',
      `${shown} cannot be read: ${error.message}.`,
    );
  });
  const entries = entriesOf(text);
  if (!entries?.every(isEntry)) {
    throw CommandFailure.because(
      'unreadable',
      `${shown} is no audit record; take one with interlock audit export.`,
    );
  }
  return entries;
}

function entriesOf(text: string): readonly unknown[] | null {
  try {
    const whole: unknown = JSON.parse(text);
    if (isObject(whole) && Array.isArray(whole.entries)) return whole.entries;
    return [whole];
  } catch {
    // More than one line, or no JSON at all.
  }
  try {
    return text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map((line): unknown => JSON.parse(line));
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is AuditRecordEntry {
  return (
    isObject(value) &&
    Number.isInteger(value.sequence) &&
    isObject(value.detail) &&
    ['at', 'actor', 'action', 'subject', 'hash'].every(
      member => typeof value[member] === 'string',
    )
  );
}

function sentencesOf(
  { intact, entries, firstBroken, head, holdsHead }: AuditVerification,
  kept: AuditHead | null,
): readonly string[] {
  return [
    firstBroken === null
      ? `${entries} entries, each as it was written.`
      : `The record is broken: entry ${firstBroken} is missing, edited or out of place, so nothing from it on is proven.`,
    ...(kept === null
      ? []
      : [
          holdsHead
            ? `It holds the head that was kept, entry ${kept.sequence}.`
            : `It does not hold the head that was kept, entry ${kept.sequence}: it was rewritten or cut since.`,
        ]),
    ...(intact && head
      ? [`Head, to be kept elsewhere: ${head.sequence}:${head.hash}`]
      : []),
  ];
}
