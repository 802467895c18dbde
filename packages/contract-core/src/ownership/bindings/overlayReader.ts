import { appendPointer, isPlainObject } from '../../estate';
import type { LocatedDocument } from '../../estate';
import { attributeExtension } from '../../model';
import { readAttributeName } from '../attributeName';
import type { BindingFault } from './overlayAction';

/** A member of an overlay as written, with its place. */
export interface OverlayPart {
  readonly value: unknown;
  /** JSON Pointer from the root of the overlay. */
  readonly pointer: string;
}

/** Reads parts of an overlay; what cannot be accepted is a sentence with its place. */
export class OverlayReader {
  private readonly found: BindingFault[] = [];
  /** What the action that is read selects; empty outside of actions. */
  private subject = '';

  constructor(readonly document: LocatedDocument) {}

  get faults(): readonly BindingFault[] {
    return this.found;
  }

  /** From here on faults are about an action with this target. */
  about(target: string): void {
    this.subject = target;
  }

  get root(): OverlayPart {
    return { value: this.document.value, pointer: '' };
  }

  refuse(pointer: string, message: string, remedy: string): void {
    const member = pointer.replace(/\/\d+(?=\/|$)/g, '');
    this.found.push({
      code: 'binding-refused',
      anchor: [this.subject, member],
      message,
      remedy,
      ...this.document.locate(pointer),
    });
  }

  member({ value, pointer }: OverlayPart, name: string): OverlayPart | null {
    if (!isPlainObject(value) || !Object.hasOwn(value, name)) return null;
    return { value: value[name], pointer: appendPointer(pointer, name) };
  }

  text(part: OverlayPart, name: string): string {
    const value = this.member(part, name)?.value;
    return typeof value === 'string' ? value : '';
  }

  /** Elements of a list; a fault where there is none, or an empty one. */
  elements(part: OverlayPart, name: string): readonly OverlayPart[] {
    const member = this.member(part, name);
    const value = member?.value;
    if (member === null || !Array.isArray(value) || value.length === 0) {
      this.refuse(
        member?.pointer ?? part.pointer,
        `The overlay has no list \`${name}\` with at least one entry.`,
        `Write what is tied to attributes under \`${name}\`.`,
      );
      return [];
    }
    return value.map((each, index) => ({
      value: each,
      pointer: `${member.pointer}/${index}`,
    }));
  }

  /** Whether a part is an object with no other members than these and `x-` ones. */
  hasOnly(part: OverlayPart, names: readonly string[]): boolean {
    if (!isPlainObject(part.value)) {
      this.refuse(
        part.pointer,
        'This entry of the overlay is no object.',
        'Write it as an object with named members.',
      );
      return false;
    }
    const strange = Object.keys(part.value).find(
      name => !names.includes(name) && !name.startsWith('x-'),
    );
    if (strange === undefined) return true;
    this.refuse(
      appendPointer(part.pointer, strange),
      `An overlay has no member \`${strange}\` here.`,
      `Take it out; known are ${names.join(', ')}.`,
    );
    return false;
  }

  /**
   * The attribute that the added members name, with its place: null where they
   * name none; undefined, and a sentence, where the addition is not accepted.
   */
  attribute(
    addition: OverlayPart,
  ): { readonly name: string; readonly pointer: string } | null | undefined {
    const { value, pointer } = addition;
    const names = isPlainObject(value) ? Object.keys(value) : [];
    const other = names.find(name => !name.startsWith('x-'));
    if (!isPlainObject(value) || other !== undefined) {
      this.refuse(
        other === undefined ? pointer : appendPointer(pointer, other),
        other === undefined
          ? 'An overlay may add members that begin with `x-`, and nothing else.'
          : `An overlay may not change \`${other}\`: it could hide a break of the contract.`,
        `Write an object with \`${attributeExtension}\` alone; whatever else differs belongs into the contract itself.`,
      );
      return undefined;
    }
    const said = this.member(addition, attributeExtension);
    if (said === null) return null;
    const name = typeof said.value === 'string' ? said.value : '';
    if (readAttributeName(name) !== null) {
      return { name, pointer: said.pointer };
    }
    this.refuse(
      said.pointer,
      `\`${attributeExtension}\` names no attribute.`,
      'Write the data object, a dot and the attribute, such as `account.legalName`.',
    );
    return undefined;
  }
}
