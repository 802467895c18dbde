import { canonicalJson } from '../model';
import type { BindingField, Direction, Effect, Place } from '../model';
import { bindingRole } from './bindingRoles';
import type { BindingRole } from './bindingRoles';
import type { BindingChangeKind } from './messageChangeKind';
import type { ChangeDetails } from './operationChanges';

/** What the comparison of bindings needs from whoever carries them. */
export interface BindingComparison {
  readonly base: readonly BindingField[];
  readonly revision: readonly BindingField[];
  /** Where fields are missing. */
  readonly basePlace: Place;
  readonly revisionPlace: Place;
  readonly slot: string;
  readonly report: (
    kind: BindingChangeKind,
    effect: Effect,
    details: ChangeDetails,
  ) => void;
  readonly compareSchemas: (
    slot: string,
    direction: Direction,
    base: Pick<BindingField, 'schema' | 'place'>,
    revision: Pick<BindingField, 'schema' | 'place'>,
  ) => void;
  /** Who produces the values of schemas in message bindings. */
  readonly direction: Direction;
}

/** Compares bindings field by field; a protocol that came or went is one change. */
export function compareBindings(comparison: BindingComparison): void {
  const { base, revision } = comparison;
  const left = byKey(base);
  const right = byKey(revision);
  const leftProtocols = new Set(base.map(field => field.protocol));
  const rightProtocols = new Set(revision.map(field => field.protocol));
  for (const protocol of leftProtocols) {
    if (!rightProtocols.has(protocol)) reportWhole(comparison, protocol, true);
  }
  for (const protocol of rightProtocols) {
    if (!leftProtocols.has(protocol)) reportWhole(comparison, protocol, false);
  }
  for (const [key, field] of left) {
    const counterpart = right.get(key);
    if (counterpart !== undefined) {
      compareField(comparison, field, counterpart);
    } else if (rightProtocols.has(field.protocol)) {
      compareLone(comparison, field, true);
    }
  }
  for (const [key, field] of right) {
    if (left.has(key) || !leftProtocols.has(field.protocol)) continue;
    compareLone(comparison, field, false);
  }
}

function byKey(
  fields: readonly BindingField[],
): ReadonlyMap<string, BindingField> {
  return new Map(fields.map(field => [keyOf(field), field]));
}

function keyOf({ holder, protocol, path }: BindingField): string {
  return `${holder} ${protocol} ${path}`;
}

function reportWhole(
  comparison: BindingComparison,
  protocol: string,
  gone: boolean,
): void {
  const fields = (gone ? comparison.base : comparison.revision).filter(
    field => field.protocol === protocol,
  );
  const [first] = fields;
  const subject = `${first.holder} ${protocol}`;
  comparison.report(
    gone ? 'binding-removed' : 'binding-added',
    fields.some(isBinding) ? 'incomparable' : 'none',
    {
      subject,
      from: gone ? valuesOf(fields) : null,
      to: gone ? null : valuesOf(fields),
      words: `the ${protocol} binding of the ${first.holder}`,
      slot: comparison.slot,
      base: gone ? first.place : comparison.basePlace,
      revision: gone ? comparison.revisionPlace : first.place,
    },
  );
}

/** Whether a client that does not know the field may go wrong. */
function isBinding(field: BindingField): boolean {
  const role = bindingRole(field);
  return role === 'address' || role === 'demand' || field.schema !== null;
}

function valuesOf(fields: readonly BindingField[]): unknown {
  return Object.fromEntries(fields.map(field => [field.path, field.value]));
}

function compareLone(
  comparison: BindingComparison,
  field: BindingField,
  gone: boolean,
): void {
  const { basePlace, revisionPlace } = comparison;
  const absent = { schema: null, place: gone ? revisionPlace : basePlace };
  if (field.schema !== null) {
    comparison.compareSchemas(
      slotOf(comparison, field),
      directionOf(comparison, field),
      gone ? field : absent,
      gone ? absent : field,
    );
    return;
  }
  const details = {
    subject: keyOf(field),
    from: gone ? field.value : null,
    to: gone ? null : field.value,
    words: `${field.path} of the ${field.protocol} binding of the ${field.holder}`,
    slot: comparison.slot,
    base: gone ? field.place : basePlace,
    revision: gone ? revisionPlace : field.place,
  };
  const effect = isBinding(field) ? 'incomparable' : 'none';
  comparison.report(
    gone ? 'binding-removed' : 'binding-added',
    effect,
    details,
  );
}

function slotOf(comparison: BindingComparison, field: BindingField): string {
  return `${comparison.slot} ${field.protocol} binding ${field.path}`.trim();
}

/** The sender produces what is in a message; the rest the client chooses. */
function directionOf(
  comparison: BindingComparison,
  field: BindingField,
): Direction {
  return field.holder === 'message' ? comparison.direction : 'request';
}

function compareField(
  comparison: BindingComparison,
  base: BindingField,
  revision: BindingField,
): void {
  if (base.schema !== null && revision.schema !== null) {
    const direction = directionOf(comparison, base);
    const slot = slotOf(comparison, base);
    comparison.compareSchemas(slot, direction, base, revision);
    return;
  }
  const from = canonicalJson(base.value);
  const to = canonicalJson(revision.value);
  if (from === to && base.schema === revision.schema) return;
  const { kind, effect } = judgeField(bindingRole(base), base, revision);
  comparison.report(kind, effect, {
    subject: keyOf(base),
    from: base.value,
    to: revision.value,
    words: `${base.path} of the ${base.protocol} binding of the ${base.holder} from ${sideWords(base)} to ${sideWords(revision)}`,
    slot: comparison.slot,
    base: base.place,
    revision: revision.place,
  });
}

function sideWords(field: BindingField): string {
  return field.schema === null ? canonicalJson(field.value) : 'a schema';
}

function judgeField(
  role: BindingRole,
  base: BindingField,
  revision: BindingField,
): { readonly kind: BindingChangeKind; readonly effect: Effect } {
  switch (role) {
    case 'address':
      return { kind: 'binding-address-changed', effect: 'incomparable' };
    case 'demand':
      return { kind: 'binding-demand-changed', effect: 'incomparable' };
    case 'capacity': {
      const from = amountOf(base.value);
      const to = amountOf(revision.value);
      if (from === null || to === null) break;
      return to < from
        ? { kind: 'binding-weakened', effect: 'narrower' }
        : { kind: 'binding-strengthened', effect: 'wider' };
    }
    case 'deployment':
      return { kind: 'binding-changed', effect: 'none' };
    case 'delivery':
    case 'other':
      break;
  }
  return { kind: 'binding-changed', effect: 'incomparable' };
}

/** Kafka writes -1 for no limit. */
function amountOf(value: unknown): number | null {
  const amount = typeof value === 'string' ? Number(value) : value;
  if (typeof amount !== 'number' || Number.isNaN(amount)) return null;
  return amount < 0 ? Infinity : amount;
}
