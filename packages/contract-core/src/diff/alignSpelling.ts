import { canonicalJson } from '../model';
import type {
  Contract,
  Operation,
  RecordFeature,
  RecordFeatureKind,
  RecordOperation,
  SchemaUse,
} from '../model';

/** Two versions whose names are spelled alike, each spelling told as a feature. */
export interface AlignedContracts {
  readonly base: Contract;
  readonly revision: Contract;
}

/** Features whose text is a name or a list of names. */
const namingTexts: ReadonlySet<RecordFeatureKind> = new Set([
  'relationship',
  'reference-key',
  'child-relationship',
  'default-record-type',
  'dependent-values',
]);

/**
 * Names of Salesforce are the same in upper and lower case ("API Names", Object
 * Reference), so the revision is compared under the spelling of the base.
 */
export function alignSpelling(
  base: Contract,
  revision: Contract,
): AlignedContracts {
  const formats = [base.descriptor.format, revision.descriptor.format];
  if (formats.some(format => format !== 'salesforce-describe')) {
    return { base, revision };
  }
  const known = byIdentity(base.operations);
  const left = new Map(
    base.operations.map(operation => [operation.identity, operation]),
  );
  const operations = revision.operations.map(operation => {
    const counterpart = known.get(operation.identity.toLowerCase());
    if (operation.kind !== 'record' || counterpart === undefined) {
      return operation;
    }
    const spelled = spelledAs(counterpart, operation);
    left.set(counterpart.identity, spelled.base);
    return spelled.revision;
  });
  return {
    base: { ...base, operations: [...left.values()] },
    revision: { ...revision, operations },
  };
}

function byIdentity(
  operations: readonly Operation[],
): ReadonlyMap<string, RecordOperation> {
  return new Map(
    operations.flatMap(operation =>
      operation.kind === 'record'
        ? [[operation.identity.toLowerCase(), operation] as const]
        : [],
    ),
  );
}

function spelledAs(
  base: RecordOperation,
  revision: RecordOperation,
): { readonly base: RecordOperation; readonly revision: RecordOperation } {
  const fields = new Spelling(propertiesOf(base), propertiesOf(revision));
  const told: (readonly [RecordFeature, RecordFeature])[] = [
    ...fields.changed.map(
      ([from, to]) =>
        [spelling(from, from, base), spelling(from, to, revision)] as const,
    ),
    ...(base.resource === revision.resource
      ? []
      : [
          [
            spelling('', base.resource, base),
            spelling('', revision.resource, revision),
          ] as const,
        ]),
  ];
  return {
    base: {
      ...base,
      features: [...base.features, ...told.map(([one]) => one)],
    },
    revision: {
      ...revision,
      identity: base.identity,
      name: base.name,
      resource: base.resource,
      recordType: base.recordType,
      sent: renamed(revision.sent, fields, base.resource),
      returned: renamed(revision.returned, fields, base.resource),
      features: [
        ...alignFeatures(base.features, revision.features),
        ...told.map(([, other]) => other),
      ],
    },
  };
}

/** The names of one list as another list spells them. */
class Spelling {
  /** Pairs that differ in nothing but case, base first. */
  readonly changed: readonly (readonly [string, string])[];
  private readonly names: ReadonlyMap<string, string>;

  constructor(base: Iterable<string>, revision: Iterable<string>) {
    const left = new Map([...base].map(name => [name.toLowerCase(), name]));
    const here = [...revision];
    const exact = new Set(here);
    this.changed = here.flatMap(name => {
      const other = left.get(name.toLowerCase());
      const differs = other !== undefined && other !== name;
      return differs && !exact.has(other) ? [[other, name] as const] : [];
    });
    this.names = new Map(this.changed.map(([from, to]) => [to, from]));
  }

  of(name: string): string {
    return this.names.get(name) ?? name;
  }
}

function propertiesOf({ sent, returned }: RecordOperation): Iterable<string> {
  return (returned ?? sent)?.schema.properties.keys() ?? [];
}

function spelling(
  subject: string,
  text: string,
  { place, sent, returned }: RecordOperation,
): RecordFeature {
  const field = (returned ?? sent)?.schema.properties.get(text)?.place;
  return {
    kind: 'spelling',
    subject,
    text,
    place: field ?? place,
    follows: false,
  };
}

function renamed(
  use: SchemaUse | null,
  fields: Spelling,
  name: string,
): SchemaUse | null {
  if (use === null) return null;
  const { place, schema } = use;
  const properties = new Map(
    [...schema.properties].map(([field, value]) => [fields.of(field), value]),
  );
  const required = schema.required.map(field => fields.of(field));
  return {
    place,
    schema: {
      ...schema,
      properties,
      required,
      name: schema.name === '' ? '' : name,
    },
  };
}

function alignFeatures(
  base: readonly RecordFeature[],
  revision: readonly RecordFeature[],
): readonly RecordFeature[] {
  const keyOf = ({ kind, subject }: RecordFeature): string =>
    `${kind} ${subject.toLowerCase()}`;
  const known = new Map(base.map(feature => [keyOf(feature), feature]));
  return revision.map(feature => {
    const counterpart = known.get(keyOf(feature));
    if (counterpart === undefined) return feature;
    const text = alignText(feature, counterpart.text);
    return { ...feature, subject: counterpart.subject, text };
  });
}

function alignText({ kind, text }: RecordFeature, base: string): string {
  if (kind === 'reference-targets') {
    const targets = namesIn(text);
    const spelled = new Spelling(namesIn(base), targets);
    return canonicalJson(targets.map(target => spelled.of(target)).sort());
  }
  const same = text.toLowerCase() === base.toLowerCase();
  return namingTexts.has(kind) && same ? base : text;
}

function namesIn(list: string): readonly string[] {
  const names: unknown = JSON.parse(list);
  return Array.isArray(names) ? names.map(String) : [];
}
