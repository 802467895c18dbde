import type { Schema } from '../model';
import { elementSchemas } from './elementSchemas';
import type { Facts, OpenUnion } from './knownFacts';
import type { Literal, Literals } from './literals';
import { isEmptyRange } from './numberRange';
import type { PropertySchemas } from './propertySchemas';
import { findText } from './texts';
import type { TextConstraint } from './texts';
import { commonKinds } from './valueKind';
import type { ValueKind } from './valueKind';

/** What the search for a reason asks of its surroundings. */
export interface ReasonTools {
  readonly literals: Literals;
  readonly properties: PropertySchemas;
  readonly facts: (literals: readonly Literal[]) => Facts;
  /** Whether it is proven that no value fits all of the literals. */
  readonly isEmpty: (literals: readonly Literal[]) => boolean;
}

/** Parts inside of parts that a reason leads through. */
const maxNesting = 8;

/**
 * Says in words which keywords leave no value to schemas of which it is proven
 * that no value fits them all.
 */
export function emptinessReason(
  given: readonly Literal[],
  tools: ReasonTools,
): string {
  return new EmptinessReason(tools).of(given, 0) ?? crossing;
}

const crossing = 'its keywords exclude each other';

type Reason = string | null;

class EmptinessReason {
  constructor(private readonly tools: ReasonTools) {}

  of(given: readonly Literal[], nesting: number): Reason {
    if (nesting > maxNesting) return null;
    const facts = this.tools.facts(given);
    const { schemas } = facts;
    if (schemas.some(schema => schema.acceptsNothing)) {
      return 'the schema `false` accepts nothing';
    }
    const kinds = commonKinds(schemas).filter(kind => kind !== 'null');
    return (
      typesReason(schemas, kinds) ??
      listReason(facts) ??
      (kinds.length === 1 ? this.ofKind(kinds[0], facts, nesting) : null) ??
      this.unionReason(facts, nesting)
    );
  }

  private ofKind(kind: ValueKind, facts: Facts, nesting: number): Reason {
    switch (kind) {
      case 'number':
        return numberReason(facts);
      case 'string':
        return textReason(facts.texts);
      case 'object':
        return this.objectReason(facts, nesting);
      case 'array':
        return this.arrayReason(facts, nesting);
      default:
        return null;
    }
  }

  private objectReason(facts: Facts, nesting: number): Reason {
    for (const name of facts.required) {
      const schemas = this.tools.properties.of(facts.literals, name);
      if (schemas.some(schema => schema.acceptsNothing)) {
        return `\`${name}\` is required here and allowed nowhere, because an object beside it is closed`;
      }
      const inner = this.part(schemas, nesting);
      if (inner !== null) {
        return `\`${name}\` is required, and no value fits it: ${inner}`;
      }
    }
    return crossedBounds(facts.schemas, 'minProperties', 'maxProperties');
  }

  private arrayReason(facts: Facts, nesting: number): Reason {
    const crossed = crossedBounds(facts.schemas, 'minItems', 'maxItems');
    if (crossed !== null || facts.leastItems === 0) return crossed;
    const inner = this.part(elementSchemas(facts.literals, 0), nesting);
    return inner === null
      ? null
      : `an element is demanded, and no value fits it: ${inner}`;
  }

  /** Why no value fits a part; null where one does, or where it is not known. */
  private part(schemas: readonly Schema[], nesting: number): Reason {
    const literals = schemas.map(schema => this.tools.literals.alone(schema));
    if (!this.tools.isEmpty(literals)) return null;
    return this.of(literals, nesting + 1) ?? crossing;
  }

  private unionReason({ unions, given }: Facts, nesting: number): Reason {
    for (const { exclusive, branches } of unions) {
      const keyword = exclusive ? 'oneOf' : 'anyOf';
      const beside = branches.map(branch => [...given, branch]);
      const isLeft = beside.some(all => !this.tools.isEmpty(all));
      if (isLeft) continue;
      if (exclusive && this.isOverlap(branches)) {
        return 'whatever fits one alternative of `oneOf` fits another one as well';
      }
      const reason = this.of(beside[0], nesting + 1) ?? crossing;
      return `no alternative of \`${keyword}\` is left; of the first one: ${reason}`;
    }
    return null;
  }

  private isOverlap(branches: OpenUnion['branches']): boolean {
    return branches.some(branch => !this.tools.isEmpty([branch]));
  }
}

function typesReason(
  schemas: readonly Schema[],
  kinds: readonly ValueKind[],
): Reason {
  if (kinds.length > 0) return null;
  const typed = schemas.flatMap(({ types }) => (types === null ? [] : [types]));
  const names = [...new Set(typed.map(types => [...types].join(' or ')))];
  return `no value is of type ${names.join(' and of type ')}`;
}

function listReason({ listed, schemas }: Facts): Reason {
  if (listed === null) return null;
  const types = schemas.find(schema => schema.types !== null)?.types;
  const among =
    types === undefined || types === null
      ? ''
      : ` of type ${[...types].join(' or ')}`;
  const patterns = schemas.flatMap(({ pattern }) => pattern ?? []);
  const matching =
    patterns.length === 0 ? '' : ` that matches \`${patterns[0]}\``;
  return among + matching === ''
    ? 'no value that `enum` lists fits the other keywords'
    : `\`enum\` lists no value${among}${matching}`;
}

function numberReason({ numbers }: Facts): Reason {
  if (!isEmptyRange(numbers)) {
    return numbers.divisors.length === 0
      ? null
      : `no multiple of ${numbers.divisors.join(' and ')} lies between the limits`;
  }
  return `the lower limit ${String(numbers.minimum)} crosses the upper limit ${String(numbers.maximum)}`;
}

function textReason(texts: TextConstraint): Reason {
  const { minLength, maxLength, patterns, formats } = texts;
  if (maxLength !== null && minLength > maxLength) {
    return `minLength ${minLength} is above maxLength ${maxLength}`;
  }
  for (const pattern of patterns) {
    const alone = {
      minLength: 0,
      maxLength: null,
      patterns: [pattern],
      formats: [],
    };
    if (findText(alone, []).kind === 'none') {
      return `no text matches the pattern \`${pattern}\`; it may be written for another language`;
    }
  }
  const said = [
    ...patterns.map(pattern => `the pattern \`${pattern}\``),
    ...formats.map(format => `the format ${format}`),
    ...(minLength > 0 ? [`minLength ${minLength}`] : []),
    ...(maxLength === null ? [] : [`maxLength ${maxLength}`]),
  ];
  return said.length === 0 ? null : `no text fits ${said.join(' and ')}`;
}

function crossedBounds(
  schemas: readonly Schema[],
  least: 'minProperties' | 'minItems',
  most: 'maxProperties' | 'maxItems',
): Reason {
  const lower = Math.max(
    0,
    ...schemas.map(({ bounds }) => bounds.get(least) ?? 0),
  );
  const upper = Math.min(
    ...schemas.map(({ bounds }) => bounds.get(most) ?? Infinity),
  );
  return lower > upper ? `${least} ${lower} is above ${most} ${upper}` : null;
}
