import type {
  AttributeMembers,
  EstateEntity,
  OwnershipMembers,
} from '../estate';
import { membersInWords } from '../mapping';
import { canonicalJson, compareMembers } from '../model';
import type { ChangedPart, Finding, Location, MemberChange } from '../model';
import { findingOfChange } from './findingOfChange';

/** What a data object says, and where. */
export interface OwnershipSide extends OwnershipMembers {
  readonly entity: EstateEntity;
}

/** A finding about a data object, and the attribute that it is about. */
export interface OwnershipFinding {
  readonly finding: Finding;
  /** Name of the attribute; null for what is about the object as a whole. */
  readonly attribute: string | null;
  readonly part: ChangedPart;
}

/** One finding for each member of the object or of an attribute that is another. */
export function ownershipFindings(
  base: OwnershipSide,
  revision: OwnershipSide,
): readonly OwnershipFinding[] {
  const before = byName(base.attributes);
  const after = byName(revision.attributes);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return [
    ...compareMembers(base.object, revision.object).map(change =>
      findingOf({
        ruleId: 'data-object-changed',
        message: `The data object says something else: ${membersInWords([change])}.`,
        part: { name: 'data object', change: 'changed', members: [change] },
        attribute: null,
        base: base.entity.locate('/spec'),
        revision: revision.entity.locate('/spec'),
        meaning: meaningOf(change, base.object, revision.object),
      }),
    ),
    ...names.flatMap(name =>
      attributeFindings(
        { base, revision },
        name,
        before.get(name),
        after.get(name),
      ),
    ),
  ];
}

/** That an object is new, or gone: one finding, whatever attributes it has. */
export function wholeObjectFinding(
  { object, attributes, entity }: OwnershipSide,
  isNew: boolean,
): OwnershipFinding {
  const count = `${attributes.length} ${attributes.length === 1 ? 'attribute' : 'attributes'}`;
  return findingOf({
    ruleId: isNew ? 'data-object-added' : 'data-object-removed',
    message: `The data object is ${isNew ? 'new' : 'gone'}, with ${count}.`,
    part: {
      name: 'data object',
      change: isNew ? 'added' : 'removed',
      members: [],
    },
    attribute: null,
    base: isNew ? null : entity.location,
    revision: isNew ? entity.location : null,
    meaning: {
      object,
      attributes: attributes.map(({ name, members }) => ({ name, members })),
    },
  });
}

interface Sides {
  readonly base: OwnershipSide;
  readonly revision: OwnershipSide;
}

function attributeFindings(
  { base, revision }: Sides,
  attribute: string,
  before: AttributeMembers | undefined,
  after: AttributeMembers | undefined,
): readonly OwnershipFinding[] {
  const places = {
    base: before ? base.entity.locate(before.pointer) : null,
    revision: after ? revision.entity.locate(after.pointer) : null,
  };
  const members = compareMembers(before?.members ?? {}, after?.members ?? {});
  const common = { attribute, ...places };
  const name = `attribute ${attribute}`;
  if (before && after) {
    return members.map(change =>
      findingOf({
        ...common,
        ruleId: 'attribute-changed',
        message: `The attribute ${attribute} says something else: ${membersInWords([change])}.`,
        part: { name, change: 'changed', members: [change] },
        meaning: {
          attribute,
          ...meaningOf(change, before.members, after.members),
        },
      }),
    );
  }
  const isNew = after !== undefined;
  return [
    findingOf({
      ...common,
      ruleId: isNew ? 'attribute-added' : 'attribute-removed',
      message: `The attribute ${attribute} is ${isNew ? 'new' : 'gone'}: ${membersInWords(members)}.`,
      part: { name, change: isNew ? 'added' : 'removed', members },
      meaning: { attribute, members: (after ?? before)?.members },
    }),
  ];
}

function meaningOf(
  { member }: MemberChange,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
) {
  return {
    member,
    before: before[member] ?? null,
    after: after[member] ?? null,
  };
}

/** Two of one name are counted in the order of what they say. */
function byName(
  attributes: readonly AttributeMembers[],
): ReadonlyMap<string, AttributeMembers> {
  const named = new Map<string, AttributeMembers>();
  const ordered = [...attributes].sort((one, other) =>
    canonicalJson(one.members) < canonicalJson(other.members) ? -1 : 1,
  );
  for (const attribute of ordered) {
    let key = attribute.name;
    for (let count = 2; named.has(key); count += 1) {
      key = `${attribute.name}#${count}`;
    }
    named.set(key, attribute);
  }
  return new Map([...named].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function findingOf({
  part,
  attribute,
  ...finding
}: {
  readonly ruleId: string;
  readonly message: string;
  readonly attribute: string | null;
  readonly part: Omit<ChangedPart, 'fingerprint'>;
  readonly base: Location | null;
  readonly revision: Location | null;
  readonly meaning: Readonly<Record<string, unknown>>;
}): OwnershipFinding {
  const made = findingOfChange({
    severity: 'error',
    effect: 'none',
    proof: 'structural',
    ...finding,
  });
  return {
    finding: made,
    attribute,
    part: { ...part, fingerprint: made.fingerprint },
  };
}
