import { compareLifecycles } from './compareLifecycles';
import { edge } from './schemaEdge';
import type { SchemaEdge } from './schemaEdge';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { Conjunction, SchemaView, SchemaViews } from './schemaView';
import type { SchemaKnowledge } from './schemaKnowledge';
import {
  declaredProperty,
  flagsOf,
  withdrawnProperty,
} from './propertyPresence';
import type { PartComparison } from './propertyPresence';
import { undeclaredName } from './undeclaredNames';
import { escapeStep } from './sitePath';

/** Compares the properties of two objects and what else they may hold. */
export function compareObjects(
  viewed: ViewPair,
  knowledge: SchemaKnowledge,
): PartComparison {
  const { views, same } = knowledge;
  const pair = asDeclared(viewed);
  const { base, revision } = pair;
  const facts: SchemaFact[] = [];
  const edges: SchemaEdge[] = [];
  for (const [name, uses] of base.properties) {
    const counterpart = revision.properties.get(name);
    if (counterpart === undefined) {
      const gone = withdrawnProperty(pair, name, uses, knowledge);
      facts.push(...gone.facts);
      edges.push(...gone.edges);
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
    if (base.properties.has(name)) continue;
    const come = declaredProperty(pair, name, uses, knowledge);
    facts.push(...come.facts);
    edges.push(...come.edges);
  }
  const covered = (name: string) =>
    undeclaredName(revision, name, knowledge.namesMatch).byPattern;
  facts.push(...compareRequired(pair, views, covered));
  const rest = compareAdditional(pair);
  return {
    facts: [...facts, ...rest.facts],
    edges: [...edges, ...rest.edges],
  };
}

/**
 * What a closed schema refuses of its neighbours on both sides is compared as
 * it is declared: nobody closes an object to have properties that cannot be.
 */
function asDeclared(pair: ViewPair): ViewPair {
  const { base, revision } = pair;
  if (base.refused.size + revision.refused.size === 0) return pair;
  const withRefused = (view: SchemaView, other: SchemaView): SchemaView => ({
    ...view,
    properties: new Map([
      ...view.properties,
      ...[...view.refused].filter(([name]) => !other.properties.has(name)),
    ]),
  });
  return {
    ...pair,
    base: withRefused(base, revision),
    revision: withRefused(revision, base),
  };
}

function compareRequired(
  pair: ViewPair,
  views: SchemaViews,
  isCovered: (name: string) => boolean,
): SchemaFact[] {
  const { base, revision } = pair;
  const names = new Set([...base.required, ...revision.required]);
  const facts: SchemaFact[] = [];
  for (const name of names) {
    const left = base.properties.get(name);
    const right = revision.properties.get(name);
    const demanded = revision.required.has(name);
    if (base.required.has(name) === demanded) continue;
    if (isToldByPresence(pair, name, isCovered)) continue;
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
      demanded
        ? factOf(pair, 'property-became-required', 'narrower', details)
        : factOf(pair, 'property-became-optional', 'wider', details),
    );
  }
  return facts;
}

/**
 * A property that comes and is required says so itself, like one that goes and
 * was required; what is no more declared may be required nevertheless.
 */
function isToldByPresence(
  { base, revision }: ViewPair,
  name: string,
  isCovered: (name: string) => boolean,
): boolean {
  const wasDeclared = base.properties.has(name);
  if (wasDeclared === revision.properties.has(name)) return false;
  const demanded = revision.required.has(name);
  return wasDeclared ? !demanded && !isCovered(name) : demanded;
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
