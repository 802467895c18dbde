import type {
  Contract,
  Place,
  RecordFeature,
  RecordFeatureKind,
  RecordOperation,
  RecordVerb,
} from '../model';

/** A way from a record to others. */
export interface Relation {
  /** `to_Items`, `Owner`: the step that follows it. */
  readonly name: string;
  readonly many: boolean;
  readonly nullable: boolean;
  /** Titles of the types that it leads to. */
  readonly targets: readonly string[];
  /** `Collection(Item)`: for people. */
  readonly inWords: string;
  readonly place: Place;
}

type Features = ReadonlyMap<
  string,
  ReadonlyMap<RecordFeatureKind, RecordFeature>
>;

const noFeatures: ReadonlyMap<RecordFeatureKind, RecordFeature> = new Map();

/** The work on records that a contract describes, by what is worked on. */
export class RecordIndex {
  private readonly byResource = new Map<
    string,
    Map<RecordVerb, RecordOperation>
  >();
  private readonly byType = new Map<string, RecordOperation>();
  private readonly features = new Map<RecordOperation, Features>();
  private readonly derived = new Map<RecordOperation, readonly string[]>();
  private readonly relations = new Map<
    RecordOperation,
    ReadonlyMap<string, Relation>
  >();

  constructor({ operations }: Pick<Contract, 'operations'>) {
    for (const operation of operations) {
      if (operation.kind !== 'record') continue;
      const { verb, resource, recordType } = operation;
      const work = this.byResource.get(resource) ?? new Map();
      this.byResource.set(resource, work);
      setFirst(work, verb, operation);
      if (recordType !== '') {
        setFirst(this.byType, `${verb} ${recordType}`, operation);
      }
    }
  }

  /** Other work on the same records; null where the contract does not offer it. */
  sibling(
    { resource }: RecordOperation,
    verb: RecordVerb,
  ): RecordOperation | null {
    return this.byResource.get(resource)?.get(verb) ?? null;
  }

  /** Work on records of a type, on those of an entity set first. */
  ofType(title: string, verb: RecordVerb): RecordOperation | null {
    return this.byType.get(`${verb} ${title}`) ?? null;
  }

  /** What an operation, or else the reading of its records, says about a field. */
  feature(
    operation: RecordOperation,
    kind: RecordFeatureKind,
    subject: string,
  ): RecordFeature | null {
    const own = this.featuresOf(operation).get(subject)?.get(kind);
    const read = this.sibling(operation, 'read');
    return (
      own ??
      (read === null
        ? null
        : ((this.featuresOf(read).get(subject) ?? noFeatures).get(kind) ??
          null))
    );
  }

  /** Whether the operation itself has the feature. */
  has(
    operation: RecordOperation,
    kind: RecordFeatureKind,
    subject: string,
  ): boolean {
    return this.featuresOf(operation).get(subject)?.has(kind) === true;
  }

  private featuresOf(operation: RecordOperation): Features {
    const known = this.features.get(operation);
    if (known !== undefined) return known;
    const found = new Map<string, Map<RecordFeatureKind, RecordFeature>>();
    for (const each of operation.features) {
      const ofSubject = found.get(each.subject) ?? new Map();
      setFirst(ofSubject, each.kind, each);
      found.set(each.subject, ofSubject);
    }
    this.features.set(operation, found);
    return found;
  }

  /** By name: navigations of OData, relationships of Salesforce. */
  relationsOf(operation: RecordOperation): ReadonlyMap<string, Relation> {
    const known = this.relations.get(operation);
    if (known !== undefined) return known;
    const source = this.sibling(operation, 'read') ?? operation;
    const all = [...operation.features, ...source.features];
    const found = new Map<string, Relation>();
    for (const each of all) {
      const relation =
        each.kind === 'navigation'
          ? navigation(each)
          : each.kind === 'relationship'
            ? this.relationship(source, each)
            : null;
      if (relation !== null) setFirst(found, relation.name, relation);
    }
    this.relations.set(operation, found);
    return found;
  }

  /** A reference field of Salesforce has a name by which its record is reached. */
  private relationship(
    operation: RecordOperation,
    { subject, text, place }: RecordFeature,
  ): Relation {
    const listed = this.feature(operation, 'reference-targets', subject)?.text;
    const targets: unknown = listed === undefined ? [] : JSON.parse(listed);
    const names = Array.isArray(targets)
      ? targets.filter(name => typeof name === 'string')
      : [];
    return {
      name: text,
      many: false,
      nullable: true,
      targets: names,
      inWords: `reference to ${names.join(' or ')}`,
      place,
    };
  }

  /** Titles of the types whose records may come among those of the operation. */
  derivedTypesOf(operation: RecordOperation): readonly string[] {
    const known = this.derived.get(operation);
    if (known !== undefined) return known;
    const found = operation.features
      .filter(({ kind }) => kind === 'derived-type')
      .map(({ subject }) => subject);
    this.derived.set(operation, found);
    return found;
  }
}

/** The text is `Collection(Item)`, `Item` or `Item, required`. */
function navigation({ subject, text, place }: RecordFeature): Relation {
  const [type] = text.split(', ');
  const many = /^Collection\((.*)\)$/.exec(type);
  return {
    name: subject,
    many: many !== null,
    nullable: many === null && !text.endsWith(', required'),
    targets: [many === null ? type : many[1]],
    inWords: type,
    place,
  };
}

function setFirst<Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  value: Value,
): void {
  if (!map.has(key)) map.set(key, value);
}
