import type { Contract, Place } from '../model';
import type { Alternative } from './alternatives';

/** What an `AttributeBinding` says about one place of a contract. */
export interface BoundAttribute {
  /** JSON Pointer of the schema, property or field. */
  readonly pointer: string;
  /** `account.legalName`. */
  readonly attribute: string;
  readonly saidBy: 'contract' | 'overlay';
}

/** Which attribute a place of a contract carries, by what is bound to it. */
export class AttributeIndex {
  /** By the pointer of a place in the contract's own document. */
  private readonly bound: ReadonlyMap<string, string>;
  private readonly marked: ReadonlyMap<Place, string>;

  private readonly file: string;

  constructor(
    {
      attributes = [],
      descriptor,
    }: Pick<Contract, 'attributes' | 'descriptor'>,
    bindings: readonly BoundAttribute[],
  ) {
    this.file = descriptor.file;
    this.marked = new Map(
      attributes.map(({ holder, attribute }) => [holder, attribute]),
    );
    this.bound = new Map(
      bindings
        .filter(({ saidBy }) => saidBy === 'overlay')
        .map(({ pointer, attribute }) => [pointer, attribute]),
    );
  }

  /**
   * The attribute of a field: what is said where it is used stands before what
   * its schema says; empty where nobody says one.
   */
  of({ holders, parts }: Alternative): string {
    if (this.marked.size === 0 && this.bound.size === 0) return '';
    const places = [
      ...holders.map(use => use.place),
      ...holders.map(use => use.schema.place),
      ...parts.map(part => part.place),
    ];
    for (const place of places) {
      const attribute = this.at(place);
      if (attribute !== undefined) return attribute;
    }
    return '';
  }

  /** An overlay stands before what the document says. */
  private at(place: Place): string | undefined {
    return this.boundAt(place) ?? this.marked.get(place);
  }

  /** Overlays speak of the contract's own document, not of those it refers to. */
  private boundAt(place: Place): string | undefined {
    if (this.bound.size === 0) return undefined;
    const { file, pointer } = place.locate();
    return file === this.file ? this.bound.get(pointer) : undefined;
  }
}
