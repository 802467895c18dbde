import type { Place, RecordFeature, RecordFeatureKind } from '../../model';
import { listOf, memberOf } from './annotations';
import type { Annotations } from './annotations';
import type { CsdlModel, EnumType, Navigation } from './csdlModel';
import { namespaceFeature } from './namespaceFeature';
import type { TypeGraph } from './typeGraph';

export function feature(
  kind: RecordFeatureKind,
  subject: string,
  place: Place,
  text = '',
): RecordFeature {
  return { kind, subject, text, follows: false, place };
}

/** What a type offers beside the values of its properties; kept by type. */
export class TypeFeatures {
  private readonly keys = new Map<string, readonly RecordFeature[]>();
  private readonly navigations = new Map<string, readonly RecordFeature[]>();
  private readonly traits = new Map<string, readonly RecordFeature[]>();

  constructor(
    private readonly model: CsdlModel,
    private readonly types: TypeGraph,
    private readonly annotations: Annotations,
  ) {}

  /** How one record is addressed. */
  keysOf(type: string): readonly RecordFeature[] {
    return remember(this.keys, type, () => {
      const key = this.types.key(type);
      const own =
        key === null
          ? []
          : [feature('key', '', key.place, [...key.parts].sort().join(', '))];
      return [...own, ...this.alternateKeys(type)];
    });
  }

  private alternateKeys(type: string): readonly RecordFeature[] {
    return this.types.lineage(type).flatMap(({ name, place }) => {
      const said = this.annotations.at(name);
      const term = 'Core.AlternateKeys';
      return listOf(said.value(term)).map(alternate => {
        const parts = listOf(memberOf(alternate, 'Key')).map(part =>
          String(memberOf(part, 'Name') ?? ''),
        );
        return feature(
          'alternate-key',
          parts.sort().join(', '),
          said.place(term, place),
        );
      });
    });
  }

  /** Ways to related records. */
  navigationsOf(type: string): readonly RecordFeature[] {
    return remember(this.navigations, type, () =>
      [...this.types.navigations(type).values()].flatMap(({ member }) =>
        this.describeNavigation(member),
      ),
    );
  }

  private describeNavigation(member: Navigation): readonly RecordFeature[] {
    const { name, place, constraints } = member;
    const target = this.types.title(member.target);
    const many = `Collection(${target})`;
    const one = member.nullable ? target : `${target}, required`;
    const pairs = [...constraints]
      .map(([own, other]) => `${own} = ${other}`)
      .sort();
    return [
      feature('navigation', name, place, member.collection ? many : one),
      ...(member.contained ? [feature('containment', name, place)] : []),
      ...(member.partner === null
        ? []
        : [feature('navigation-partner', name, place, member.partner)]),
      ...(member.onDelete === null
        ? []
        : [feature('on-delete', name, place, member.onDelete)]),
      ...(pairs.length === 0
        ? []
        : [feature('referential-constraint', name, place, pairs.join(', '))]),
    ];
  }

  /** The rest: openness, streams, derived types, numbers of enumerations. */
  traitsOf(type: string): readonly RecordFeature[] {
    return remember(this.traits, type, () => {
      const lineage = this.types.lineage(type);
      const stream = lineage.find(each => each.stream);
      const open = lineage.find(each => each.open);
      const inside = this.within(type);
      return [
        ...this.namespaceOf(type),
        ...(open === undefined ? [] : [feature('open-type', '', open.place)]),
        ...(stream === undefined ? [] : [feature('stream', '', stream.place)]),
        ...inside.types
          .flatMap(each => this.types.descendants(each))
          .map(each =>
            feature('derived-type', this.types.title(each.name), each.place),
          ),
        ...this.derivedNamesOf(type),
        ...inside.enums.flatMap(each => this.describeEnum(each)),
      ];
    });
  }

  /** The type's own name is read only where all metadata is asked for. */
  private namespaceOf(type: string): readonly RecordFeature[] {
    const own = this.types.structured(type);
    if (own === null) return [];
    return [namespaceFeature('namespace', '', own.name, own.place, this.model)];
  }

  /**
   * Qualified names of the types that stand for the type or for a value in it:
   * payloads name them (`@odata.type`, in version 2 `__metadata`), and so do
   * addresses that cast to them.
   */
  derivedNamesOf(type: string): readonly RecordFeature[] {
    return this.within(type)
      .types.flatMap(each => this.types.descendants(each))
      .map(({ name, place }) =>
        namespaceFeature(
          'type-namespace',
          this.types.title(name),
          name,
          place,
          this.model,
        ),
      );
  }

  /** Literals of an enumeration are qualified in addresses and filters. */
  enumNamespace({ name, place }: EnumType): RecordFeature {
    const title = this.types.title(name);
    return namespaceFeature('enum-namespace', title, name, place, this.model);
  }

  private describeEnum(type: EnumType): readonly RecordFeature[] {
    const name = this.types.title(type.name);
    const taken = type.flags ? 'several members' : 'one member';
    return [
      this.enumNamespace(type),
      feature('underlying-type', name, type.place, type.underlying),
      feature('enum-flags', name, type.place, taken),
      ...type.members.map(member =>
        feature(
          'enum-number',
          `${name}.${member.name}`,
          member.place,
          member.value,
        ),
      ),
    ];
  }

  /** Records of the type itself are not to be had. */
  abstractionOf(type: string): readonly RecordFeature[] {
    const own = this.types.structured(type);
    return own?.abstract === true ? [feature('abstract', '', own.place)] : [];
  }

  /** The type with the complex types and enumerations of its values. */
  private within(type: string): {
    readonly types: readonly string[];
    readonly enums: readonly EnumType[];
  } {
    const types = new Set([type]);
    const enums = new Set<EnumType>();
    for (const name of types) {
      for (const { member } of this.types.properties(name).values()) {
        const target = this.model.types.get(member.type.name);
        if (target?.kind === 'enum') enums.add(target);
        if (target?.kind === 'complex') types.add(target.name);
      }
    }
    return { types: [...types], enums: [...enums] };
  }
}

function remember<Value>(
  known: Map<string, Value>,
  key: string,
  make: () => Value,
): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
