import type { ExamplesOfRule } from '../../ruleExample';
import { examples as discriminatorMappingChanged } from './discriminatorMappingChanged.examples';
import { examples as discriminatorMappingAdded } from './discriminatorMappingAdded.examples';
import { examples as discriminatorMappingRemoved } from './discriminatorMappingRemoved.examples';
import { examples as discriminatorChanged } from './discriminatorChanged.examples';
import { examples as discriminatorAdded } from './discriminatorAdded.examples';
import { examples as discriminatorRemoved } from './discriminatorRemoved.examples';
import { examples as additionalPropertiesClosed } from './additionalPropertiesClosed.examples';
import { examples as additionalPropertiesOpened } from './additionalPropertiesOpened.examples';
import { examples as additionalPropertiesRestricted } from './additionalPropertiesRestricted.examples';
import { examples as additionalPropertiesUnrestricted } from './additionalPropertiesUnrestricted.examples';
import { examples as becameEnum } from './becameEnum.examples';
import { examples as becameNotNullable } from './becameNotNullable.examples';
import { examples as becameNullable } from './becameNullable.examples';
import { examples as defaultChanged } from './defaultChanged.examples';
import { examples as enumLifted } from './enumLifted.examples';
import { examples as enumValueAdded } from './enumValueAdded.examples';
import { examples as enumValueRemoved } from './enumValueRemoved.examples';
import { examples as extensibleEnumValueAdded } from './extensibleEnumValueAdded.examples';
import { examples as formatChanged } from './formatChanged.examples';
import { examples as itemsRestricted } from './itemsRestricted.examples';
import { examples as itemsUnrestricted } from './itemsUnrestricted.examples';
import { examples as limitChanged } from './limitChanged.examples';
import { examples as limitLoosened } from './limitLoosened.examples';
import { examples as limitTightened } from './limitTightened.examples';
import { examples as optionalPropertyAdded } from './optionalPropertyAdded.examples';
import { examples as patternAdded } from './patternAdded.examples';
import { examples as patternChanged } from './patternChanged.examples';
import { examples as patternRemoved } from './patternRemoved.examples';
import { examples as propertyBecameNotReadOnly } from './propertyBecameNotReadOnly.examples';
import { examples as propertyBecameNotWriteOnly } from './propertyBecameNotWriteOnly.examples';
import { examples as propertyBecameOptional } from './propertyBecameOptional.examples';
import { examples as propertyBecameReadOnly } from './propertyBecameReadOnly.examples';
import { examples as propertyBecameRequired } from './propertyBecameRequired.examples';
import { examples as propertyBecameWriteOnly } from './propertyBecameWriteOnly.examples';
import { examples as propertyDeprecated } from './propertyDeprecated.examples';
import { examples as propertyMovedIntoUnion } from './propertyMovedIntoUnion.examples';
import { examples as propertyReactivated } from './propertyReactivated.examples';
import { examples as propertyRemoved } from './propertyRemoved.examples';
import { examples as requiredPropertyAdded } from './requiredPropertyAdded.examples';
import { examples as schemaRuleAdded } from './schemaRuleAdded.examples';
import { examples as schemaRuleChanged } from './schemaRuleChanged.examples';
import { examples as schemaRuleRemoved } from './schemaRuleRemoved.examples';
import { examples as discriminatorDefaultChanged } from './discriminatorDefaultChanged.examples';
import { examples as xmlNameChanged } from './xmlNameChanged.examples';
import { examples as xmlFormChanged } from './xmlFormChanged.examples';
import { examples as xmlNamespaceChanged } from './xmlNamespaceChanged.examples';
import { examples as xmlPrefixChanged } from './xmlPrefixChanged.examples';
import { examples as subtypeAdded } from './subtypeAdded.examples';
import { examples as subtypeRemoved } from './subtypeRemoved.examples';
import { examples as tupleChanged } from './tupleChanged.examples';
import { examples as typeChanged } from './typeChanged.examples';
import { examples as unionBranchAdded } from './unionBranchAdded.examples';
import { examples as unionBranchRemoved } from './unionBranchRemoved.examples';
import { examples as unionChanged } from './unionChanged.examples';
import { examples as referenceUnresolved } from './referenceUnresolved.examples';
import { examples as valuesChanged } from './valuesChanged.examples';
import { examples as unreadableSchemaChanged } from './unreadableSchemaChanged.examples';

export const examples: readonly ExamplesOfRule[] = [
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
  ['property-reactivated', propertyReactivated],
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
  ['values-changed', valuesChanged],
  ['schema-rule-added', schemaRuleAdded],
  ['schema-rule-removed', schemaRuleRemoved],
  ['schema-rule-changed', schemaRuleChanged],
  ['reference-unresolved', referenceUnresolved],
  ['unreadable-schema-changed', unreadableSchemaChanged],
  ['discriminator-removed', discriminatorRemoved],
  ['discriminator-added', discriminatorAdded],
  ['discriminator-changed', discriminatorChanged],
  ['discriminator-mapping-removed', discriminatorMappingRemoved],
  ['discriminator-mapping-added', discriminatorMappingAdded],
  ['discriminator-mapping-changed', discriminatorMappingChanged],
  ['subtype-removed', subtypeRemoved],
  ['subtype-added', subtypeAdded],
  ['discriminator-default-changed', discriminatorDefaultChanged],
  ['xml-name-changed', xmlNameChanged],
  ['xml-form-changed', xmlFormChanged],
  ['xml-namespace-changed', xmlNamespaceChanged],
  ['xml-prefix-changed', xmlPrefixChanged],
];
