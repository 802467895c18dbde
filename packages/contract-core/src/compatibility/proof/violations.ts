import type { Change, ChangeKind, ValuePlace } from '../../diff';
import { isJsonNumber, plainSchema } from '../../model';
import type {
  BoundKeyword,
  Bounds,
  Conjunction,
  Place,
  Schema,
  SchemaType,
  SchemaUse,
} from '../../model';
import { use } from './payloadSchema';

/** Which side still accepts the values that show the change. */
export type AcceptingSide = 'base' | 'revision';

interface Question {
  readonly change: Change;
  readonly accepting: AcceptingSide;
  readonly site: ValuePlace;
  readonly place: Place;
}

/**
 * Schemas of values that show a change at its own place: what one side accepts
 * and the edit alone makes the other refuse. Several are alternatives, the
 * plainest first.
 */
export function violationsOf(
  change: Change,
  accepting: AcceptingSide,
  site: ValuePlace,
): readonly Schema[] {
  const [{ place }] = site.baseHere;
  const question = { change, accepting, site, place };
  const targeted = violations[change.kind];
  return targeted?.(question) ?? [refusedByOther(question)];
}

type Violations = (question: Question) => readonly Schema[] | null;

/** Kinds whose edit can be told apart from others at the same place. */
const violations: Readonly<Partial<Record<ChangeKind, Violations>>> = {
  'property-removed': question => propertyGone(question),
  'optional-property-added': question => [
    present(question.place, question.change.subject),
  ],
  'required-property-added': question => propertyDemanded(question),
  'property-became-required': question => propertyDemanded(question),
  'property-became-optional': ({ place, change }) => [
    absent(place, change.subject),
  ],
  'property-became-not-creatable': question => propertyRefused(question),
  'property-became-not-updatable': question => propertyRefused(question),
  'property-became-not-writable': question => propertyRefused(question),
  'property-became-creatable': question => propertyDemanded(question),
  'property-became-updatable': question => propertyDemanded(question),
  'property-became-writable': question => propertyDemanded(question),
  'became-nullable': ({ place }) => [onlyNull(place)],
  'became-not-nullable': ({ place }) => [onlyNull(place)],
  'enum-value-removed': question => listed(question, question.change.from),
  'enum-value-added': question => listed(question, question.change.to),
  'type-changed': question => ofTypes(question),
  'limit-tightened': question => beyondLimit(question),
  'limit-loosened': question => beyondLimit(question),
  'limit-changed': question => beyondLimit(question),
  'pattern-added': question => againstPatterns(question),
  'pattern-removed': question => againstPatterns(question),
  'format-changed': question => againstFormats(question),
  'union-branch-added': question => ofBranch(question),
  'union-branch-removed': question => ofBranch(question),
};

/** What the edit says on the side that refuses. */
function refusedValue({ change, accepting }: Question): unknown {
  return accepting === 'base' ? change.to : change.from;
}

function acceptedValue({ change, accepting }: Question): unknown {
  return accepting === 'base' ? change.from : change.to;
}

function refusedByOther({ accepting, site, place }: Question): Schema {
  const refusing = accepting === 'base' ? site.revisionHere : site.baseHere;
  return not(place, plainSchema(place, { allOf: refusing }));
}

function not(place: Place, schema: Schema): Schema {
  return plainSchema(place, { not: use(place, schema) });
}

const object: ReadonlySet<SchemaType> = new Set(['object']);

function present(
  place: Place,
  name: string,
  properties: Schema['properties'] = new Map(),
): Schema {
  return plainSchema(place, { types: object, required: [name], properties });
}

function absent(place: Place, name: string): Schema {
  const demanded = plainSchema(place, { required: [name] });
  return plainSchema(place, { types: object, not: use(place, demanded) });
}

/**
 * A closed object refuses what was allowed before. An open one takes the name
 * with any value: its type is no longer promised, or the property itself.
 */
