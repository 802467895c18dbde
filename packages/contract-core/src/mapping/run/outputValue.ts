import { isJsonObject } from '../../containment';

/** A value that is made member by member. */
export class OutputValue {
  /** Undefined while nothing is written. */
  value: unknown = undefined;

  /**
   * Writes at a path of members; empty for the value itself. Returns why it
   * cannot, null where it did.
   */
  set(names: readonly string[], written: unknown): string | null {
    const last = names[names.length - 1];
    if (last === undefined) {
      if (this.value !== undefined) return 'another row has written it already';
      this.value = written;
      return null;
    }
    const around = this.#objectAt(names.slice(0, -1));
    if (typeof around === 'string') return around;
    if (Object.hasOwn(around, last)) {
      return 'another row has written it already';
    }
    define(around, last, written);
    return null;
  }

  /** Objects that hold one another; a sentence where something else is in the way. */
  #objectAt(names: readonly string[]): object | string {
    this.value ??= {};
    let here: unknown = this.value;
    for (const [index, name] of ['', ...names].entries()) {
      if (index > 0) {
        if (!isJsonObject(here)) return inTheWay(names.slice(0, index - 1));
        if (!Object.hasOwn(here, name)) define(here, name, {});
        here = here[name];
      }
    }
    return isJsonObject(here) ? here : inTheWay(names);
  }
}

function inTheWay(names: readonly string[]): string {
  const place = names.length === 0 ? 'The value' : `\`${names.join('.')}\``;
  return `${place} was written as a whole by another row`;
}

/** As an own member, also where the name is one of the language's: `__proto__`. */
function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
