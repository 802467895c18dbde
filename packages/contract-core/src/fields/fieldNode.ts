import { plainSchema } from '../model';
import type { NullAcceptance, RecordOperation } from '../model';
import type { NameReading } from './fieldWay';
import type { RecordIndex, Relation } from './recordIndex';
import { ValueShape } from './valueShape';
import type { FoundProperty } from './valueShape';

/** What all fields of one value share. */
export interface ValueGround {
  readonly records: RecordIndex;
  readonly reading: NameReading;
  /** `sent` or `returned`: the part of a record's operation that is looked at. */
  readonly isSent: boolean;
  readonly acceptance: NullAcceptance;
}

/** What a node is made of; see `FieldNode`. */
interface NodeFacts {
  readonly path: string;
  readonly lists: number;
  readonly shape: ValueShape;
  /** Whether it is the value itself, which no field holds. */
  readonly isRoot: boolean;
  /** Whether every object that may hold the field does. */
  readonly required: boolean;
  /** The work on the record in which the field stands; null where it is in none. */
  readonly record: RecordOperation | null;
  /** Names of properties from that record on; empty for the record itself. */
  readonly within: readonly string[];
  /** How the record came about, where another one leads to it. */
  readonly relation: Relation | null;
  readonly parent: FieldNode | null;
}

/** The name that stands for any member of a map. */
export const anyMember = '*';

/**
 * A field of a value at one path, without the lists around its own value. What
 * lies below is found when somebody asks, and kept.
 */
export class FieldNode {
  /** Made when somebody looks below. */
  private known: Map<string, readonly FieldNode[]> | null = null;

  private constructor(
    readonly ground: ValueGround,
    readonly facts: NodeFacts,
  ) {}

  /** The nodes of a value, one for each number of lists around it. */
  static roots(
    shape: ValueShape,
    record: RecordOperation | null,
    ground: ValueGround,
  ): readonly FieldNode[] {
    return [...shape.unwrapped()].map(
      ([lists, inner]) =>
        new FieldNode(ground, {
          path: '[]'.repeat(lists),
          lists,
          shape: inner,
          isRoot: true,
          required: true,
          record,
          within: [],
          relation: null,
          parent: null,
        }),
    );
  }

  get shape(): ValueShape {
    return this.facts.shape;
  }

  get path(): string {
    return this.facts.path;
  }

  /** Whether the operation has the field only to refuse it. */
  get withheld(): boolean {
    const { alternatives } = this.shape;
    return (
      alternatives.length > 0 &&
      alternatives.every(({ parts }) =>
        parts.some(({ acceptsNothing }) => acceptsNothing),
      )
    );
  }

  /** Fields of that name, nearest first: own, related, derived, of a map, in a list's envelope. */
  children(name: string): readonly FieldNode[] {
    const known = this.known?.get(name);
    if (known !== undefined) return known;
    const found = this.find(name);
    this.known ??= new Map();
    this.known.set(name, found);
    return found;
  }

  private find(name: string): readonly FieldNode[] {
    if (name === anyMember) return this.members();
    const own = this.own(name);
    if (own.length > 0) return own;
    const ways = [
      () => this.related(name),
      () => this.derived(name),
      // Of the members alone: a map may hold maps like itself without end.
      () => this.members().flatMap(member => member.own(name)),
      () => this.memberNamed(name),
      () => this.enveloped().flatMap(element => element.children(name)),
    ];
    for (const way of ways) {
      const found = way();
      if (found.length > 0) return found;
    }
    return [];
  }

  private own(name: string): readonly FieldNode[] {
    const found = this.shape.property(name, this.ground.reading);
    return found === null ? [] : this.nodesOf(found);
  }

  private nodesOf({
    name,
    conjunctions,
    required,
  }: FoundProperty): readonly FieldNode[] {
    return this.below(name, ValueShape.of(conjunctions), {
      required,
      within: [...this.facts.within, name],
    });
  }

  private below(
    name: string,
    shape: ValueShape,
    said: Partial<NodeFacts>,
  ): readonly FieldNode[] {
    const { path } = this.facts;
    const own = path === '' ? name : `${path}.${name}`;
    const { lists = this.facts.lists, record = this.facts.record } = said;
    const { required = false, within = [], relation = null } = said;
    return shape.unwrapped().map(
      ([inner, value]) =>
        new FieldNode(this.ground, {
          path: inner === 0 ? own : `${own}${'[]'.repeat(inner)}`,
          lists: lists + inner,
          shape: value,
          isRoot: false,
          required,
          record,
          within,
          relation,
          parent: this,
        }),
    );
  }

