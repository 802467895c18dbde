import type { Rule } from '../../rule';
import { discriminatorDefaultChanged } from './discriminatorDefaultChanged';
import { xmlNameChanged } from './xmlNameChanged';
import { xmlFormChanged } from './xmlFormChanged';
import { xmlNamespaceChanged } from './xmlNamespaceChanged';
import { xmlPrefixChanged } from './xmlPrefixChanged';
import { subtypeAdded } from './subtypeAdded';
import { subtypeRemoved } from './subtypeRemoved';
import { discriminatorMappingChanged } from './discriminatorMappingChanged';
import { discriminatorMappingAdded } from './discriminatorMappingAdded';
import { discriminatorMappingRemoved } from './discriminatorMappingRemoved';
import { discriminatorChanged } from './discriminatorChanged';
import { discriminatorAdded } from './discriminatorAdded';
import { discriminatorRemoved } from './discriminatorRemoved';
import { additionalPropertiesClosed } from './additionalPropertiesClosed';
import { additionalPropertiesOpened } from './additionalPropertiesOpened';
import { additionalPropertiesRestricted } from './additionalPropertiesRestricted';
import { additionalPropertiesUnrestricted } from './additionalPropertiesUnrestricted';
import { becameEnum } from './becameEnum';
import { becameNotNullable } from './becameNotNullable';
import { becameNullable } from './becameNullable';
import { defaultChanged } from './defaultChanged';
import { enumLifted } from './enumLifted';
import { enumValueAdded } from './enumValueAdded';
import { enumValueRemoved } from './enumValueRemoved';
import { extensibleEnumValueAdded } from './extensibleEnumValueAdded';
import { formatChanged } from './formatChanged';
import { itemsRestricted } from './itemsRestricted';
import { itemsUnrestricted } from './itemsUnrestricted';
import { limitChanged } from './limitChanged';
import { limitLoosened } from './limitLoosened';
import { limitTightened } from './limitTightened';
import { optionalPropertyAdded } from './optionalPropertyAdded';
import { patternAdded } from './patternAdded';
import { patternChanged } from './patternChanged';
import { patternRemoved } from './patternRemoved';
import { propertyBecameNotReadOnly } from './propertyBecameNotReadOnly';
import { propertyBecameNotWriteOnly } from './propertyBecameNotWriteOnly';
import { propertyBecameOptional } from './propertyBecameOptional';
import { propertyBecameReadOnly } from './propertyBecameReadOnly';
import { propertyBecameRequired } from './propertyBecameRequired';
import { propertyBecameWriteOnly } from './propertyBecameWriteOnly';
import { propertyDeprecated } from './propertyDeprecated';
import { propertyMovedIntoUnion } from './propertyMovedIntoUnion';
import { propertyReactivated } from './propertyReactivated';
import { propertyRemoved } from './propertyRemoved';
import { requiredPropertyAdded } from './requiredPropertyAdded';
import { schemaRuleAdded } from './schemaRuleAdded';
import { schemaRuleChanged } from './schemaRuleChanged';
import { schemaRuleRemoved } from './schemaRuleRemoved';
import { tupleChanged } from './tupleChanged';
import { typeChanged } from './typeChanged';
import { unionBranchAdded } from './unionBranchAdded';
import { unionBranchRemoved } from './unionBranchRemoved';
import { unionChanged } from './unionChanged';
import { referenceUnresolved } from './referenceUnresolved';
import { valuesChanged } from './valuesChanged';
import { unreadableSchemaChanged } from './unreadableSchemaChanged';

/** In the order in which people read them. */
export const schemas: readonly Rule[] = [
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
  propertyReactivated,
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
  valuesChanged,
  schemaRuleAdded,
  schemaRuleRemoved,
  schemaRuleChanged,
  referenceUnresolved,
  unreadableSchemaChanged,
  discriminatorRemoved,
  discriminatorAdded,
  discriminatorChanged,
  discriminatorMappingRemoved,
  discriminatorMappingAdded,
  discriminatorMappingChanged,
  subtypeRemoved,
  subtypeAdded,
  discriminatorDefaultChanged,
  xmlNameChanged,
  xmlFormChanged,
  xmlNamespaceChanged,
  xmlPrefixChanged,
];
