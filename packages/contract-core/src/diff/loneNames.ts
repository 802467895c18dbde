import type { Conjunction, Schema, SchemaUse } from '../model';
import { restricts } from './conjoinSchemas';
import type { SchemaKnowledge } from './schemaKnowledge';
import type { SchemaView } from './schemaView';
import { undeclaredName } from './undeclaredNames';

/** What one side of an object declares by a name, and who on the other speaks of it. */
export interface LoneName {
  /** What the side that declares the name says of its value. */
  readonly declared: Conjunction;
  /**
   * Schemas of the other side that hold for some of its values only (branches of
   * a union, `then`, `dependentSchemas`) and say something of the name: of those
   * values a property by this name is part of the promise.
   */
  readonly speakers: readonly SchemaUse[];
  /** What the schemas around a branch say of the name on the other side. */
  readonly around: readonly Conjunction[];
}

/** Names that one side of an object declares, and the other side does not itself. */
export type LoneNames = ReadonlyMap<string, LoneName>;

/** The silent side of a place, with what holds around it where it is a branch. */
export interface SilentSide {
  readonly schemas: Conjunction;
  readonly holders: readonly Conjunction[];
}

/**
 * What one side declares and the other says nothing of. An open object takes
 * such a name with any value; in practice nobody sends what is not declared.
 */
export function loneNames(
  declaring: SchemaView,
  { schemas, holders }: SilentSide,
  knowledge: SchemaKnowledge,
): LoneNames {
  const silent = knowledge.views.of(schemas);
  if (silent.closed) return new Map();
  const lone = [...declaring.properties].filter(
    ([name]) =>
      !silent.required.has(name) && saidOf(schemas, name, knowledge) === null,
  );
  if (lone.length === 0) return new Map();
  const conditional = conditionalSchemas(schemas);
  return new Map(
    lone.map(([name, declared]): [string, LoneName] => [
      name,
      {
        declared,
        speakers: conditional.filter(
          use => saidOf([use], name, knowledge) !== null,
        ),
        around: holders.flatMap(holder => {
          const said = saidOf(holder, name, knowledge);
          return said === null ? [] : [said];
        }),
      },
    ]),
  );
}

function saidOf(
  schemas: Conjunction,
  name: string,
  { views, namesMatch }: SchemaKnowledge,
): Conjunction | null {
  const view = views.of(schemas);
  const said =
    view.properties.get(name) ?? undeclaredName(view, name, namesMatch).uses;
  if (said !== null) return said;
  const unevaluated = view.applicators.get('unevaluatedProperties') ?? [];
  const limiting = unevaluated.filter(restricts);
  return limiting.length > 0 ? limiting : null;
}

/** All schemas that hold for some values of a place, however deep. */
function conditionalSchemas(place: Conjunction): readonly SchemaUse[] {
  const found: SchemaUse[] = [];
  const seen = new Set<Schema>();
  const waiting = place.map(use => ({ use, always: true }));
  for (const { use, always } of waiting) {
    const { schema } = use;
    if (seen.has(schema)) continue;
    seen.add(schema);
    if (!always) found.push(use);
    waiting.push(
      ...schema.allOf.map(part => ({ use: part, always })),
      ...onCondition(schema).map(part => ({ use: part, always: false })),
    );
  }
  return found;
}

function onCondition(schema: Schema): readonly SchemaUse[] {
  const { condition } = schema;
  return [
    ...schema.oneOf,
    ...schema.anyOf,
    ...schema.dependentSchemas.values(),
    ...[condition?.when, condition?.then, condition?.otherwise].filter(
      use => use !== null && use !== undefined,
    ),
  ];
}