  /** The record at the node; null for a value inside one. */
  private get recordHere(): RecordOperation | null {
    return this.facts.within.length === 0 ? this.facts.record : null;
  }

  private related(name: string): readonly FieldNode[] {
    const record = this.recordHere;
    if (record === null) return [];
    const relations = this.ground.records.relationsOf(record);
    const relation =
      relations.get(name) ??
      (this.ground.reading === 'case-folded'
        ? [...relations.values()].find(
            each => each.name.toLowerCase() === name.toLowerCase(),
          )
        : undefined);
    return relation === undefined ? [] : this.followed(relation, record);
  }

  private followed(
    relation: Relation,
    record: RecordOperation,
  ): readonly FieldNode[] {
    const label = `${relation.name}${relation.many ? '[]' : ''}`;
    const lists = this.facts.lists + (relation.many ? 1 : 0);
    const targets = relation.targets.flatMap(title =>
      this.targetsOf(title, record),
    );
    if (targets.length === 0) {
      const unreadable = `records of ${relation.targets.join(', ')}, which the contract does not describe`;
      const schema = plainSchema(relation.place, { unreadable });
      const shape = ValueShape.of([[{ place: relation.place, schema }]]);
      return this.below(label, shape, { lists, relation, record: null });
    }
    return targets.flatMap(target => {
      const use = target.sent ?? target.returned;
      if (use === null) return [];
      const shape = ValueShape.of([
        [{ place: relation.place, schema: use.schema }],
      ]);
      return this.below(label, shape, { lists, relation, record: target });
    });
  }

  /** Work of the same kind on the records that a relation leads to. */
  private targetsOf(
    title: string,
    { verb }: RecordOperation,
  ): readonly RecordOperation[] {
    const { records, isSent } = this.ground;
    const same = isSent ? records.ofType(title, verb) : null;
    const target = same ?? records.ofType(title, 'read');
    return target === null ? [] : [target];
  }

  /** A type that is derived from the record's, as a step of its own or by its fields. */
  private derived(name: string): readonly FieldNode[] {
    const record = this.recordHere;
    if (record === null) return [];
    const titles = this.ground.records.derivedTypesOf(
      this.ground.records.sibling(record, 'read') ?? record,
    );
    const cast = titles.includes(name);
    const types = (cast ? [name] : titles).flatMap(title =>
      this.targetsOf(title, record),
    );
    const nodes = types.flatMap(type => {
      const use = type.sent ?? type.returned;
      const shape = use === null ? null : ValueShape.of([[use]]);
      return shape === null
        ? []
        : [new FieldNode(this.ground, { ...this.facts, shape, record: type })];
    });
    if (cast) return nodes;
    return nodes.flatMap(node => {
      const own = node.shape.property(name, this.ground.reading);
      return own === null ? [] : node.nodesOf({ ...own, required: false });
    });
  }

  /** What every member of a map is. */
  private members(): readonly FieldNode[] {
    const members = this.shape.members();
    return members === null ? [] : this.below(anyMember, members, this.inMap);
  }

  private memberNamed(name: string): readonly FieldNode[] {
    const members = this.shape.members();
    return members === null ? [] : this.below(name, members, this.inMap);
  }

  private get inMap(): Partial<NodeFacts> {
    return { within: [...this.facts.within, anyMember] };
  }

  /** Elements of the lists that a value holds directly: it may be their envelope. */
  private enveloped(): readonly FieldNode[] {
    const { isRoot, lists, record } = this.facts;
    // A record is what it is; only other values are wrapped.
    if (!isRoot || lists > 0 || record !== null) return [];
    return this.shape
      .propertyNames()
      .flatMap(name => this.children(name))
      .filter(({ facts }) => facts.lists > 0);
  }

  /** Names of all fields directly below, relations and map members included. */
  childNames(): readonly string[] {
    const record = this.recordHere;
    const related =
      record === null
        ? []
        : [...this.ground.records.relationsOf(record).keys()];
    const own = this.shape.propertyNames();
    return [
      ...new Set([
        ...own,
        ...related,
        ...(this.shape.members() === null ? [] : [anyMember]),
      ]),
    ];
  }
}

/** The fields of that name below any of the nodes. */
export function childrenOf(
  nodes: readonly FieldNode[],
  name: string,
): readonly FieldNode[] {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined
    ? only.children(name)
    : nodes.flatMap(node => node.children(name));
}
