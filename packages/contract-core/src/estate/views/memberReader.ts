import {
  formatEntityReference,
  parseEntityReference,
} from '../entityReference';
import { appendPointer, isPlainObject } from '../jsonPointer';

/** A text of a list, with the place where it is written. */
export interface WrittenText {
  /** JSON Pointer from the root of the entity. */
  readonly pointer: string;
  readonly text: string;
}

/**
 * Reads members of an entity without trusting their shape: files and the catalog
 * hand out anything, and an entity with a slip must still be shown. A member of
 * another type than asked for is as absent; the estate check reports it.
 */
export class MemberReader {
  /** JSON Pointer of what is read, from the root of the entity. */
  readonly pointer: string;
  readonly #members: Readonly<Record<string, unknown>>;
  readonly #namespace: string;

  constructor(value: unknown, pointer: string, namespace: string) {
    this.#members = isPlainObject(value) ? value : {};
    this.pointer = pointer;
    this.#namespace = namespace;
  }

  /** Empty where it is absent. */
  text(name: string): string {
    const value = this.#members[name];
    return typeof value === 'string' ? value : '';
  }

  /** Null where it is absent. */
  number(name: string): number | null {
    const value = this.#members[name];
    return typeof value === 'number' ? value : null;
  }

  /** As written, whatever it is; undefined where it is absent. */
  value(name: string): unknown {
    return this.#members[name];
  }

  flag(name: string): boolean {
    return this.#members[name] === true;
  }

  texts(name: string): readonly string[] {
    return this.written(name).map(({ text }) => text);
  }

  written(name: string): readonly WrittenText[] {
    return this.#items(name).flatMap(({ pointer, value }) =>
      typeof value === 'string' ? [{ pointer, text: value }] : [],
    );
  }

  /**
   * A full, lower-case ref: a missing namespace is that of the entity. A text
   * that is no ref is given back as it is, so that the slip stays visible.
   */
  ref(name: string, defaultKind: string): string {
    return this.#inFull(this.text(name), defaultKind);
  }

  refs(name: string, defaultKind: string): readonly string[] {
    return this.writtenRefs(name, defaultKind).map(({ text }) => text);
  }

  /** Refs in full, each with the place where it is written. */
  writtenRefs(name: string, defaultKind: string): readonly WrittenText[] {
    return this.written(name).map(({ pointer, text }) => ({
      pointer,
      text: this.#inFull(text, defaultKind),
    }));
  }

  /** What is absent reads as empty. */
  part(name: string): MemberReader {
    return new MemberReader(
      this.#members[name],
      appendPointer(this.pointer, name),
      this.#namespace,
    );
  }

  parts(name: string): readonly MemberReader[] {
    return this.#items(name).map(
      ({ pointer, value }) => new MemberReader(value, pointer, this.#namespace),
    );
  }

  has(name: string): boolean {
    return this.#members[name] !== undefined;
  }

  /** Texts by the name of their member. */
  allTexts(): readonly (readonly [name: string, text: string])[] {
    return Object.entries(this.#members).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
  }

  #items(name: string) {
    const value = this.#members[name];
    if (!Array.isArray(value)) return [];
    const pointer = appendPointer(this.pointer, name);
    return value.map((item: unknown, index) => ({
      pointer: `${pointer}/${index}`,
      value: item,
    }));
  }

  #inFull(text: string, kind: string): string {
    const reference = parseEntityReference(text, {
      kind,
      namespace: this.#namespace,
    });
    return reference ? formatEntityReference(reference) : text;
  }
}
