import type { RecordOperation, RecordVerb } from '../model';
import type { FieldNode } from './fieldNode';
import type { RecordIndex } from './recordIndex';

/** What may be done with a field, whatever the operation that is asked about. */
export interface FieldCapabilities {
  readonly readable: boolean;
  readonly creatable: boolean;
  readonly updatable: boolean;
}

/** Everything, where nobody forbids anything. */
export const fullCapabilities: FieldCapabilities = {
  readable: true,
  creatable: true,
  updatable: true,
};

/** Finds a field again in other work on the same records. */
export type FindInRecord = (
  operation: RecordOperation,
  within: readonly string[],
) => readonly FieldNode[];

/**
 * What the work on its records offers for a field: read where reading gives it,
 * written where creating or updating takes it. What no operation offers nobody
 * may do.
 */
export function recordCapabilities(
  record: RecordOperation,
  within: readonly string[],
  records: RecordIndex,
  find: FindInRecord,
): FieldCapabilities {
  const offers = (verb: RecordVerb): boolean => {
    const operation = records.sibling(record, verb);
    if (operation === null) return false;
    const nodes = within.length === 0 ? null : find(operation, within);
    if (nodes === null) return true;
    return verb === 'read'
      ? nodes.length > 0
      : nodes.some(node => !isLocked(node));
  };
  return {
    readable: offers('read'),
    creatable: offers('create'),
    updatable: offers('update'),
  };
}

/** What a relation offers to whoever goes through it. */
export function relationCapabilities(
  holder: RecordOperation,
  name: string,
  records: RecordIndex,
): FieldCapabilities {
  const offers = (
    verb: RecordVerb,
    refusal: Parameters<RecordIndex['has']>[1],
  ): boolean => {
    const operation = records.sibling(holder, verb);
    return operation !== null && !records.has(operation, refusal, name);
  };
  return {
    readable: offers('read', 'not-expandable'),
    creatable: offers('create', 'not-insertable-through'),
    updatable: offers('update', 'not-updatable-through'),
  };
}

/** By `readOnly` and `writeOnly` of the field and of what it stands in. */
export function flaggedCapabilities(node: FieldNode): FieldCapabilities {
  const writable = !isLocked(node);
  return {
    readable: !isHidden(node),
    creatable: writable,
    updatable: writable,
  };
}

function isLocked(node: FieldNode): boolean {
  return isFlagged(node, 'readOnly') || node.withheld;
}

function isHidden(node: FieldNode): boolean {
  return isFlagged(node, 'writeOnly');
}

function isFlagged(
  node: FieldNode | null,
  flag: 'readOnly' | 'writeOnly',
): boolean {
  for (let at = node; at !== null; at = at.facts.parent) {
    const { alternatives } = at.shape;
    const own =
      alternatives.length > 0 &&
      alternatives.every(
        ({ holders, parts }) =>
          holders.some(({ schema }) => schema[flag]) ||
          parts.some(part => part[flag]),
      );
    if (own) return true;
  }
  return false;
}

export function bothCapabilities(
  one: FieldCapabilities,
  other: FieldCapabilities,
): FieldCapabilities {
  return {
    readable: one.readable && other.readable,
    creatable: one.creatable && other.creatable,
    updatable: one.updatable && other.updatable,
  };
}
