import { reachValues } from '../jsonPointer';
import type { EntityDocument } from './entity';
import type { WrittenText } from './memberReader';

/** A member of an entity that names another entity. */
export interface ReferenceField {
  /** Kind of the entity that has the member, exactly as written. */
  readonly kind: string;
  /** Steps to the member; `*` stands for any item of a list. */
  readonly path: string;
  /** Kinds that it may name; empty where any kind may stand. */
  readonly allowedKinds: readonly string[];
}

const groupOrUser = ['Group', 'User'];

const field = (
  kind: string,
  path: string,
  allowedKinds: readonly string[],
): ReferenceField => ({ kind, path, allowedKinds });

/**
 * Every member that names an entity, for all kinds of the estate. A model layer
 * skips a ref of the wrong kind without a word, so the estate check reads this
 * table and reports it. The first allowed kind is the default of a short ref.
 */
export const referenceFields: readonly ReferenceField[] = [
  field('Domain', '/spec/owner', groupOrUser),
  field('Domain', '/spec/subdomainOf', ['Domain']),
  field('System', '/spec/owner', groupOrUser),
  field('System', '/spec/domain', ['Domain']),
  field('System', '/spec/legalEntities/*', ['Group']),
  field('System', '/spec/environments/*/contracts/*/ref', ['API']),
  field('System', '/spec/requires/*/dataObject', ['DataObject']),
  field('API', '/spec/owner', groupOrUser),
  field('API', '/spec/system', ['System']),
  field('Component', '/spec/owner', groupOrUser),
  field('Component', '/spec/system', ['System']),
  field('Component', '/spec/subcomponentOf', ['Component']),
  field('Component', '/spec/providesApis/*', ['API']),
  field('Component', '/spec/consumesApis/*', ['API']),
  field('Component', '/spec/dependsOn/*', []),
  field('Resource', '/spec/owner', groupOrUser),
  field('Resource', '/spec/system', ['System']),
  field('Resource', '/spec/dependsOn/*', []),
  field('Group', '/spec/parent', ['Group']),
  field('Group', '/spec/children/*', ['Group']),
  field('Group', '/spec/members/*', ['User']),
  field('User', '/spec/memberOf/*', ['Group']),
  field('Integration', '/spec/owner', groupOrUser),
  field('Integration', '/spec/domain', ['Domain']),
  field('Integration', '/spec/source', ['System']),
  field('Integration', '/spec/target', ['System']),
  field('Integration', '/spec/middleware', ['System']),
  field('Integration', '/spec/contracts/*/ref', ['API']),
  field('Integration', '/spec/dataObjects/*', ['DataObject']),
  field('Integration', '/spec/steps/*/from', ['System']),
  field('Integration', '/spec/steps/*/to', ['System']),
  field('Integration', '/spec/steps/*/contract', ['API']),
  field('Integration', '/spec/exceptionRule/owner', groupOrUser),
  field('Integration', '/spec/coexistence/routing/*/to', ['System']),
  field('Integration', '/spec/requires/*/dataObject', ['DataObject']),
  field('Integration', '/spec/supportOwner', groupOrUser),
  field('Integration', '/spec/financialControl/approver', groupOrUser),
  field('Integration', '/spec/financialControl/auditTrail/store', ['System']),
  field('DataObject', '/spec/owner', groupOrUser),
  field('DataObject', '/spec/domain', ['Domain']),
  field('DataObject', '/spec/crossReferences/*/system', ['System']),
  field('DataObject', '/spec/attributes/*/systemOfRecord', ['System']),
  field('DataObject', '/spec/attributes/*/owner', groupOrUser),
  field('DataObject', '/spec/attributes/*/allowedWriters/*', ['System']),
  field('DataObject', '/spec/attributes/*/routing/*/system', ['System']),
  field('DataObject', '/spec/attributes/*/crossReferenceKeys/*/system', [
    'System',
  ]),
  field('DataObject', '/spec/attributes/*/survivorshipRule/ranked/*', [
    'System',
  ]),
  field('DataObject', '/spec/attributes/*/changePropagation/to/*', ['System']),
];

/** Every ref of an entity as it is written, with the member that it stands in. */
export function writtenReferences(
  document: EntityDocument,
): readonly (WrittenText & { readonly field: ReferenceField })[] {
  return referenceFields
    .filter(({ kind }) => kind === document.kind)
    .flatMap(field =>
      reachValues(document, field.path).flatMap(({ pointer, value }) =>
        // A value that is no text breaks the schema and is reported there.
        typeof value === 'string' ? [{ pointer, text: value, field }] : [],
      ),
    );
}
