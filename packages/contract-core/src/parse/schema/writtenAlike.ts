import type { SyntaxNode } from '../syntax';

/** Two references that stand at the same place of schemas written alike. */
export type ReferencePair = readonly [base: SyntaxNode, revision: SyntaxNode];

/** Values that may still be compared; what is left out counts as different. */
export interface WritingBudget {
  remaining: number;
}

/** How a value inside a schema is to be read. */
type Reading = 'schema' | 'names' | 'exact' | 'data';

/** What people read and no value has to obey. */
const silent: ReadonlySet<string> = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  '$comment',
]);

/** Keywords that do not change how their neighbours are read. */
const knownMarks: ReadonlySet<string> = new Set([
  '$ref',
  '$schema',
  '$defs',
  '$anchor',
]);

const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ...(
    [
      'properties',
      'patternProperties',
      'dependentSchemas',
      '$defs',
      'definitions',
    ] as const
  ).map((keyword): [string, Reading] => [keyword, 'names']),
  ...(
    [
      'items',
      'prefixItems',
      'additionalItems',
      'additionalProperties',
      'allOf',
      'anyOf',
      'oneOf',
      'not',
      'contains',
      'propertyNames',
    ] as const
  ).map((keyword): [string, Reading] => [keyword, 'schema']),
  ...(['enum', 'const', 'default', 'type', 'required'] as const).map(
    (keyword): [string, Reading] => [keyword, 'data'],
  ),
]);

/**
 * The pairs of references on which it depends whether two schemas mean the
 * same, where everything else in them is written alike; null where it is not,
 * or where that cannot be told from the text. Descriptions and examples do not
 * count, the order of keys does not either.
 */
export function writtenAlike(
  base: SyntaxNode,
  revision: SyntaxNode,
  budget: WritingBudget,
): readonly ReferencePair[] | null {
  const references: ReferencePair[] = [];
  const alike = areAlike(base, revision, 'schema', { references, budget });
  return alike ? references : null;
}

interface Comparison {
  readonly references: ReferencePair[];
  readonly budget: WritingBudget;
}

/** Calls itself once per level, which the limit of a document's depth bounds. */
function areAlike(
  base: SyntaxNode,
  revision: SyntaxNode,
  reading: Reading,
  comparison: Comparison,
): boolean {
  const { budget, references } = comparison;
  budget.remaining -= 1;
  if (budget.remaining < 0) return false;
  if (base.items !== null || revision.items !== null) {
    const left = base.elements();
    const right = revision.elements();
    return (
      base.items !== null &&
      revision.items !== null &&
      left.length === right.length &&
      left.every((item, index) =>
        areAlike(item, right[index], reading, comparison),
      )
    );
  }
  if (base.members === null || revision.members === null) {
    return base.members === revision.members && base.hasScalarOf(revision);
  }
  if (reading === 'schema' || reading === 'exact') {
    const refers = base.string('$ref') !== undefined;
    if (refers !== (revision.string('$ref') !== undefined)) return false;
    if (refers) references.push([base, revision]);
  }
  return haveAlikeMembers(base, revision, reading, comparison);
}

function haveAlikeMembers(
  base: SyntaxNode,
  revision: SyntaxNode,
  reading: Reading,
  comparison: Comparison,
): boolean {
  const counts = (name: string) => reading !== 'schema' || !silent.has(name);
  let expected = 0;
  for (const [name, member] of base.entries()) {
    if (!counts(name)) continue;
    expected += 1;
    const inner = readingOf(name, reading);
    const counterpart = revision.get(name);
    if (inner === null || counterpart === undefined) return false;
    if (!areAlike(member, counterpart, inner, comparison)) return false;
  }
  for (const [name] of revision.entries()) {
    if (counts(name)) expected -= 1;
  }
  return expected === 0;
}

/** Null for a keyword that changes what others mean, such as `$id`. */
function readingOf(name: string, outer: Reading): Reading | null {
  if (outer === 'data') return 'data';
  if (outer === 'names') return 'schema';
  const changesOthers = name.startsWith('$') && !knownMarks.has(name);
  if (changesOthers) return null;
  if (name.startsWith('x-')) return 'data';
  return outer === 'exact' ? 'exact' : (readings.get(name) ?? 'exact');
}
