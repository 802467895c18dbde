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
  get name(): string {
    return nameOfSchema(this.node);
  }

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
      this.hasAny(boundKeywords) ? readBounds(this.keyword) : noMembers,
    );
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

  get applicators(): ReadonlyMap<string, SchemaUse> {
    return this.once('applicators', () =>
      this.hasRare
        ? readApplicators(this.keyword, node => this.reader.use(node))
        : noMembers,
    );
  }

  get assertions(): ReadonlyMap<string, string> {
    return this.once('assertions', () =>
      this.hasRare
        ? readAssertions(name =>
            this.reader.isResolved(this.node, name)
              ? undefined
              : this.child(name),
          )
        : noMembers,
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
