import { canonicalJson, steadyLifecycle } from '../../model';
import type {
  Bounds,
  Lifecycle,
  MappedSchema,
  Schema,
  SchemaCondition,
  SchemaContains,
  SchemaSubtypes,
  SchemaType,
  SchemaUse,
  XmlForm,
} from '../../model';
import { readLifecycle } from '../readLifecycle';
import {
  readApplicators,
  readAssertions,
  readDependentRequired,
  readEnumeration,
  readTypes,
} from './keywords';
import { KeywordNode, noMembers } from './keywordNode';
import {
  readDefaultMapping,
  readDiscriminatorMapping,
} from './discriminatorMapping';
import { boundKeywords, readBounds } from './readBounds';
import { containsWithoutAnnotations } from './containsWithoutAnnotations';
import { readXmlForm } from './readXmlForm';
import { nameOfSchema } from './schemaName';

/** A schema read from its syntax member by member, when somebody asks. */
export class SchemaNode extends KeywordNode implements Schema {
  // What is asked of every schema, again and again, has a place of its own.
  private knownTypes: ReadonlySet<SchemaType> | null | undefined;
  private knownValues: readonly unknown[] | null | undefined;
  private knownBounds: Bounds | undefined;
  private knownRequired: readonly string[] | undefined;
  private knownProperties: ReadonlyMap<string, SchemaUse> | undefined;
  private knownParts: readonly SchemaUse[] | undefined;
  private knownLifecycle: Lifecycle | undefined;

  get name(): string {
    return nameOfSchema(this.node);
  }

  get acceptsNothing(): boolean {
    return this.node.value === false;
  }

  get types(): ReadonlySet<SchemaType> | null {
    if (this.knownTypes === undefined) {
      const written = this.child('type');
      this.knownTypes = written === undefined ? null : readTypes(written);
    }
    return this.knownTypes;
  }

  get nullable(): boolean {
    return (
      this.reader.dialect.nullableFlag &&
      (this.child('nullable') ?? this.child('x-nullable'))?.value === true
    );
  }

  get enumeration(): readonly unknown[] | null {
    if (this.knownValues === undefined) {
      this.knownValues = readEnumeration(this.keyword);
    }
    return this.knownValues;
  }

  get extensible(): boolean {
    const marker = this.child('x-extensible-enum');
    return marker !== undefined && marker.value !== false;
  }

  get bounds(): Bounds {
    this.knownBounds ??= this.hasAny(boundKeywords)
      ? readBounds(this.keyword)
      : noMembers;
    return this.knownBounds;
  }

  get uniqueItems(): boolean {
    return this.child('uniqueItems')?.value === true;
  }

  get title(): string | null {
    return this.text('title') || null;
  }

  get pattern(): string | null {
    return this.text('pattern');
  }

  get format(): string | null {
    return this.text('format');
  }

  get required(): readonly string[] {
    this.knownRequired ??= (this.child('required')?.items ?? []).flatMap(
      item => (typeof item.value === 'string' ? [item.value] : []),
    );
    return this.knownRequired;
  }

  get properties(): ReadonlyMap<string, SchemaUse> {
    this.knownProperties ??= this.named('properties');
    return this.knownProperties;
  }

  get additionalProperties(): SchemaUse | null {
    return this.single('additionalProperties');
  }

  get items(): SchemaUse | null {
    const node = this.child('items');
    if (node === undefined) return null;
    // Draft 7's list form means a tuple; its rest is `additionalItems`.
    if (node.items !== null) return this.single('additionalItems');
    return this.once('items', () => this.reader.use(node));
  }

  get prefixItems(): readonly SchemaUse[] {
    return this.child('prefixItems') === undefined
      ? this.list('items')
      : this.list('prefixItems');
  }

  get allOf(): readonly SchemaUse[] {
    this.knownParts ??= this.readParts();
    return this.knownParts;
  }

  /** What holds beside the schema, whoever says it. */
  private readParts(): readonly SchemaUse[] {
    const listed = this.list('allOf');
    if (!this.members) return listed;
    const beside = this.reader.beside(this.node);
    const contains = this.countsContained ? null : this.containing();
    const unseen =
      contains === null
        ? []
        : [containsWithoutAnnotations(this.node, contains)];
    const unknown = this.impossible.map(({ keyword, node }) =>
      this.reader.opaque(node, `${keyword}: ${canonicalJson(node.toData())}`),
    );
    return beside.length + unseen.length + unknown.length === 0
      ? listed
      : [...beside, ...listed, ...unseen, ...unknown];
  }

