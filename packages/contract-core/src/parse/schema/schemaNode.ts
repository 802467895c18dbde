import { canonicalJson } from '../../model';
import type {
  BoundKeyword,
  Place,
  Schema,
  SchemaCondition,
  SchemaContains,
  SchemaType,
  SchemaUse,
} from '../../model';
import type { SyntaxNode } from '../syntax';
import {
  readApplicators,
  readAssertions,
  readDependentRequired,
  readTypes,
} from './keywords';
import { readBounds } from './readBounds';
import type { SchemaReader } from './readSchema';

/** Keys whose members are schemas that others refer to by name. */
const definitionKeys: ReadonlySet<string | number> = new Set([
  'schemas',
  'definitions',
  '$defs',
]);

/** A schema read from its syntax member by member, when somebody asks. */
export class SchemaNode implements Schema {
  readonly place: Place;
  private readonly memory = new Map<string, unknown>();

  constructor(
    readonly reader: SchemaReader,
    readonly node: SyntaxNode,
    readonly unreadable: string | null,
  ) {
    this.place = node;
  }

  get name(): string {
    const { parent, key } = this.node;
    if (parent === null) {
      const { file } = this.node.source;
      return file.slice(file.lastIndexOf('/') + 1);
    }
    return definitionKeys.has(parent.key) ? String(key) : '';
  }

  private once<Value>(key: string, compute: () => Value): Value {
    if (!this.memory.has(key)) this.memory.set(key, compute());
    return this.memory.get(key) as Value;
  }

  private get members(): boolean {
    return this.unreadable === null && this.node.members !== null;
  }

  private child(keyword: string): SyntaxNode | undefined {
    return this.members ? this.node.get(keyword) : undefined;
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
    return this.once('enum', () => {
      const constant = this.child('const');
      if (constant !== undefined) return [constant.toData()];
      const values = this.child('enum') ?? this.child('x-extensible-enum');
      return values?.items?.map(item => item.toData()) ?? null;
    });
  }

  get extensible(): boolean {
    const marker = this.child('x-extensible-enum');
    return marker !== undefined && marker.value !== false;
  }

  get bounds(): ReadonlyMap<BoundKeyword, number> {
    return this.once('bounds', () =>
      this.members ? readBounds(this.node) : new Map(),
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
      const referenced = this.reader.hasSiblings(this.node)
        ? this.reader.referenced(this.node)
        : null;
      return referenced === null ? listed : [referenced, ...listed];
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
      this.members ? readDependentRequired(this.node) : new Map(),
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
      this.members
        ? readApplicators(this.node, node => this.reader.use(node))
        : new Map(),
    );
  }

  get assertions(): ReadonlyMap<string, string> {
    return this.once('assertions', () =>
      this.members ? readAssertions(this.node) : new Map(),
    );
  }

  get discriminator(): string | null {
    const node = this.child('discriminator');
    const name = node?.string('propertyName') ?? node?.value;
    return typeof name === 'string' ? name : null;
  }

  readonly writtenType = null;

  readonly summary = null;

  get readOnly(): boolean {
    return this.child('readOnly')?.value === true;
  }

  get writeOnly(): boolean {
    return this.child('writeOnly')?.value === true;
  }

  get deprecated(): boolean {
    return this.child('deprecated')?.value === true;
  }

  get defaultText(): string | null {
    const node = this.child('default');
    return node === undefined ? null : canonicalJson(node.toData());
  }
}

const textOnly: ReadonlySet<SchemaType> = new Set<SchemaType>(['string']);

/** A schema of a channel parameter, whose value is always a text. */
export class TextSchemaNode extends SchemaNode {
  override get types(): ReadonlySet<SchemaType> {
    return textOnly;
  }
}
