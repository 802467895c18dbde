import type { TypeReference } from './csdlModel';

/** Namespaces of one document by their aliases. */
export class CsdlNames {
  private readonly namespaces = new Map<string, string>();

  addAlias(alias: string | undefined, namespace: string | undefined): void {
    if (alias !== undefined && namespace !== undefined) {
      this.namespaces.set(alias, namespace);
    }
  }

  /** A qualified name with its alias written out: `graph.user`. */
  resolve(name: string): string {
    const trimmed = name.trim();
    const dot = trimmed.lastIndexOf('.');
    if (dot < 0) return trimmed;
    const prefix = trimmed.slice(0, dot);
    return `${this.namespaces.get(prefix) ?? prefix}${trimmed.slice(dot)}`;
  }

  /** `Collection(graph.user)` as the name of the item and whether it is one. */
  resolveType(written: string): Pick<TypeReference, 'name' | 'collection'> {
    const inner = /^\s*Collection\s*\((.*)\)\s*$/.exec(written)?.[1];
    return {
      name: this.resolve(inner ?? written),
      collection: inner !== undefined,
    };
  }

  /**
   * A term by the last part of its vocabulary, so that alias, namespace and
   * version of the vocabulary make no difference: `Org.OData.Core.V1.Computed`
   * is `Core.Computed`. A qualifier stays.
   */
  resolveTerm(written: string): string {
    const [name, qualifier] = written.split('#');
    const full = this.resolve(name);
    const short = full
      .replace(/^(?:Org\.OData|com\.sap\.vocabularies)\./, '')
      .replace(/\.[vV]\d+(?=\.[^.]*$)/, '');
    return qualifier === undefined ? short : `${short}#${qualifier}`;
  }

  /** The target of annotations: `graph.user/id`, `graph.accept(graph.event)/Comment`. */
  resolveTarget(written: string): string {
    const [first, ...rest] = written.trim().split('/');
    const call = /^([^()]*)\((.*)\)$/.exec(first);
    const head =
      call === null
        ? this.resolve(first)
        : `${this.resolve(call[1])}(${this.resolveAll(call[2])})`;
    const tail = rest.map(segment =>
      segment.includes('.') && !segment.startsWith('@')
        ? this.resolve(segment)
        : segment,
    );
    return [head, ...tail].join('/');
  }

  private resolveAll(types: string): string {
    return types
      .split(',')
      .filter(type => type.trim() !== '')
      .map(type => {
        const { name, collection } = this.resolveType(type);
        return collection ? `Collection(${name})` : name;
      })
      .join(',');
  }
}

/** The part of a qualified name that people say. */
export function simpleName(qualified: string): string {
  return qualified.slice(qualified.lastIndexOf('.') + 1);
}