  get oneOf(): readonly SchemaUse[] {
    return this.list('oneOf');
  }

  get anyOf(): readonly SchemaUse[] {
    return this.list('anyOf');
  }

  get not(): SchemaUse | null {
    return this.rare('not');
  }

  get condition(): SchemaCondition | null {
    const when = this.rare('if');
    if (when === null) return null;
    return this.once('condition', () => ({
      when,
      then: this.single('then'),
      otherwise: this.single('else'),
    }));
  }

  get patternProperties(): ReadonlyMap<string, SchemaUse> {
    return this.hasRare ? this.named('patternProperties') : noMembers;
  }

  get propertyNames(): SchemaUse | null {
    return this.rare('propertyNames');
  }

  get contains(): SchemaContains | null {
    return this.countsContained ? this.containing() : null;
  }

  /** A schema by a keyword that few have. */
  private rare(keyword: string): SchemaUse | null {
    return this.hasRare ? this.single(keyword) : null;
  }

  private get countsContained(): boolean {
    return this.reader.dialect.containsIsEvaluated !== false;
  }

  private containing(): SchemaContains | null {
    const schema = this.rare('contains');
    if (schema === null) return null;
    return this.once('containing', () => ({
      schema,
      atLeast: this.number('minContains') ?? 1,
      atMost: this.number('maxContains'),
    }));
  }

  get dependentRequired(): ReadonlyMap<string, readonly string[]> {
    return this.hasRare
      ? this.once('dependentRequired', () =>
          readDependentRequired(this.keyword),
        )
      : noMembers;
  }

  get dependentSchemas(): ReadonlyMap<string, SchemaUse> {
    if (!this.hasRare) return noMembers;
    return this.once('dependentAtAll', () => {
      const legacy = [...this.named('dependencies')].filter(
        ([name]) => this.child('dependencies')?.get(name)?.items === null,
      );
      return new Map([...legacy, ...this.named('dependentSchemas')]);
    });
  }

  get unevaluatedProperties(): SchemaUse | null {
    return this.rare('unevaluatedProperties');
  }

  get unevaluatedItems(): SchemaUse | null {
    return this.rare('unevaluatedItems');
  }

  get applicators(): ReadonlyMap<string, SchemaUse> {
    if (!this.hasRare) return noMembers;
    return this.once('applicators', () =>
      readApplicators(this.keyword, node => this.reader.use(node)),
    );
  }

  get assertions(): ReadonlyMap<string, string> {
    if (!this.hasRare) return noMembers;
    return this.once('assertions', () =>
      readAssertions(name =>
        this.reader.isResolved(this.node, name) ? undefined : this.child(name),
      ),
    );
  }

  get discriminator(): string | null {
    const node = this.child('discriminator');
    const name = node?.string('propertyName') ?? node?.value;
    return typeof name === 'string' ? name : null;
  }

  readonly subtypes: SchemaSubtypes | null = null;

  readonly writtenType = null;

  readonly wireType = null;

  readonly summary = null;

  get discriminatorMapping(): ReadonlyMap<string, MappedSchema> {
    const node = this.child('discriminator');
    return node === undefined
      ? noMembers
      : this.once('mapping', () => readDiscriminatorMapping(node, this.reader));
  }

  get discriminatorDefault(): MappedSchema | null {
    const node = this.child('discriminator');
    return node === undefined
      ? null
      : this.once('defaultMapping', () =>
          readDefaultMapping(node, this.reader),
        );
  }

  get xml(): XmlForm | null {
    const node = this.child('xml');
    return node === undefined
      ? null
      : this.once('xml', () =>
          readXmlForm(node, this.types?.has('array') === true),
        );
  }

  get readOnly(): boolean {
    return this.child('readOnly')?.value === true;
  }

  get writeOnly(): boolean {
    return this.child('writeOnly')?.value === true;
  }

  get deprecated(): boolean {
    return this.lifecycle.deprecated;
  }

  get lifecycle(): Lifecycle {
    this.knownLifecycle ??= this.members
      ? readLifecycle(this.node)
      : steadyLifecycle;
    return this.knownLifecycle;
  }

  get defaultText(): string | null {
    const node = this.child('default');
    return node === undefined ? null : canonicalJson(node.toData());
  }
}
