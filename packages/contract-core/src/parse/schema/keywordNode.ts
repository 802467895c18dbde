import type { Place, SchemaUse } from '../../model';
import type { SyntaxNode } from '../syntax';
import { impossibleValues } from './impossibleValues';
import type { ImpossibleValue } from './impossibleValues';
import { rareKeywords } from './keywords';
import type { SchemaReader } from './readSchema';

export const noMembers: ReadonlyMap<never, never> = new Map<never, never>();

const noSchemas: readonly SchemaUse[] = [];

/**
 * Reads the keywords of one schema by name, as the dialect has them. What is
 * read is kept: one schema is asked again and again. Most keywords are not
 * written; those cost neither room nor a second look.
 */
export class KeywordNode {
  readonly place: Place;
  private memory: Map<string, unknown> | null = null;
  private knownRare: boolean | null = null;
  private knownImpossible: readonly ImpossibleValue[] | null = null;

  constructor(
    readonly reader: SchemaReader,
    readonly node: SyntaxNode,
    readonly unreadable: string | null,
  ) {
    this.place = node;
  }

  protected once<Value>(key: string, compute: () => Value): Value {
    const known = this.memory?.get(key);
    // Nothing that is kept is undefined.
    if (known !== undefined) return known as Value;
    const value = compute();
    this.memory ??= new Map();
    this.memory.set(key, value);
    return value;
  }

  protected get members(): boolean {
    return this.unreadable === null && this.node.members !== null;
  }

  /** Whether any of the keywords is written. */
  protected hasAny(keywords: ReadonlySet<string>): boolean {
    if (!this.members) return false;
    for (const [name] of this.node.entries()) {
      if (keywords.has(name)) return true;
    }
    return false;
  }

  /** Whether any of the keywords is written that few schemas have. */
  protected get hasRare(): boolean {
    this.knownRare ??= this.hasAny(rareKeywords);
    return this.knownRare;
  }

  protected child(keyword: string): SyntaxNode | undefined {
    const node = this.written(keyword);
    if (node === undefined) return undefined;
    const { impossible } = this;
    return impossible.length > 0 && impossible.some(each => each.node === node)
      ? undefined
      : node;
  }

  /** A keyword as it is written, whatever its value means. */
  private written(keyword: string): SyntaxNode | undefined {
    if (!this.members) return undefined;
    const { unknownKeywords } = this.reader.dialect;
    return unknownKeywords?.includes(keyword) === true
      ? undefined
      : this.node.get(keyword);
  }

  /** Keywords whose values mean nothing: what they limit is not known. */
  protected get impossible(): readonly ImpossibleValue[] {
    this.knownImpossible ??= impossibleValues(this.node).filter(
      ({ keyword }) => this.written(keyword) !== undefined,
    );
    return this.knownImpossible;
  }

  /** For readers of keywords, which see what the dialect has. */
  protected readonly keyword = (name: string): SyntaxNode | undefined =>
    this.child(name);

  protected text(keyword: string): string | null {
    const value = this.child(keyword)?.value;
    return typeof value === 'string' ? value : null;
  }

  protected list(keyword: string): readonly SchemaUse[] {
    const items = this.child(keyword)?.items ?? null;
    if (items === null) return noSchemas;
    return this.once(keyword, () => items.map(item => this.reader.use(item)));
  }

  protected single(keyword: string): SchemaUse | null {
    const node = this.child(keyword);
    return node === undefined
      ? null
      : this.once(keyword, () => this.reader.use(node));
  }

  protected named(keyword: string): ReadonlyMap<string, SchemaUse> {
    const node = this.child(keyword);
    if (node === undefined) return noMembers;
    return this.once(
      keyword,
      () =>
        new Map(
          [...node.entries()].map(([name, member]) => [
            name,
            this.reader.use(member),
          ]),
        ),
    );
  }

  protected number(keyword: string): number | null {
    const value = this.child(keyword)?.value;
    return typeof value === 'number' ? value : null;
  }
}
