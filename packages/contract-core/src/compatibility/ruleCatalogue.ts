import type { ChangeKind } from '../diff';
import type { Rule } from './rule';
import { additionalPropertiesClosed } from './rules/additionalPropertiesClosed';
import { additionalPropertiesOpened } from './rules/additionalPropertiesOpened';
import { additionalPropertiesRestricted } from './rules/additionalPropertiesRestricted';
import { additionalPropertiesUnrestricted } from './rules/additionalPropertiesUnrestricted';
import { becameEnum } from './rules/becameEnum';
import { becameNotNullable } from './rules/becameNotNullable';
import { becameNullable } from './rules/becameNullable';
import { bodyBecameOptional } from './rules/bodyBecameOptional';
import { bodyBecameRequired } from './rules/bodyBecameRequired';
import { bodyRemoved } from './rules/bodyRemoved';
import { contractRemoved } from './rules/contractRemoved';
import { defaultChanged } from './rules/defaultChanged';
import { enumLifted } from './rules/enumLifted';
import { enumValueAdded } from './rules/enumValueAdded';
import { enumValueRemoved } from './rules/enumValueRemoved';
import { extensibleEnumValueAdded } from './rules/extensibleEnumValueAdded';
import { formatChanged } from './rules/formatChanged';
import { headerAdded } from './rules/headerAdded';
import { headerBecameOptional } from './rules/headerBecameOptional';
import { headerBecameRequired } from './rules/headerBecameRequired';
import { headerRemoved } from './rules/headerRemoved';
import { itemsRestricted } from './rules/itemsRestricted';
import { itemsUnrestricted } from './rules/itemsUnrestricted';
import { limitChanged } from './rules/limitChanged';
import { limitLoosened } from './rules/limitLoosened';
import { limitTightened } from './rules/limitTightened';
import { mediaTypeAdded } from './rules/mediaTypeAdded';
import { mediaTypeRemoved } from './rules/mediaTypeRemoved';
import { messageAdded } from './rules/messageAdded';
import { messageContentTypeChanged } from './rules/messageContentTypeChanged';
import { messageRemoved } from './rules/messageRemoved';
import { operationAdded } from './rules/operationAdded';
import { operationDeprecated } from './rules/operationDeprecated';
import { operationIdChanged } from './rules/operationIdChanged';
import { operationReactivated } from './rules/operationReactivated';
import { operationRemoved } from './rules/operationRemoved';
import { optionalBodyAdded } from './rules/optionalBodyAdded';
import { optionalParameterAdded } from './rules/optionalParameterAdded';
import { optionalPropertyAdded } from './rules/optionalPropertyAdded';
import { otherStatusRemoved } from './rules/otherStatusRemoved';
import { parameterBecameOptional } from './rules/parameterBecameOptional';
import { parameterBecameRequired } from './rules/parameterBecameRequired';
import { parameterDeprecated } from './rules/parameterDeprecated';
import { parameterLocationChanged } from './rules/parameterLocationChanged';
import { parameterRemoved } from './rules/parameterRemoved';
import { parameterSerializationChanged } from './rules/parameterSerializationChanged';
import { patternAdded } from './rules/patternAdded';
import { patternChanged } from './rules/patternChanged';
import { patternRemoved } from './rules/patternRemoved';
import { propertyBecameNotReadOnly } from './rules/propertyBecameNotReadOnly';
import { propertyBecameNotWriteOnly } from './rules/propertyBecameNotWriteOnly';
import { propertyBecameOptional } from './rules/propertyBecameOptional';
import { propertyBecameReadOnly } from './rules/propertyBecameReadOnly';
import { propertyBecameRequired } from './rules/propertyBecameRequired';
import { propertyBecameWriteOnly } from './rules/propertyBecameWriteOnly';
import { propertyDeprecated } from './rules/propertyDeprecated';
import { propertyMovedIntoUnion } from './rules/propertyMovedIntoUnion';
import { propertyRemoved } from './rules/propertyRemoved';
import { requiredBodyAdded } from './rules/requiredBodyAdded';
import { requiredParameterAdded } from './rules/requiredParameterAdded';
import { requiredPropertyAdded } from './rules/requiredPropertyAdded';
import { schemaRuleAdded } from './rules/schemaRuleAdded';
import { schemaRuleChanged } from './rules/schemaRuleChanged';
import { schemaRuleRemoved } from './rules/schemaRuleRemoved';
import { statusAdded } from './rules/statusAdded';
import { successStatusRemoved } from './rules/successStatusRemoved';
import { tupleChanged } from './rules/tupleChanged';
import { typeChanged } from './rules/typeChanged';
import { unionBranchAdded } from './rules/unionBranchAdded';
import { unionBranchRemoved } from './rules/unionBranchRemoved';
import { unionChanged } from './rules/unionChanged';
import { unreadableSchemaChanged } from './rules/unreadableSchemaChanged';

/** Every rule of the comparison, one per kind of change. */
export const ruleCatalogue: readonly Rule[] = [
  operationRemoved,
  operationAdded,
  operationDeprecated,
  operationReactivated,
  operationIdChanged,
  parameterRemoved,
  optionalParameterAdded,
  requiredParameterAdded,
  parameterBecameRequired,
  parameterBecameOptional,
  parameterLocationChanged,
  parameterSerializationChanged,
  parameterDeprecated,
  bodyRemoved,
  optionalBodyAdded,
  requiredBodyAdded,
  bodyBecameRequired,
  bodyBecameOptional,
  mediaTypeRemoved,
  mediaTypeAdded,
  successStatusRemoved,
  otherStatusRemoved,
  statusAdded,
  headerRemoved,
  headerAdded,
  headerBecameOptional,
  headerBecameRequired,
  messageRemoved,
  messageAdded,
  messageContentTypeChanged,
  contractRemoved,
  propertyRemoved,
  optionalPropertyAdded,
  requiredPropertyAdded,
  propertyBecameRequired,
  propertyBecameOptional,
  propertyBecameReadOnly,
  propertyBecameNotReadOnly,
  propertyBecameWriteOnly,
  propertyBecameNotWriteOnly,
  propertyDeprecated,
  propertyMovedIntoUnion,
  typeChanged,
  becameNullable,
  becameNotNullable,
  enumValueRemoved,
  enumValueAdded,
  extensibleEnumValueAdded,
  becameEnum,
  enumLifted,
  limitTightened,
  limitLoosened,
  limitChanged,
  patternAdded,
  patternRemoved,
  patternChanged,
  formatChanged,
  defaultChanged,
  additionalPropertiesClosed,
  additionalPropertiesOpened,
  additionalPropertiesRestricted,
  additionalPropertiesUnrestricted,
  itemsRestricted,
  itemsUnrestricted,
  tupleChanged,
  unionBranchAdded,
  unionBranchRemoved,
  unionChanged,
  schemaRuleAdded,
  schemaRuleRemoved,
  schemaRuleChanged,
  unreadableSchemaChanged,
];

const byKind: ReadonlyMap<ChangeKind, Rule> = new Map(
  ruleCatalogue.map(rule => [rule.kind, rule]),
);

/** The rule that judges a kind of change. */
export function ruleFor(kind: ChangeKind): Rule {
  const rule = byKind.get(kind);
  if (rule === undefined) {
    throw new Error(`No rule judges changes of the kind ${kind}.`);
  }
  return rule;
}
