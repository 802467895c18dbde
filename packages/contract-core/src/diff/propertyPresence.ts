import type { Direction } from '../model';
import { edge } from './schemaEdge';
import type { SchemaEdge } from './schemaEdge';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { Conjunction, SchemaView, SchemaViews } from './schemaView';
import type { SchemaKnowledge } from './schemaKnowledge';
import { escapeStep } from './sitePath';
import { anyValue, undeclaredName } from './undeclaredNames';

/** What one part of two schemas says, with the ways to what is inside it. */
export interface PartComparison {
  readonly facts: readonly SchemaFact[];
  readonly edges: readonly SchemaEdge[];
}

/** A read-only property plays no role in requests, a write-only one none in responses. */
function hiddenIn(view: SchemaView): Direction | null {
  if (view.readOnly) return 'request';
  return view.writeOnly ? 'response' : null;
}

export function flagsOf(
  views: SchemaViews,
  base: Conjunction,
  revision: Conjunction,
): { readonly hidden: Direction | null } {
  const left = hiddenIn(views.of(base));
  const right = hiddenIn(views.of(revision));
  if (left === right) return { hidden: left };
  // A flag that also refuses every value tells the whole difference.
  if (views.of(base).acceptsNothing) return { hidden: left };
  return { hidden: views.of(revision).acceptsNothing ? right : null };
}

/** How deep two schemas that are written differently are looked into. */
const comparedDepth = 6;

/** Facts and the way to the values of a property that is declared no more. */
export function withdrawnProperty(
  pair: ViewPair,
  name: string,
  uses: Conjunction,
  knowledge: SchemaKnowledge,
): PartComparison {
  const { views, namesMatch, shapes } = knowledge;
  const rest = undeclaredName(pair.revision, name, namesMatch);
  const impossible = views.of(uses).acceptsNothing;
  const said =
    rest.uses ??
    // What no value could have before can be sent now, unless nothing else may.
    (impossible && !pair.revision.closed ? anyValue(uses[0].place) : null);
  const inside = said === null ? [] : valuesOf(name, uses, said, knowledge);
  if (rest.byPattern || impossible) return { facts: [], edges: inside };
  const fact = removedProperty(pair, name, uses, views);
  if (fact.kind !== 'property-removed') return { facts: [fact], edges: [] };
  // By what is said, and not by how: copies and wrappings change nothing.
  const isSaidAlike =
    said === null ||
    shapes.mark(uses, comparedDepth) === shapes.mark(said, comparedDepth);
  if (isSaidAlike) return { facts: [fact], edges: inside };
  // Who sent the property is held to what is said of all other names now; who
  // read it finds nothing of it promised.
  const { hidden } = fact;
  return {
    facts: hidden === 'response' ? [] : [{ ...fact, hidden: 'request' }],
    edges:
      hidden === 'request'
        ? []
        : inside.map(each => ({ ...each, hidden: 'response' })),
  };
}

/** Facts and the way to the values of a property that is declared now. */
export function declaredProperty(
  pair: ViewPair,
  name: string,
  uses: Conjunction,
  knowledge: SchemaKnowledge,
): PartComparison {
  const { views, namesMatch } = knowledge;
  const rest = undeclaredName(pair.base, name, namesMatch);
  const impossible = views.of(uses).acceptsNothing;
  const was = pair.base.required.has(name) || impossible;
  const said =
    rest.uses ??
    // An open object takes any value by a name that it requires.
    (was && !pair.base.closed ? anyValue(uses[0].place) : null);
  return {
    // One that was required before and after is only described now.
    facts:
      impossible ||
      (pair.base.required.has(name) && pair.revision.required.has(name))
        ? []
        : [addedProperty(pair, name, uses, views, rest.byPattern)],
    edges: said === null ? [] : valuesOf(name, said, uses, knowledge),
  };
}

function valuesOf(
  name: string,
  base: Conjunction,
  revision: Conjunction,
  { same, views }: SchemaKnowledge,
): readonly SchemaEdge[] {
  if (same.of(base, revision)) return [];
  return [
    edge(
      `/${escapeStep(name)}`,
      base,
      revision,
      flagsOf(views, base, revision),
    ),
  ];
}

function removedProperty(
  pair: ViewPair,
  name: string,
  uses: Conjunction,
  views: SchemaViews,
): SchemaFact {
  const moved = pair.revision.unions.some(union =>
    union.branches.some(branch => views.of([branch]).properties.has(name)),
  );
  const details = {
    subject: name,
    words: name,
    part: uses,
    lifecycle: views.of(uses).lifecycle,
    hidden: hiddenIn(views.of(uses)),
    base: uses[0].place,
  };
  if (moved) {
    return factOf(pair, 'property-moved-into-union', 'undecided', details);
  }
  const effect = pair.revision.closed ? 'narrower' : 'wider';
  return factOf(pair, 'property-removed', effect, details);
}

function addedProperty(
  pair: ViewPair,
  name: string,
  uses: Conjunction,
  views: SchemaViews,
  covered: boolean,
): SchemaFact {
  const details = {
    subject: name,
    words: name,
    part: uses,
    hidden: hiddenIn(views.of(uses)),
    revision: uses[0].place,
  };
  if (pair.revision.required.has(name)) {
    const effect = pair.base.closed ? 'incomparable' : 'narrower';
    return factOf(pair, 'required-property-added', effect, details);
  }
  // An open object took the name with any value before; in practice nobody
  // sends what is not declared, so this is no narrowing that hits anyone.
  const effect = pair.base.closed && !covered ? 'wider' : 'none';
  return factOf(pair, 'optional-property-added', effect, details);
}
