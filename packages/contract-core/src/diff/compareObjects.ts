import type { Direction } from '../model';
import { compareLifecycles } from './compareLifecycles';
import { edge } from './schemaEdge';
import type { SchemaEdge } from './schemaEdge';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { Conjunction, SchemaView, SchemaViews } from './schemaView';
import type { SchemaKnowledge } from './schemaKnowledge';
import { escapeStep } from './sitePath';

export interface PartComparison {
  readonly facts: readonly SchemaFact[];
  readonly edges: readonly SchemaEdge[];
}

/** Compares the properties of two objects and what else they may hold. */
export function compareObjects(
  pair: ViewPair,
  { views, same }: Pick<SchemaKnowledge, 'views' | 'same'>,
): PartComparison {
  const { base, revision } = pair;
  const facts: SchemaFact[] = [];
  const edges: SchemaEdge[] = [];
  for (const [name, uses] of base.properties) {
    const counterpart = revision.properties.get(name);
    if (counterpart === undefined) {
      facts.push(removedProperty(pair, name, uses, views));
    } else if (!same.of(uses, counterpart)) {
      const flags = flagsOf(views, uses, counterpart);
      edges.push(
        edge(`/${escapeStep(name)}`, uses, counterpart, {
          hidden: flags.hidden,
        }),
      );
      facts.push(...compareFlags(pair, name, uses, counterpart, views));
    }
  }
  for (const [name, uses] of revision.properties) {
    if (!base.properties.has(name)) {
      facts.push(addedProperty(pair, name, uses, views));
    }
  }
  facts.push(...compareRequired(pair, views));
  const rest = compareAdditional(pair);
  return {
    facts: [...facts, ...rest.facts],
    edges: [...edges, ...rest.edges],
  };
}

/** A read-only property plays no role in requests, a write-only one none in responses. */
function hiddenIn(view: SchemaView): Direction | null {
  if (view.readOnly) return 'request';
  return view.writeOnly ? 'response' : null;
}

function flagsOf(
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
  const effect = pair.base.closed ? 'wider' : 'none';
  return factOf(pair, 'optional-property-added', effect, details);
}

function compareRequired(pair: ViewPair, views: SchemaViews): SchemaFact[] {
  const { base, revision } = pair;
  const names = new Set([...base.required, ...revision.required]);
  const facts: SchemaFact[] = [];
  for (const name of names) {
    const left = base.properties.get(name);
    const right = revision.properties.get(name);
    // A property that came or went tells its requiredness with itself.
    if ((left === undefined) !== (right === undefined)) continue;
    if (base.required.has(name) === revision.required.has(name)) continue;
    const details = {
      subject: name,
      words: name,
      hidden:
        left !== undefined && right !== undefined
          ? flagsOf(views, left, right).hidden
          : null,
      base: left?.[0].place ?? base.place,
      revision: right?.[0].place ?? revision.place,
    };
    facts.push(
      revision.required.has(name)
        ? factOf(pair, 'property-became-required', 'narrower', details)
        : factOf(pair, 'property-became-optional', 'wider', details),
    );
  }
  return facts;
}

function compareFlags(
  pair: ViewPair,
  name: string,
  base: Conjunction,
  revision: Conjunction,
  views: SchemaViews,
): SchemaFact[] {
  const left = views.of(base);
  const right = views.of(revision);
  const details = {
    subject: name,
    words: name,
    base: base[0].place,
    revision: revision[0].place,
  };
  const facts: SchemaFact[] = [];
  if (left.readOnly !== right.readOnly) {
    const required = pair.revision.required.has(name);
    facts.push(
      right.readOnly
        ? factOf(pair, 'property-became-read-only', 'narrower', {
            ...details,
            hidden: 'response',
          })
        : factOf(
            pair,
            'property-became-not-read-only',
            required ? 'narrower' : 'wider',
            { ...details, hidden: 'response' },
          ),
    );
  }
  if (left.writeOnly !== right.writeOnly) {
    facts.push(
      right.writeOnly
        ? factOf(pair, 'property-became-write-only', 'wider', {
            ...details,
            hidden: 'request',
          })
        : factOf(pair, 'property-became-not-write-only', 'none', {
            ...details,
            hidden: 'request',
          }),
    );
  }
  if (left.deprecated !== right.deprecated) {
    facts.push(
      right.deprecated
        ? factOf(pair, 'property-deprecated', 'none', {
            ...details,
            lifecycle: right.lifecycle,
          })
        : factOf(pair, 'property-reactivated', 'none', details),
    );
  }
  for (const edit of compareLifecycles(left.lifecycle, right.lifecycle)) {
    facts.push(
      factOf(pair, edit.kind, 'none', {
        ...details,
        from: edit.from,
        to: edit.to,
        words: `property ${name} ${edit.words}`,
      }),
    );
  }
  return facts;
}

function compareAdditional(pair: ViewPair): PartComparison {
  const { base, revision } = pair;
  if (base.closed || revision.closed) {
    if (base.closed === revision.closed) return { facts: [], edges: [] };
    const fact = revision.closed
      ? factOf(pair, 'additional-properties-closed', 'narrower')
      : factOf(pair, 'additional-properties-opened', 'wider');
    return { facts: [fact], edges: [] };
  }
  const left = base.additionalProperties;
  const right = revision.additionalProperties;
  if (left.length > 0 && right.length > 0) {
    return { facts: [], edges: [edge('/{}', left, right)] };
  }
  if (left.length === right.length) return { facts: [], edges: [] };
  const fact =
    left.length === 0
      ? factOf(pair, 'additional-properties-restricted', 'narrower')
      : factOf(pair, 'additional-properties-unrestricted', 'wider');
  return { facts: [fact], edges: [] };
}
