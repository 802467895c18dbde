import { memberOf, readFlag, textsOf } from './annotations';
import type { Annotations } from './annotations';
import type { Property } from './csdlModel';

/** What is done with a record in which a property stands. */
export type RecordUse = 'read' | 'create' | 'update';

/** What an entity set says about properties of its records, by their paths. */
export class SetAccess {
  /** Equal for sets that say the same. */
  readonly signature: string;

  constructor(
    private readonly lists: Readonly<
      Record<
        | 'notCreatable'
        | 'notUpdatable'
        | 'requiredOnCreate'
        | 'requiredOnUpdate',
        readonly string[]
      >
    >,
  ) {
    this.signature = Object.values(lists).some(list => list.length > 0)
      ? JSON.stringify(Object.values(lists).map(list => [...list].sort()))
      : '';
  }

  /** What is said about the properties inside a complex property. */
  below(name: string): SetAccess {
    if (this.signature === '') return this;
    const inner = (paths: readonly string[]): readonly string[] =>
      paths
        .filter(path => path.startsWith(`${name}/`))
        .map(path => path.slice(name.length + 1));
    const { notCreatable, notUpdatable } = this.lists;
    return new SetAccess({
      notCreatable: inner(notCreatable),
      notUpdatable: inner(notUpdatable),
      requiredOnCreate: inner(this.lists.requiredOnCreate),
      requiredOnUpdate: inner(this.lists.requiredOnUpdate),
    });
  }

  forbids(name: string, use: RecordUse): boolean {
    if (use === 'read') return false;
    const { notCreatable, notUpdatable } = this.lists;
    return (use === 'create' ? notCreatable : notUpdatable).includes(name);
  }

  requires(name: string, use: RecordUse): boolean {
    const { requiredOnCreate, requiredOnUpdate } = this.lists;
    if (use === 'create') return requiredOnCreate.includes(name);
    return use === 'update' && requiredOnUpdate.includes(name);
  }
}

/** A set that says nothing about single properties. */
export const fullAccess = new SetAccess({
  notCreatable: [],
  notUpdatable: [],
  requiredOnCreate: [],
  requiredOnUpdate: [],
});

/** Reads what `Capabilities.InsertRestrictions` and its like say of properties. */
export function readSetAccess(said: Annotations): SetAccess {
  const insert = said.value('Capabilities.InsertRestrictions');
  const update = said.value('Capabilities.UpdateRestrictions');
  const list = (value: unknown, name: string): readonly string[] =>
    textsOf(memberOf(value, name));
  const access = new SetAccess({
    notCreatable: list(insert, 'NonInsertableProperties'),
    notUpdatable: list(update, 'NonUpdatableProperties'),
    requiredOnCreate: list(insert, 'RequiredProperties'),
    requiredOnUpdate: list(update, 'RequiredProperties'),
  });
  return access.signature === '' ? fullAccess : access;
}

/** Which part one property plays in reading, creating and updating. */
export class PropertyAccess {
  constructor(
    private readonly property: Property,
    private readonly said: Annotations,
    private readonly set: SetAccess,
    private readonly mayBeGiven: boolean,
  ) {}

  /** Whether the property may be there at all. */
  in(use: RecordUse): boolean {
    const permissions = this.said.value('Core.Permissions');
    const text = typeof permissions === 'string' ? permissions : 'ReadWrite';
    if (use === 'read') return text !== 'Write' && text !== 'None';
    if (text === 'Read' || text === 'None') return false;
    if (this.said.flag('Core.Computed', false)) return false;
    if (this.set.forbids(this.property.name, use)) return false;
    if (use === 'create') return this.said.flag('sap:creatable', true);
    // A key that is sent again is ignored, so it needs no rule of its own.
    return (
      !this.said.flag('Core.Immutable', false) &&
      this.said.flag('sap:updatable', true)
    );
  }

  /**
   * Reading gives every structural property unless asked otherwise; streams
   * come by themselves. Creating needs what can be neither null nor filled in
   * by a default (OData 4.01, part 1, section 11.4.2), nor given by the service
   * without saying so. Updating needs nothing.
   */
  required(use: RecordUse): boolean {
    const { type, name } = this.property;
    if (use === 'read') return type.name !== 'Edm.Stream';
    if (this.set.requires(name, use)) return true;
    return (
      use === 'create' &&
      !this.mayBeGiven &&
      !type.nullable &&
      !type.collection &&
      type.name !== 'Edm.Stream' &&
      type.facets.defaultValue === null &&
      !readFlag(this.said.value('Core.ComputedDefaultValue'), false)
    );
  }
}
