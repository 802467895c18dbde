import { canonicalJson } from './digest';

/** One member that is another; as text, null on a side that does not have it. */
export interface MemberChange {
  readonly member: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A part of a subject that is new, gone or another, with what differs in it. */
export interface ChangedPart {
  /** As people name it: `row order/unit`, `attribute legalName`. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Members that differ; all of them for a part that is new or gone. */
  readonly members: readonly MemberChange[];
  /** The finding that reports it. */
  readonly fingerprint: string;
}

/** Members that differ between two meanings, by name. */
export function compareMembers(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly MemberChange[] {
  const names = [
    ...new Set([...Object.keys(before), ...Object.keys(after)]),
  ].sort();
  return names.flatMap(member => {
    const was = ownMember(before, member);
    const is = ownMember(after, member);
    return asJson(was) === asJson(is)
      ? []
      : [{ member, before: asText(was), after: asText(is) }];
  });
}

function ownMember(
  members: Readonly<Record<string, unknown>>,
  name: string,
): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** Empty for what is absent, which is another thing than null. */
function asJson(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

/** Texts as they are, everything else as JSON; null for what is absent. */
function asText(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : canonicalJson(value);
}
