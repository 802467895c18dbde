import { ExactNumber, holdsExactNumber } from '../../model';
import { isJsonObject } from '../../containment';
import type { PathStep } from './fieldPath';
import { readPath } from './fieldPath';
import type { Bindings } from './readSource';

/** What expressions of one run are given; made once, because payloads are long. */
export class ExpressionInput {
  /** All sources, for whoever needs the other elements of a list as well. */
  readonly whole: unknown;
  readonly #hasDigits: boolean;

  constructor(sources: Readonly<Record<string, unknown>>) {
    this.#hasDigits = holdsExactNumber(sources);
    this.whole = this.#hasDigits ? digitsIn(sources) : sources;
  }

  /**
   * The sources, in which each list that the row walks holds its current element
   * only, so that `quote.lines.quantity` is one value. Numbers that no double
   * says are texts of their digits there, which the decimal functions take and
   * arithmetic refuses.
   */
  at(bindings: Bindings): unknown {
    if (bindings.size === 0) return this.whole;
    const outermostFirst = [...bindings].sort(
      ([left], [right]) => left.length - right.length,
    );
    return outermostFirst.reduce<unknown>((value, [list, element]) => {
      const narrowed = this.#hasDigits
        ? digitsIn(element.value)
        : element.value;
      return withElement(value, readPath(list), narrowed);
    }, this.whole);
  }
}

/** The value with a list that holds one element; lists around it do so already. */
function withElement(
  value: unknown,
  steps: readonly PathStep[],
  element: unknown,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return element;
  const inside = step.name === '' ? value : memberOf(value, step.name);
  const inner = step.list
    ? Array.isArray(inside)
      ? inside[0]
      : undefined
    : inside;
  const changed = withElement(inner, rest, element);
  const member = !step.list ? changed : changed === undefined ? [] : [changed];
  if (step.name === '') return member;
  return isJsonObject(value) ? { ...value, [step.name]: member } : value;
}

function memberOf(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
}

function digitsIn(value: unknown): unknown {
  if (value instanceof ExactNumber) return value.toString();
  if (Array.isArray(value)) return value.map(digitsIn);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, digitsIn(member)]),
  );
}
