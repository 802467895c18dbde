import type { Change, ValuePlace } from '../../diff';
import { isJsonNumber, plainSchema, schemaTypes } from '../../model';
import type {
  BoundKeyword,
  Bounds,
  Conjunction,
  Place,
  Schema,
  SchemaType,
  SchemaUse,
} from '../../model';
import type { PayloadForm } from '../rule';
import { ruleFor } from '../ruleCatalogue';
import { besideDeclared, ofElements } from './memberViolations';
import { use } from './payloadSchema';
import { not } from './refusal';
import { againstRule } from './ruleViolations';

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
  const { shownBy } = ruleFor(change.kind);
  const targeted = shownBy === undefined ? null : violations[shownBy](question);
  return targeted ?? [refusedByOther(question)];
}

type Violations = (question: Question) => readonly Schema[] | null;

/** Null where the form says nothing about the edit at hand. */
const violations: Readonly<Record<PayloadForm, Violations>> = {
  'present-property': ({ place, change }) => [present(place, change.subject)],
  'absent-property': ({ place, change }) => [absent(place, change.subject)],
  'demanded-property': question => propertyDemanded(question),
  'withdrawn-property': question => propertyGone(question),
  'undeclared-property': question => besideDeclared(refusing(question)),
  null: ({ place }) => [onlyNull(place)],
  type: question => ofTypes(question),
  limit: question => beyondLimit(question),
  pattern: question => againstPatterns(question),
  format: question => againstFormats(question),
  'listed-value': question => listed(question),
  'unlisted-value': question => unlisted(question),
  element: question => ofElements(refusing(question)),
  branch: question => ofBranch(question),
  rule: question => againstRule(refusing(question), question.change.subject),
};

/** What the edit says on the side that refuses. */
function refusedValue({ change, accepting }: Question): unknown {
  return accepting === 'base' ? change.to : change.from;
}

function acceptedValue({ change, accepting }: Question): unknown {
  return accepting === 'base' ? change.from : change.to;
}

function refusing({ accepting, site }: Question): Conjunction {
  return accepting === 'base' ? site.revisionHere : site.baseHere;
}

function refusedByOther(question: Question): Schema {
  const { place } = question;
  return not(place, plainSchema(place, { allOf: refusing(question) }));
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

export function onlyNull(place: Place): Schema {
  return plainSchema(place, { types: new Set(['null']) });
}

/** The diff lists values as canonical JSON. */
function listed({ place, change }: Question) {
  const values = change.from ?? change.to;
  const enumeration = textsOf(values).map(text => JSON.parse(text) as unknown);
  return [plainSchema(place, { enumeration })];
}

/**
 * A value beside the list; where the side that refuses has none, one of the
 * list that its other rules refuse. Null is told by itself.
 */
function unlisted(question: Question): readonly Schema[] {
  const { place } = question;
  const lists = textsOf(refusedValue(question)).length > 0;
  const values = listed(question);
  if (!lists) {
    const { not: accepted } = refusedByOther(question);
    return values.map(({ enumeration }) =>
      plainSchema(place, { enumeration, not: accepted }),
    );
  }
  const known = [...values, onlyNull(place)].map(each => use(place, each));
  return [not(place, plainSchema(place, { anyOf: known }))];
}

function ofTypes(question: Question): readonly Schema[] | null {
  const accepted = typesOf(acceptedValue(question));
  const refused = typesOf(refusedValue(question));
  const isAny = textsOf(acceptedValue(question)).includes('any');
  if (refused === null || (accepted === null && !isAny)) return null;
  const { place } = question;
  const other = plainSchema(place, { types: refused });
  return [plainSchema(place, { types: accepted, not: use(place, other) })];
}

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
