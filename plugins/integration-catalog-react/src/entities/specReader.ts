/**
 * Reads members of an entity's `spec` without trusting its shape: the catalog
 * hands out `unknown`, and an entity with an error must still be shown.
 */
export class SpecReader {
  readonly #members: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    this.#members = isRecord(value) ? value : {};
  }

  /** A text, a number or a boolean as text; empty where it is absent. */
  text(name: string): string {
    const value = this.#members[name];
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') {
      return String(value);
    }
    return '';
  }

  flag(name: string): boolean {
    return this.#members[name] === true;
  }

  texts(name: string): readonly string[] {
    const value = this.#members[name];
    return Array.isArray(value)
      ? value.filter((item): item is string => typeof item === 'string')
      : [];
  }

  part(name: string): SpecReader {
    return new SpecReader(this.#members[name]);
  }

  parts(name: string): readonly SpecReader[] {
    const value = this.#members[name];
    return Array.isArray(value) ? value.map(item => new SpecReader(item)) : [];
  }

  has(name: string): boolean {
    return this.#members[name] !== undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
