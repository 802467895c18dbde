import type { MappedSchema } from '../model';
import { factOf } from './schemaFact';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { SchemaShapes } from './schemaShape';

/**
 * Compares which property says what kind of value it is, and what its values
 * stand for. No payload can show it, because a discriminator restricts nothing;
 * whoever reads by it is led astray all the same.
 */
export function compareDiscriminators(
  pair: ViewPair,
  shapes: SchemaShapes,
): readonly SchemaFact[] {
  const from = pair.base.discriminator;
  const to = pair.revision.discriminator;
  if (from === null && to === null) return [];
  const details = { from, to, structural: true, words: `${from ?? to}` };
  if (to === null) {
    return [factOf(pair, 'discriminator-removed', 'wider', details)];
  }
  if (from === null) {
    return [factOf(pair, 'discriminator-added', 'none', details)];
  }
  if (from !== to) {
    const words = `from ${from} to ${to}`;
    return [
      factOf(pair, 'discriminator-changed', 'incomparable', {
        ...details,
        words,
      }),
    ];
  }
  return [...compareMappings(pair, shapes), ...compareDefault(pair, shapes)];
}

/** What a value is taken for that no other schema is named for. */
function compareDefault(
  pair: ViewPair,
  shapes: SchemaShapes,
): readonly SchemaFact[] {
  const from = pair.base.discriminatorDefault;
  const to = pair.revision.discriminatorDefault;
  if (from === null && to === null) return [];
  if (from !== null && to !== null && sameTarget(from, to, shapes)) return [];
  const names = {
    from: from === null ? null : nameOf(from),
    to: to === null ? null : nameOf(to),
  };
  const told = { ...names, structural: true };
  const words = `values of another ${pair.base.discriminator ?? ''}`;
  if (from === null) {
    return [
      factOf(pair, 'discriminator-mapping-added', 'wider', { ...told, words }),
    ];
  }
  if (to === null) {
    return [
      factOf(pair, 'discriminator-mapping-removed', 'narrower', {
        ...told,
        words,
      }),
    ];
  }
  return [
    factOf(pair, 'discriminator-default-changed', 'incomparable', {
      ...told,
      words: `from ${names.from} to ${names.to}`,
    }),
  ];
}

function compareMappings(
  pair: ViewPair,
  shapes: SchemaShapes,
): readonly SchemaFact[] {
  const facts: SchemaFact[] = [];
  const left = pair.base.discriminatorMapping;
  const right = pair.revision.discriminatorMapping;
  for (const [value, target] of left) {
    const counterpart = right.get(value);
    const details = {
      subject: value,
      from: nameOf(target),
      structural: true,
      words: `"${value}" of ${pair.base.discriminator ?? ''}`,
    };
    if (counterpart !== undefined) {
      const isCompared =
        pair.base.subtypes.has(value) && pair.revision.subtypes.has(value);
      if (isCompared || sameTarget(target, counterpart, shapes)) continue;
      const to = nameOf(counterpart);
      facts.push(
        factOf(pair, 'discriminator-mapping-changed', 'incomparable', {
          ...details,
          to,
          words: `${details.words} from ${details.from} to ${to}`,
        }),
      );
    } else if (!isImplied(value, target)) {
      facts.push(
        factOf(pair, 'discriminator-mapping-removed', 'narrower', details),
      );
    }
  }
  for (const [value, target] of right) {
    if (left.has(value) || isImplied(value, target)) continue;
    facts.push(
      factOf(pair, 'discriminator-mapping-added', 'wider', {
        subject: value,
        to: nameOf(target),
        structural: true,
        words: `"${value}" of ${pair.revision.discriminator ?? ''}`,
      }),
    );
  }
  return facts;
}

function nameOf({ text, use }: MappedSchema): string {
  return use?.schema.name ?? text;
}

/** The name of a component stands for it without being mapped. */
function isImplied(value: string, target: MappedSchema): boolean {
  return nameOf(target) === value;
}

/** A component that was renamed or edited is the same target still. */
function sameTarget(
  one: MappedSchema,
  other: MappedSchema,
  shapes: SchemaShapes,
): boolean {
  if (nameOf(one) === nameOf(other)) return true;
  if (one.use === null || other.use === null) return false;
  return shapes.mark([one.use]) === shapes.mark([other.use]);
}
