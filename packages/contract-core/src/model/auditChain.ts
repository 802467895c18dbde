import { canonicalJson, digestText } from './digest';

/** An entry of the audit record, as a portal exports it. */
export interface AuditRecordEntry {
  /** Counted from 1 without gaps. */
  readonly sequence: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

/** The last entry of a record, kept where nobody who writes to it can write. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The hash of an entry: over all that it says, and the hash of the one before. */
export function auditHash(
  entry: Omit<AuditRecordEntry, 'hash' | 'detail'> & {
    /** As canonical JSON. */
    readonly detail: string;
    /** Empty for the first entry. */
    readonly previousHash: string;
  },
): string {
  const { sequence, at, actor, action, subject, detail, previousHash } = entry;
  return digestText(
    canonicalJson({
      sequence,
      at,
      actor,
      action,
      subject,
      detail,
      previousHash,
    }),
  );
}

/** What an exported record says of itself, and against a head from before. */
export interface AuditVerification {
  readonly intact: boolean;
  /** How many entries were read. */
  readonly entries: number;
  /** Sequence of the first entry that is missing, edited or out of place; null when none is. */
  readonly firstBroken: number | null;
  /** What to keep until the next time; null where there are no entries. */
  readonly head: AuditHead | null;
  /** Whether the kept head is in the record; null where none was given. */
  readonly holdsHead: boolean | null;
}

/**
 * Walks an exported record from its first entry. One that somebody has wholly
 * rewritten fits itself, and one whose end was cut does: only a head that was
 * kept elsewhere shows that.
 */
export function verifyAuditRecord(
  exported: readonly AuditRecordEntry[],
  keptHead: AuditHead | null,
): AuditVerification {
  const entries = [...exported].sort(
    (left, right) => left.sequence - right.sequence,
  );
  let previousHash = '';
  let firstBroken: number | null = null;
  for (const [index, entry] of entries.entries()) {
    const detail = canonicalJson(entry.detail);
    if (
      entry.sequence !== index + 1 ||
      auditHash({ ...entry, detail, previousHash }) !== entry.hash
    ) {
      firstBroken = index + 1;
      break;
    }
    previousHash = entry.hash;
  }
  const last = entries.at(-1);
  const holdsHead =
    keptHead &&
    entries.some(
      ({ sequence, hash }) =>
        sequence === keptHead.sequence && hash === keptHead.hash,
    );
  return {
    intact: firstBroken === null && holdsHead !== false,
    entries: entries.length,
    firstBroken,
    head: last ? { sequence: last.sequence, hash: last.hash } : null,
    holdsHead,
  };
}
