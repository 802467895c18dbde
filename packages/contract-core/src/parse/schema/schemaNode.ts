import { canonicalJson, steadyLifecycle } from '../../model';
import type {
  Bounds,
  Lifecycle,
  MappedSchema,
  Place,
  Schema,
  SchemaCondition,
  SchemaContains,
  SchemaSubtypes,
  SchemaType,
  SchemaUse,
  XmlForm,
} from '../../model';
import { readLifecycle } from '../readLifecycle';
import type { SyntaxNode } from '../syntax';
import {
  readApplicators,
  readAssertions,
  readDependentRequired,
  readEnumeration,
  readTypes,
} from './keywords';
import { impossibleValues } from './impossibleValues';
import type { ImpossibleValue } from './impossibleValues';
import {
  readDefaultMapping,
  readDiscriminatorMapping,
} from './discriminatorMapping';
import { readBounds } from './readBounds';
import { containsWithoutAnnotations } from './containsWithoutAnnotations';
import { readXmlForm } from './readXmlForm';
import { nameOfSchema } from './schemaName';
import type { SchemaReader } from './readSchema';

/** A schema read from its syntax member by member, when somebody asks. */
export class SchemaNode implements Schema {
  readonly place: Place;
  private readonly memory = new Map<string, unknown>();
  private knownImpossible: readonly ImpossibleValue[] | null = null;

  constructor(
    readonly reader: SchemaReader,
    readonly node: SyntaxNode,
    readonly unreadable: string | null,
  ) {
    this.place = node;
  }

  get name(): string {
    return nameOfSchema(this.node);
  }

  private once<Value>(key: string, compute: () => Value): Value {
    const known = this.memory.get(key);
    // Nothing that is kept is undefined.
    if (known !== undefined) return known as Value;
    const value = compute();
    this.memory.set(key, value);
    return value;
  }

  private get members(): boolean {
    return this.unreadable === null && this.node.members !== null;
  }

