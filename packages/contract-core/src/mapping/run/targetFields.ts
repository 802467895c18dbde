import {
  fieldWays,
  lookUpField,
  stepsOf,
  valuesInDirection,
} from '../../fields';
import type { FieldFacts, FieldQuestion } from '../../fields';
import {
  decimalOf,
  decimalOfText,
  decimalText,
  isJsonNumber,
  isWholeNumber,
  numberOfDecimal,
} from '../../model';
import type { Contract, Operation, SchemaType } from '../../model';
import type { MappingRow } from '../mappingSheet';
import type { PathStep } from './fieldPath';
import { readPath } from './fieldPath';
import { isNumberInText } from './odataWire';
import type { FittedValue } from './rowWriter';

/** What the target contract says about the fields that rows write. */
export class TargetFields {
  constructor(
    private readonly contract: Contract,
    private readonly operation: Operation,
    private readonly direction: FieldQuestion['direction'],
  ) {}

  /**
   * A target path in the spelling of the contract: without the name of a record
   * in front, with the marks of the lists on the way. Whether the field itself
   * is written as a list is for the row to say.
   */
  steps(path: string): readonly PathStep[] {
    const written = readPath(path);
    const [facts] = this.#facts(path);
    if (facts === undefined) return written;
    const spelled = this.#spelled(facts.path);
    const isList = written[written.length - 1]?.list ?? false;
    return isList ? spelled : withoutLastList(spelled);
  }

  /**
   * A scalar in the type of its field where nothing is lost: contracts write
   * amounts as texts or as numbers, and a row between the two means the amount.
   */
  fit(row: MappingRow, value: unknown): FittedValue {
    const facts = this.#facts(row.target);
    if (facts.length === 0) {
      return { value, reason: 'The contract describes no such field.' };
    }
    if (this.contract.descriptor.format === 'odata-2') {
      const inText = facts.every(fact => isNumberInText(fact.typeInWords));
      if (inText) return asText(value);
    }
    const types = typesOf(facts);
    if (types === null || takes(types, value)) return { value, reason: '' };
    return converted(types, value) ?? { value, reason: '' };
  }

  /** A name may hold points; the contract knows which of them divide steps. */
  #spelled(path: string): readonly PathStep[] {
    const names = stepsOf(path);
    for (const use of valuesInDirection(this.operation, this.direction)) {
      for (const way of fieldWays(use, names, 'as-written')) {
        const steps = stepsByNames(path, way.names);
        if (steps !== null) return steps;
      }
    }
    return readPath(path);
  }

  #facts(path: string): readonly FieldFacts[] {
    const { contract, operation, direction } = this;
    const answer = lookUpField(contract, {
      operation: operation.name,
      direction,
      path,
    });
    return answer.found ? answer.fields : [];
  }
}

/** Version 2 of OData writes most numbers as texts. */
function asText(value: unknown): FittedValue {
  const decimal = isJsonNumber(value) ? decimalOf(value) : null;
  if (decimal === null) return { value, reason: '' };
  return {
    value: decimalText(decimal),
    reason: 'The number is written as a text, as OData 2 does.',
  };
}

/** A path whose names are known; null where they are not those of the path. */
function stepsByNames(
  path: string,
  names: readonly string[],
): readonly PathStep[] | null {
  const steps: PathStep[] = [];
  let rest = path;
  for (const name of names) {
    if (!rest.startsWith(name)) return null;
    const [brackets = ''] = /^(?:\[\])*/u.exec(rest.slice(name.length)) ?? [];
    const end = rest.slice(name.length + brackets.length);
    if (end !== '' && !end.startsWith('.')) return null;
    steps.push({ name, list: brackets !== '' });
    for (let inner = 2; inner < brackets.length; inner += 2) {
      steps.push({ name: '', list: true });
    }
    rest = end.slice(1);
  }
  return rest === '' ? steps : null;
}

function withoutLastList(steps: readonly PathStep[]): readonly PathStep[] {
  const last = steps[steps.length - 1];
  if (last?.list !== true) return steps;
  const before = steps.slice(0, -1);
  // A list of lists has steps without a name behind the one with it.
  return last.name === ''
    ? withoutLastList(before)
    : [...before, { name: last.name, list: false }];
}

/** Null where an alternative takes any type. */
function typesOf(facts: readonly FieldFacts[]): ReadonlySet<SchemaType> | null {
  const types = new Set<SchemaType>();
  for (const fact of facts) {
    if (fact.types === null) return null;
    for (const type of fact.types) types.add(type);
  }
  return types;
}

function takes(types: ReadonlySet<SchemaType>, value: unknown): boolean {
  if (isJsonNumber(value)) {
    return (
      types.has('number') || (types.has('integer') && isWholeNumber(value))
    );
  }
  if (typeof value === 'string') return types.has('string');
  if (typeof value === 'boolean') return types.has('boolean');
  return true;
}

function converted(
  types: ReadonlySet<SchemaType>,
  value: unknown,
): FittedValue | null {
  if (types.has('string') && isJsonNumber(value)) {
    const decimal = decimalOf(value);
    if (decimal === null) return null;
    return {
      value: decimalText(decimal),
      reason: 'The number is written as a text.',
    };
  }
  if (typeof value !== 'string') return null;
  if (types.has('number') || types.has('integer')) {
    const decimal = decimalOfText(value);
    if (decimal !== null) {
      const number = numberOfDecimal(decimal);
      if (types.has('number') || isWholeNumber(number)) {
        return { value: number, reason: 'The text is written as a number.' };
      }
    }
  }
  return null;
}
