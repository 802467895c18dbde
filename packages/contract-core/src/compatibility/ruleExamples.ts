import type { ChangeKind } from '../diff';
import type { RuleExamples } from './ruleExample';
import { examples as additionalPropertiesClosed } from './rules/additionalPropertiesClosed.examples';
import { examples as additionalPropertiesOpened } from './rules/additionalPropertiesOpened.examples';
import { examples as additionalPropertiesRestricted } from './rules/additionalPropertiesRestricted.examples';
import { examples as additionalPropertiesUnrestricted } from './rules/additionalPropertiesUnrestricted.examples';
import { examples as becameEnum } from './rules/becameEnum.examples';
import { examples as becameNotNullable } from './rules/becameNotNullable.examples';
import { examples as becameNullable } from './rules/becameNullable.examples';
import { examples as bodyBecameOptional } from './rules/bodyBecameOptional.examples';
import { examples as bodyBecameRequired } from './rules/bodyBecameRequired.examples';
import { examples as bodyRemoved } from './rules/bodyRemoved.examples';
import { examples as defaultChanged } from './rules/defaultChanged.examples';
import { examples as enumLifted } from './rules/enumLifted.examples';
import { examples as enumValueAdded } from './rules/enumValueAdded.examples';
import { examples as enumValueRemoved } from './rules/enumValueRemoved.examples';
import { examples as extensibleEnumValueAdded } from './rules/extensibleEnumValueAdded.examples';
import { examples as formatChanged } from './rules/formatChanged.examples';
import { examples as headerAdded } from './rules/headerAdded.examples';
import { examples as headerBecameOptional } from './rules/headerBecameOptional.examples';
import { examples as headerBecameRequired } from './rules/headerBecameRequired.examples';
import { examples as headerRemoved } from './rules/headerRemoved.examples';
import { examples as itemsRestricted } from './rules/itemsRestricted.examples';
import { examples as itemsUnrestricted } from './rules/itemsUnrestricted.examples';
import { examples as limitChanged } from './rules/limitChanged.examples';
import { examples as limitLoosened } from './rules/limitLoosened.examples';
import { examples as limitTightened } from './rules/limitTightened.examples';
import { examples as mediaTypeAdded } from './rules/mediaTypeAdded.examples';
import { examples as mediaTypeRemoved } from './rules/mediaTypeRemoved.examples';
import { examples as messageAdded } from './rules/messageAdded.examples';
import { examples as messageContentTypeChanged } from './rules/messageContentTypeChanged.examples';
import { examples as messageRemoved } from './rules/messageRemoved.examples';
import { examples as operationAdded } from './rules/operationAdded.examples';
import { examples as operationDeprecated } from './rules/operationDeprecated.examples';
import { examples as operationIdChanged } from './rules/operationIdChanged.examples';
import { examples as operationReactivated } from './rules/operationReactivated.examples';
import { examples as operationRemoved } from './rules/operationRemoved.examples';
import { examples as optionalBodyAdded } from './rules/optionalBodyAdded.examples';
import { examples as optionalParameterAdded } from './rules/optionalParameterAdded.examples';
import { examples as optionalPropertyAdded } from './rules/optionalPropertyAdded.examples';
import { examples as otherStatusRemoved } from './rules/otherStatusRemoved.examples';
import { examples as parameterBecameOptional } from './rules/parameterBecameOptional.examples';
import { examples as parameterBecameRequired } from './rules/parameterBecameRequired.examples';
import { examples as parameterDeprecated } from './rules/parameterDeprecated.examples';
import { examples as parameterLocationChanged } from './rules/parameterLocationChanged.examples';
import { examples as parameterRemoved } from './rules/parameterRemoved.examples';
import { examples as parameterSerializationChanged } from './rules/parameterSerializationChanged.examples';
import { examples as patternAdded } from './rules/patternAdded.examples';
import { examples as patternChanged } from './rules/patternChanged.examples';
import { examples as patternRemoved } from './rules/patternRemoved.examples';
import { examples as propertyBecameNotReadOnly } from './rules/propertyBecameNotReadOnly.examples';
import { examples as propertyBecameNotWriteOnly } from './rules/propertyBecameNotWriteOnly.examples';
import { examples as propertyBecameOptional } from './rules/propertyBecameOptional.examples';
import { examples as propertyBecameReadOnly } from './rules/propertyBecameReadOnly.examples';
import { examples as propertyBecameRequired } from './rules/propertyBecameRequired.examples';
import { examples as propertyBecameWriteOnly } from './rules/propertyBecameWriteOnly.examples';
import { examples as propertyDeprecated } from './rules/propertyDeprecated.examples';
import { examples as propertyMovedIntoUnion } from './rules/propertyMovedIntoUnion.examples';
import { examples as propertyRemoved } from './rules/propertyRemoved.examples';
import { examples as requiredBodyAdded } from './rules/requiredBodyAdded.examples';
import { examples as requiredParameterAdded } from './rules/requiredParameterAdded.examples';
import { examples as requiredPropertyAdded } from './rules/requiredPropertyAdded.examples';
import { examples as schemaRuleAdded } from './rules/schemaRuleAdded.examples';
import { examples as schemaRuleChanged } from './rules/schemaRuleChanged.examples';
import { examples as schemaRuleRemoved } from './rules/schemaRuleRemoved.examples';
import { examples as statusAdded } from './rules/statusAdded.examples';
import { examples as successStatusRemoved } from './rules/successStatusRemoved.examples';
import { examples as tupleChanged } from './rules/tupleChanged.examples';
import { examples as typeChanged } from './rules/typeChanged.examples';
import { examples as unionBranchAdded } from './rules/unionBranchAdded.examples';
import { examples as unionBranchRemoved } from './rules/unionBranchRemoved.examples';
import { examples as unionChanged } from './rules/unionChanged.examples';
import { examples as unreadableSchemaChanged } from './rules/unreadableSchemaChanged.examples';