  private child(keyword: string): SyntaxNode | undefined {
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
  private get impossible(): readonly ImpossibleValue[] {
    this.knownImpossible ??= impossibleValues(this.node).filter(
      ({ keyword }) => this.written(keyword) !== undefined,
    );
    return this.knownImpossible;
  }

  /** For readers of keywords, which see what the dialect has. */
  private readonly keyword = (name: string): SyntaxNode | undefined =>
    this.child(name);

  get acceptsNothing(): boolean {
    return this.node.value === false;
  }

  get types(): ReadonlySet<SchemaType> | null {
    return this.once('types', () => {
      const written = this.child('type');
      return written === undefined ? null : readTypes(written);
    });
  }

  get nullable(): boolean {
    return (
      this.reader.dialect.nullableFlag &&
      (this.child('nullable') ?? this.child('x-nullable'))?.value === true
    );
  }

  get enumeration(): readonly unknown[] | null {
    return this.once('enum', () => readEnumeration(this.keyword));
  }

  get extensible(): boolean {
    const marker = this.child('x-extensible-enum');
    return marker !== undefined && marker.value !== false;
  }

  get bounds(): Bounds {
    return this.once('bounds', () =>
      this.members ? readBounds(this.keyword) : new Map<never, never>(),
    );
  }

  get uniqueItems(): boolean {
    return this.child('uniqueItems')?.value === true;
  }

  get pattern(): string | null {
    return this.text('pattern');
  }

  get format(): string | null {
    return this.text('format');
  }

  private text(keyword: string): string | null {
    const value = this.child(keyword)?.value;
    return typeof value === 'string' ? value : null;
  }

  get required(): readonly string[] {
    return this.once('required', () =>
      (this.child('required')?.elements() ?? []).flatMap(item =>
        typeof item.value === 'string' ? [item.value] : [],
      ),
    );
  }

  get properties(): ReadonlyMap<string, SchemaUse> {
    return this.named('properties');
  }

  get additionalProperties(): SchemaUse | null {
    return this.single('additionalProperties');
  }

  get items(): SchemaUse | null {
    return this.once('items', () => {
      const node = this.child('items');
      // Draft 7's list form means a tuple; its rest is `additionalItems`.
      if (node !== undefined && node.items !== null)
        return this.single('additionalItems');
      return node === undefined ? null : this.reader.use(node);
    });
  }

  get prefixItems(): readonly SchemaUse[] {
    return this.once('prefixItems', () => {
      const list = this.child('prefixItems') ?? this.child('items');
      return (list?.items ?? []).map(item => this.reader.use(item));
    });
  }

  get allOf(): readonly SchemaUse[] {
    return this.once('allOf', () => {
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
      return [...beside, ...listed, ...unseen, ...unknown];
    });
  }

  get oneOf(): readonly SchemaUse[] {
    return this.once('oneOf', () => this.list('oneOf'));
  }

  get anyOf(): readonly SchemaUse[] {
    return this.once('anyOf', () => this.list('anyOf'));
  }

  private list(keyword: string): readonly SchemaUse[] {
    return (this.child(keyword)?.elements() ?? []).map(item =>
      this.reader.use(item),
    );
  }

  private single(keyword: string): SchemaUse | null {
    return this.once(keyword, () => {
      const node = this.child(keyword);
      return node === undefined ? null : this.reader.use(node);
    });
  }

  get not(): SchemaUse | null {
    return this.single('not');
  }

  get condition(): SchemaCondition | null {
    return this.once('condition', () => {
      const when = this.single('if');
      if (when === null) return null;
      return {
        when,
        then: this.single('then'),
        otherwise: this.single('else'),
      };
    });
  }

  get patternProperties(): ReadonlyMap<string, SchemaUse> {
    return this.named('patternProperties');
  }

  get propertyNames(): SchemaUse | null {
    return this.single('propertyNames');
  }

  get contains(): SchemaContains | null {
    return this.countsContained ? this.containing() : null;
  }

  private get countsContained(): boolean {
    return this.reader.dialect.containsIsEvaluated !== false;
  }

  private containing(): SchemaContains | null {
    return this.once('containing', () => {
      const schema = this.single('contains');
      if (schema === null) return null;
      return {
        schema,
        atLeast: this.number('minContains') ?? 1,
        atMost: this.number('maxContains'),
      };
    });
  }

  get dependentRequired(): ReadonlyMap<string, readonly string[]> {
    return this.once('dependentRequired', () =>
      readDependentRequired(this.keyword),
    );
  }

  get dependentSchemas(): ReadonlyMap<string, SchemaUse> {
    return this.once('dependentSchemas', () => {
      const legacy = [...this.named('dependencies')].filter(
        ([name]) => this.child('dependencies')?.get(name)?.items === null,
      );
      return new Map([...legacy, ...this.named('dependentSchemas')]);
    });
  }

  get unevaluatedProperties(): SchemaUse | null {
    return this.single('unevaluatedProperties');
  }

  get unevaluatedItems(): SchemaUse | null {
    return this.single('unevaluatedItems');
  }

  private named(keyword: string): ReadonlyMap<string, SchemaUse> {
    return this.once(keyword, () => {
      const entries = this.child(keyword)?.entries() ?? [];
      return new Map(
        [...entries].map(([name, node]) => [name, this.reader.use(node)]),
      );
    });
  }

  private number(keyword: string): number | null {
    const value = this.child(keyword)?.value;
    return typeof value === 'number' ? value : null;
  }

  get applicators(): ReadonlyMap<string, SchemaUse> {
    return this.once('applicators', () =>
      readApplicators(this.keyword, node => this.reader.use(node)),
    );
  }

  get assertions(): ReadonlyMap<string, string> {
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
    return this.once('mapping', () =>
      readDiscriminatorMapping(this.child('discriminator'), this.reader),
    );
  }

  get discriminatorDefault(): MappedSchema | null {
    return this.once('defaultMapping', () =>
      readDefaultMapping(this.child('discriminator'), this.reader),
    );
  }

  get xml(): XmlForm | null {
    return this.once('xml', () =>
      readXmlForm(this.child('xml'), this.types?.has('array') === true),
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
    return this.once('lifecycle', () =>
      this.members ? readLifecycle(this.node) : steadyLifecycle,
    );
  }

  get defaultText(): string | null {
    const node = this.child('default');
    return node === undefined ? null : canonicalJson(node.toData());
  }
}
