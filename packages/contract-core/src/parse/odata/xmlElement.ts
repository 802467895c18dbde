import type { Location, Place } from '../../model';
import { escapePointerToken } from '../syntax';
import type { SourceText } from '../syntax';

/**
 * One element of OData metadata. Names are local; which vocabulary an element
 * belongs to is in `vocabulary`. Attributes of a foreign vocabulary have the
 * prefix by which this folder knows it (`sap:creatable`, `m:HttpMethod`),
 * whatever prefix the document writes.
 */
export class XmlElement implements Place {
  readonly children: XmlElement[] = [];
  readonly attributes = new Map<string, string>();
  text = '';
  /** Where it was told to be; one place may be told of many findings. */
  private location: Location | null = null;

  constructor(
    readonly source: SourceText,
    readonly parent: XmlElement | null,
    readonly vocabulary: string,
    readonly name: string,
    /** Where `<` stands. */
    readonly offset: number,
  ) {}

  get(attribute: string): string | undefined {
    return this.attributes.get(attribute);
  }

  /** A Boolean attribute; XML Schema writes one in four ways. */
  flag(attribute: string, otherwise: boolean): boolean {
    const text = this.get(attribute)?.trim();
    if (text === 'true' || text === '1') return true;
    return text === 'false' || text === '0' ? false : otherwise;
  }

  childrenNamed(name: string): readonly XmlElement[] {
    return this.children.filter(child => child.name === name);
  }

  child(name: string): XmlElement | undefined {
    return this.children.find(each => each.name === name);
  }

  /**
   * The way from the root by element names, each with what names it among its
   * kind: `/Schema/Sales/EntityType/Customer/Property/City`. An element that
   * nothing names has its number among its siblings instead; the envelope
   * (`Edmx`, `DataServices`) is left out.
   */
  pointer(): string {
    const steps: string[] = [];
    for (
      let element: XmlElement | null = this as XmlElement;
      element !== null;
      element = element.parent
    ) {
      if (!envelope.has(element.name)) steps.push(element.step());
    }
    return steps.reverse().join('');
  }

  private step(): string {
    const named = naming
      .map(attribute => this.get(attribute))
      .find(text => text !== undefined);
    const step = escapePointerToken(this.name);
    if (named !== undefined) return `/${step}/${escapePointerToken(named)}`;
    const siblings = this.parent?.childrenNamed(this.name) ?? [];
    return siblings.length < 2
      ? `/${step}`
      : `/${step}/${siblings.indexOf(this)}`;
  }

  readonly locate = (): Location => {
    this.location ??= {
      file: this.source.file,
      pointer: this.pointer(),
      ...this.source.position(this.offset),
    };
    return this.location;
  };
}

const envelope: ReadonlySet<string> = new Set(['Edmx', 'DataServices']);

/** Attributes that tell elements of one kind apart. */
const naming: readonly string[] = [
  'Name',
  'Namespace',
  'Target',
  'Term',
  'Property',
  'Path',
  'Uri',
  'Role',
];