function propertyGone({ change, accepting, place, site }: Question) {
  const name = change.subject;
  if (accepting === 'base') return [present(place, name)];
  const anyOther = wrongValue(place, change.part);
  const untyped = present(place, name, new Map([[name, anyOther]]));
  return requires(site.baseHere, name)
    ? [absent(place, name), untyped]
    : [untyped];
}

/** Schemas that are looked through for one demand; it bounds the recursion. */
const maxDemands = 1_000;

/** Whether every object that fits must have the property, as far as is written. */
function requires(conjunction: Conjunction, name: string): boolean {
  const seen = new Set<Schema>();
  const demands = ({ schema }: SchemaUse): boolean => {
    // A schema that contains itself adds nothing to what the rest says.
    if (seen.has(schema) || seen.size >= maxDemands) return false;
    seen.add(schema);
    return (
      schema.required.includes(name) ||
      schema.allOf.some(demands) ||
      [schema.oneOf, schema.anyOf].some(
        branches => branches.length > 0 && branches.every(takesNoOther),
      )
    );
  };
  const takesNoOther = (branch: SchemaUse): boolean =>
    !mayBeObject(branch.schema) || demands(branch);
  return conjunction.some(demands);
}

function mayBeObject({ types }: Schema): boolean {
  return types === null || types.has('object');
}

function wrongValue(place: Place, part: Conjunction | null) {
  const promised = plainSchema(place, { allOf: part ?? [] });
  return use(place, not(place, promised));
}

function propertyDemanded({ change, accepting, place }: Question) {
  const name = change.subject;
  return [accepting === 'base' ? absent(place, name) : present(place, name)];
}

function propertyRefused({ change, place }: Question) {
  return [present(place, change.subject)];
}

export function onlyNull(place: Place): Schema {
  return plainSchema(place, { types: new Set(['null']) });
}

/** The diff lists values as canonical JSON. */
function listed({ place }: Question, values: unknown) {
  const enumeration = textsOf(values).map(text => JSON.parse(text) as unknown);
  return [plainSchema(place, { enumeration })];
}

function ofTypes(question: Question): readonly Schema[] | null {
  const accepted = typesOf(acceptedValue(question));
  const refused = typesOf(refusedValue(question));
  if (accepted === null || refused === null) return null;
  const { place } = question;
  const other = plainSchema(place, { types: refused });
  return [plainSchema(place, { types: accepted, not: use(place, other) })];
}

const schemaTypes: readonly SchemaType[] = [
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
];

/** Null where a side accepts any type, which no list of types says. */
function typesOf(value: unknown): ReadonlySet<SchemaType> | null {
  const names = new Set(textsOf(value));
  const types = schemaTypes.filter(type => names.has(type));
  return types.length === 0 || types.length !== names.size
    ? null
    : new Set(types);
}

function beyondLimit(question: Question): readonly Schema[] | null {
  const { change, place } = question;
  const limit = refusedValue(question);
  if (!isJsonNumber(limit)) return null;
  const limited =
    change.subject === 'uniqueItems'
      ? plainSchema(place, { uniqueItems: true })
      : plainSchema(place, {
          bounds: new Map([[change.subject as BoundKeyword, limit]]) as Bounds,
        });
  return [not(place, limited)];
}

function againstPatterns(question: Question): readonly Schema[] {
  const accepted = textsOf(acceptedValue(question));
  return textsOf(refusedValue(question))
    .filter(pattern => !accepted.includes(pattern))
    .map(pattern =>
      not(question.place, plainSchema(question.place, { pattern })),
    );
}

/** Formats that hold together are written with ` and ` between them. */
function againstFormats(question: Question): readonly Schema[] | null {
  const refused = refusedValue(question);
  if (typeof refused !== 'string' || refused === '') return null;
  return refused
    .split(' and ')
    .map(format =>
      not(question.place, plainSchema(question.place, { format })),
    );
}

function ofBranch(question: Question): readonly Schema[] {
  const { change, place } = question;
  const refused = refusedByOther(question);
  return [plainSchema(place, { allOf: change.part ?? [], not: refused.not })];
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((each): each is string => typeof each === 'string')
    : [];
}