/**
 * Examples of every rule but `contract-removed`, which has nothing to compare.
 * Kept apart from the catalogue so that a comparison does not load them.
 */
export const ruleExamples: ReadonlyMap<ChangeKind, RuleExamples> = new Map<
  ChangeKind,
  RuleExamples
>([
  ['operation-removed', operationRemoved],
  ['operation-added', operationAdded],
  ['operation-deprecated', operationDeprecated],
  ['operation-reactivated', operationReactivated],
  ['operation-id-changed', operationIdChanged],
  ['parameter-removed', parameterRemoved],
  ['optional-parameter-added', optionalParameterAdded],
  ['required-parameter-added', requiredParameterAdded],
  ['parameter-became-required', parameterBecameRequired],
  ['parameter-became-optional', parameterBecameOptional],
  ['parameter-location-changed', parameterLocationChanged],
  ['parameter-serialization-changed', parameterSerializationChanged],
  ['parameter-deprecated', parameterDeprecated],
  ['body-removed', bodyRemoved],
  ['optional-body-added', optionalBodyAdded],
  ['required-body-added', requiredBodyAdded],
  ['body-became-required', bodyBecameRequired],
  ['body-became-optional', bodyBecameOptional],
  ['media-type-removed', mediaTypeRemoved],
  ['media-type-added', mediaTypeAdded],
  ['success-status-removed', successStatusRemoved],
  ['other-status-removed', otherStatusRemoved],
  ['status-added', statusAdded],
  ['header-removed', headerRemoved],
  ['header-added', headerAdded],
  ['header-became-optional', headerBecameOptional],
  ['header-became-required', headerBecameRequired],
  ['message-removed', messageRemoved],
  ['message-added', messageAdded],
  ['message-content-type-changed', messageContentTypeChanged],
  ['property-removed', propertyRemoved],
  ['optional-property-added', optionalPropertyAdded],
  ['required-property-added', requiredPropertyAdded],
  ['property-became-required', propertyBecameRequired],
  ['property-became-optional', propertyBecameOptional],
  ['property-became-read-only', propertyBecameReadOnly],
  ['property-became-not-read-only', propertyBecameNotReadOnly],
  ['property-became-write-only', propertyBecameWriteOnly],
  ['property-became-not-write-only', propertyBecameNotWriteOnly],
  ['property-deprecated', propertyDeprecated],
  ['property-moved-into-union', propertyMovedIntoUnion],
  ['type-changed', typeChanged],
  ['became-nullable', becameNullable],
  ['became-not-nullable', becameNotNullable],
  ['enum-value-removed', enumValueRemoved],
  ['enum-value-added', enumValueAdded],
  ['extensible-enum-value-added', extensibleEnumValueAdded],
  ['became-enum', becameEnum],
  ['enum-lifted', enumLifted],
  ['limit-tightened', limitTightened],
  ['limit-loosened', limitLoosened],
  ['limit-changed', limitChanged],
  ['pattern-added', patternAdded],
  ['pattern-removed', patternRemoved],
  ['pattern-changed', patternChanged],
  ['format-changed', formatChanged],
  ['default-changed', defaultChanged],
  ['additional-properties-closed', additionalPropertiesClosed],
  ['additional-properties-opened', additionalPropertiesOpened],
  ['additional-properties-restricted', additionalPropertiesRestricted],
  ['additional-properties-unrestricted', additionalPropertiesUnrestricted],
  ['items-restricted', itemsRestricted],
  ['items-unrestricted', itemsUnrestricted],
  ['tuple-changed', tupleChanged],
  ['union-branch-added', unionBranchAdded],
  ['union-branch-removed', unionBranchRemoved],
  ['union-changed', unionChanged],
  ['schema-rule-added', schemaRuleAdded],
  ['schema-rule-removed', schemaRuleRemoved],
  ['schema-rule-changed', schemaRuleChanged],
  ['unreadable-schema-changed', unreadableSchemaChanged],
]);
