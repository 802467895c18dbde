import type {
  CsdlModel,
  KeyDeclaration,
  Navigation,
  Property,
  StructuredType,
} from './csdlModel';
import { simpleName } from './csdlNames';

/** A member with the type that declares it, which names its annotations. */
export interface Declared<Member> {
  readonly member: Member;
  readonly owner: string;
}

/** Types with what they inherit, and the types derived from them. */
export class TypeGraph {
  private readonly derived = new Map<string, StructuredType[]>();
  /** The first type of each simple name, which needs no namespace. */
  private readonly firsts = new Map<string, string>();

  constructor(private readonly model: CsdlModel) {
    for (const type of model.types.values()) {
      const name = simpleName(type.name);
      if (!this.firsts.has(name)) this.firsts.set(name, type.name);
      if (type.kind !== 'entity' && type.kind !== 'complex') continue;
      if (type.base === null) continue;
      const siblings = this.derived.get(type.base);
      if (siblings === undefined) this.derived.set(type.base, [type]);
      else siblings.push(type);
    }
  }

  /**
   * A type as findings name it: without its namespace, which a release may
   * rename as a whole. A second type of the same simple name keeps the last part
   * of its own, so that no type changes its title when another one comes.
   */
  title(name: string): string {
    const simple = simpleName(name);
    const first = this.firsts.get(simple);
    return first === undefined || first === name
      ? simple
      : name.split('.').slice(-2).join('.');
  }

  /** A path with the types that it casts to by their titles. */
  pathTitle(path: string): string {
    return path
      .split('/')
      .map(segment => (segment.includes('.') ? this.title(segment) : segment))
      .join('/');
  }

  structured(name: string): StructuredType | null {
    const type = this.model.types.get(name);
    return type?.kind === 'entity' || type?.kind === 'complex' ? type : null;
  }

  /** The type and its bases, the type first; a circle of bases ends. */
  lineage(name: string): readonly StructuredType[] {
    const found = new Set<StructuredType>();
    let type = this.structured(name);
    while (type !== null && !found.has(type)) {
      found.add(type);
      type = type.base === null ? null : this.structured(type.base);
    }
    return [...found];
  }

  /** All types derived from a type, however far, in document order of levels. */
  descendants(name: string): readonly StructuredType[] {
    const found = new Set<StructuredType>(this.derived.get(name));
    for (const type of found) {
      for (const child of this.derived.get(type.name) ?? []) found.add(child);
    }
    return [...found];
  }

  /** Own and inherited properties; those of a base come first. */
  properties(name: string): ReadonlyMap<string, Declared<Property>> {
    return this.gather(name, type => type.properties);
  }

  navigations(name: string): ReadonlyMap<string, Declared<Navigation>> {
    return this.gather(name, type => type.navigations);
  }

  private gather<Member>(
    name: string,
    membersOf: (type: StructuredType) => ReadonlyMap<string, Member>,
  ): ReadonlyMap<string, Declared<Member>> {
    const found = new Map<string, Declared<Member>>();
    for (const type of [...this.lineage(name)].reverse()) {
      for (const [member, value] of membersOf(type)) {
        found.set(member, { member: value, owner: type.name });
      }
    }
    return found;
  }

  key(name: string): KeyDeclaration | null {
    for (const type of this.lineage(name)) {
      if (type.key !== null) return type.key;
    }
    return null;
  }

  open(name: string): boolean {
    return this.lineage(name).some(type => type.open);
  }
}
