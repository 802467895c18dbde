// Generated from the descriptors of the rules by generateRules.mjs; do not edit.
import type { Rule } from '../rule';
import { operationRemoved } from './operations/operationRemoved';
import { operationAdded } from './operations/operationAdded';
import { operationDeprecated } from './operations/operationDeprecated';
import { operationReactivated } from './operations/operationReactivated';
import { operationIdChanged } from './operations/operationIdChanged';
import { contractRemoved } from './operations/contractRemoved';
import { baseUnreadable } from './operations/baseUnreadable';
import { basePathChanged } from './operations/basePathChanged';
import { basePathMoved } from './operations/basePathMoved';
import { webhookRemoved } from './operations/webhookRemoved';
import { webhookAdded } from './operations/webhookAdded';
import { callbackRemoved } from './operations/callbackRemoved';
import { callbackAdded } from './operations/callbackAdded';
import { callbackExpressionChanged } from './operations/callbackExpressionChanged';
import { parameterRemoved } from './parameters/parameterRemoved';
import { optionalParameterAdded } from './parameters/optionalParameterAdded';
import { requiredParameterAdded } from './parameters/requiredParameterAdded';
import { parameterBecameRequired } from './parameters/parameterBecameRequired';
import { parameterBecameOptional } from './parameters/parameterBecameOptional';
import { parameterLocationChanged } from './parameters/parameterLocationChanged';
import { parameterSerializationChanged } from './parameters/parameterSerializationChanged';
import { parameterDeprecated } from './parameters/parameterDeprecated';
import { reservedCharactersAllowed } from './parameters/reservedCharactersAllowed';
import { reservedCharactersDisallowed } from './parameters/reservedCharactersDisallowed';
import { emptyValueAllowed } from './parameters/emptyValueAllowed';
import { emptyValueDisallowed } from './parameters/emptyValueDisallowed';
import { parameterReactivated } from './parameters/parameterReactivated';
import { bodyRemoved } from './bodies/bodyRemoved';
import { optionalBodyAdded } from './bodies/optionalBodyAdded';
import { requiredBodyAdded } from './bodies/requiredBodyAdded';
import { bodyBecameRequired } from './bodies/bodyBecameRequired';
import { bodyBecameOptional } from './bodies/bodyBecameOptional';
import { mediaTypeRemoved } from './bodies/mediaTypeRemoved';
import { mediaTypeAdded } from './bodies/mediaTypeAdded';
import { mediaTypeNarrowed } from './bodies/mediaTypeNarrowed';
import { mediaTypeWidened } from './bodies/mediaTypeWidened';
import { encodingMediaTypeRemoved } from './bodies/encodingMediaTypeRemoved';
import { encodingMediaTypeAdded } from './bodies/encodingMediaTypeAdded';
import { encodingStyleChanged } from './bodies/encodingStyleChanged';
import { successStatusRemoved } from './responses/successStatusRemoved';
import { otherStatusRemoved } from './responses/otherStatusRemoved';
import { statusAdded } from './responses/statusAdded';
import { headerRemoved } from './responses/headerRemoved';
import { headerSerializationChanged } from './responses/headerSerializationChanged';
import { headerAdded } from './responses/headerAdded';
import { headerBecameOptional } from './responses/headerBecameOptional';
import { headerBecameRequired } from './responses/headerBecameRequired';
import { headerDeprecated } from './responses/headerDeprecated';
import { headerReactivated } from './responses/headerReactivated';
import { linkRemoved } from './links/linkRemoved';
import { linkAdded } from './links/linkAdded';
import { linkChanged } from './links/linkChanged';
import { propertyRemoved } from './schemas/propertyRemoved';
import { optionalPropertyAdded } from './schemas/optionalPropertyAdded';
import { requiredPropertyAdded } from './schemas/requiredPropertyAdded';
import { propertyBecameRequired } from './schemas/propertyBecameRequired';
import { propertyBecameOptional } from './schemas/propertyBecameOptional';
import { propertyBecameReadOnly } from './schemas/propertyBecameReadOnly';
import { propertyBecameNotReadOnly } from './schemas/propertyBecameNotReadOnly';
import { propertyBecameWriteOnly } from './schemas/propertyBecameWriteOnly';
import { propertyBecameNotWriteOnly } from './schemas/propertyBecameNotWriteOnly';
import { propertyDeprecated } from './schemas/propertyDeprecated';
import { propertyReactivated } from './schemas/propertyReactivated';
import { propertyMovedIntoUnion } from './schemas/propertyMovedIntoUnion';
import { typeChanged } from './schemas/typeChanged';
import { becameNullable } from './schemas/becameNullable';
import { becameNotNullable } from './schemas/becameNotNullable';
import { enumValueRemoved } from './schemas/enumValueRemoved';
import { enumValueAdded } from './schemas/enumValueAdded';
import { extensibleEnumValueAdded } from './schemas/extensibleEnumValueAdded';
import { becameEnum } from './schemas/becameEnum';
import { enumLifted } from './schemas/enumLifted';
import { limitTightened } from './schemas/limitTightened';
import { limitLoosened } from './schemas/limitLoosened';
import { limitChanged } from './schemas/limitChanged';
import { patternAdded } from './schemas/patternAdded';
import { patternRemoved } from './schemas/patternRemoved';
import { patternChanged } from './schemas/patternChanged';
import { formatChanged } from './schemas/formatChanged';
import { defaultChanged } from './schemas/defaultChanged';
import { additionalPropertiesClosed } from './schemas/additionalPropertiesClosed';
import { additionalPropertiesOpened } from './schemas/additionalPropertiesOpened';
import { additionalPropertiesRestricted } from './schemas/additionalPropertiesRestricted';
import { additionalPropertiesUnrestricted } from './schemas/additionalPropertiesUnrestricted';
import { itemsRestricted } from './schemas/itemsRestricted';
import { itemsUnrestricted } from './schemas/itemsUnrestricted';
import { tupleChanged } from './schemas/tupleChanged';
import { unionBranchAdded } from './schemas/unionBranchAdded';
import { unionBranchRemoved } from './schemas/unionBranchRemoved';
import { unionChanged } from './schemas/unionChanged';
import { valuesChanged } from './schemas/valuesChanged';
import { valuesChangedSafely } from './schemas/valuesChangedSafely';
import { schemaRuleAdded } from './schemas/schemaRuleAdded';
import { schemaRuleRemoved } from './schemas/schemaRuleRemoved';
import { schemaRuleChanged } from './schemas/schemaRuleChanged';
import { referenceUnresolved } from './schemas/referenceUnresolved';
import { unreadableSchemaChanged } from './schemas/unreadableSchemaChanged';
import { discriminatorRemoved } from './schemas/discriminatorRemoved';
import { discriminatorAdded } from './schemas/discriminatorAdded';
import { discriminatorChanged } from './schemas/discriminatorChanged';
import { discriminatorMappingRemoved } from './schemas/discriminatorMappingRemoved';
import { discriminatorMappingAdded } from './schemas/discriminatorMappingAdded';
import { discriminatorMappingChanged } from './schemas/discriminatorMappingChanged';
import { subtypeRemoved } from './schemas/subtypeRemoved';
import { subtypeAdded } from './schemas/subtypeAdded';
import { discriminatorDefaultChanged } from './schemas/discriminatorDefaultChanged';
import { xmlNameChanged } from './schemas/xmlNameChanged';
import { xmlFormChanged } from './schemas/xmlFormChanged';
import { xmlNamespaceChanged } from './schemas/xmlNamespaceChanged';
import { xmlPrefixChanged } from './schemas/xmlPrefixChanged';
import { securityAdded } from './security/securityAdded';
import { securityRemoved } from './security/securityRemoved';
import { securityAlternativeRemoved } from './security/securityAlternativeRemoved';
import { securityAlternativeAdded } from './security/securityAlternativeAdded';
import { securityDemandAdded } from './security/securityDemandAdded';
import { securityDemandRemoved } from './security/securityDemandRemoved';
import { securityScopeAdded } from './security/securityScopeAdded';
import { securityScopeRemoved } from './security/securityScopeRemoved';
import { securitySchemeRemoved } from './security/securitySchemeRemoved';
import { securitySchemeAdded } from './security/securitySchemeAdded';
import { securitySchemeTypeChanged } from './security/securitySchemeTypeChanged';
import { securitySchemeChanged } from './security/securitySchemeChanged';
import { securitySchemeDeprecated } from './security/securitySchemeDeprecated';
import { securityFlowRemoved } from './security/securityFlowRemoved';
import { securityFlowAdded } from './security/securityFlowAdded';
import { securityAddressChanged } from './security/securityAddressChanged';
import { securitySchemeScopeRemoved } from './security/securitySchemeScopeRemoved';
import { securitySchemeScopeAdded } from './security/securitySchemeScopeAdded';
import { serverRemoved } from './servers/serverRemoved';
import { serverAdded } from './servers/serverAdded';
import { serverUrlChanged } from './servers/serverUrlChanged';
import { serverOrderChanged } from './servers/serverOrderChanged';
import { serverVariableValueRemoved } from './servers/serverVariableValueRemoved';
import { serverVariableValueAdded } from './servers/serverVariableValueAdded';
import { serverVariableDefaultChanged } from './servers/serverVariableDefaultChanged';
import { removedBeforeSunset } from './lifecycle/removedBeforeSunset';
import { removedAfterSunset } from './lifecycle/removedAfterSunset';
import { removalUndated } from './lifecycle/removalUndated';
import { sunsetAdded } from './lifecycle/sunsetAdded';
import { sunsetRemoved } from './lifecycle/sunsetRemoved';
import { sunsetMovedEarlier } from './lifecycle/sunsetMovedEarlier';
import { sunsetMovedLater } from './lifecycle/sunsetMovedLater';
import { sunsetUnreadable } from './lifecycle/sunsetUnreadable';
import { sunsetTooClose } from './lifecycle/sunsetTooClose';
import { deprecationNoticeChanged } from './lifecycle/deprecationNoticeChanged';
import { stabilityDecreased } from './lifecycle/stabilityDecreased';
import { stabilityIncreased } from './lifecycle/stabilityIncreased';
import { stabilityUnknown } from './lifecycle/stabilityUnknown';
import { versionDecreased } from './lifecycle/versionDecreased';
import { majorVersionNotBumped } from './lifecycle/majorVersionNotBumped';
import { channelRemoved } from './channels/channelRemoved';
import { channelAdded } from './channels/channelAdded';
import { channelAddressChanged } from './channels/channelAddressChanged';
import { channelServerRemoved } from './channels/channelServerRemoved';
import { channelServerAdded } from './channels/channelServerAdded';
import { channelParameterLocationChanged } from './channels/channelParameterLocationChanged';
import { operationActionChanged } from './channels/operationActionChanged';
import { replyRemoved } from './channels/replyRemoved';
import { replyAdded } from './channels/replyAdded';
import { replyChannelChanged } from './channels/replyChannelChanged';
import { replyAddressLocationChanged } from './channels/replyAddressLocationChanged';
import { messageRemoved } from './messages/messageRemoved';
import { messageAdded } from './messages/messageAdded';
import { messageRenamed } from './messages/messageRenamed';
import { messageContentTypeChanged } from './messages/messageContentTypeChanged';
import { correlationIdRemoved } from './messages/correlationIdRemoved';
import { correlationIdAdded } from './messages/correlationIdAdded';
import { correlationIdLocationChanged } from './messages/correlationIdLocationChanged';
import { bindingRemoved } from './bindings/bindingRemoved';
import { bindingAdded } from './bindings/bindingAdded';
import { bindingAddressChanged } from './bindings/bindingAddressChanged';
import { bindingDemandChanged } from './bindings/bindingDemandChanged';
import { bindingWeakened } from './bindings/bindingWeakened';
import { bindingStrengthened } from './bindings/bindingStrengthened';
import { bindingChanged } from './bindings/bindingChanged';
import { messageServerRemoved } from './messageServers/messageServerRemoved';
import { messageServerAdded } from './messageServers/messageServerAdded';
import { messageServerHostChanged } from './messageServers/messageServerHostChanged';
import { messageServerPathnameChanged } from './messageServers/messageServerPathnameChanged';
import { messageServerProtocolChanged } from './messageServers/messageServerProtocolChanged';
import { messageServerEncryptionChanged } from './messageServers/messageServerEncryptionChanged';
import { messageServerProtocolVersionChanged } from './messageServers/messageServerProtocolVersionChanged';
import { messageServerVariableValueRemoved } from './messageServers/messageServerVariableValueRemoved';
import { messageServerVariableValueAdded } from './messageServers/messageServerVariableValueAdded';
import { messageServerVariableDefaultChanged } from './messageServers/messageServerVariableDefaultChanged';
import { messageSecurityAdded } from './messageServers/messageSecurityAdded';
import { messageSecurityRemoved } from './messageServers/messageSecurityRemoved';
import { messageSecurityAlternativeRemoved } from './messageServers/messageSecurityAlternativeRemoved';
import { messageSecurityAlternativeAdded } from './messageServers/messageSecurityAlternativeAdded';
import { messageSecurityScopeAdded } from './messageServers/messageSecurityScopeAdded';
import { messageSecurityScopeRemoved } from './messageServers/messageSecurityScopeRemoved';
import { deprecationAnnounced } from './announcements/deprecationAnnounced';
import { deprecationWithdrawn } from './announcements/deprecationWithdrawn';
import { decommissionedAsAnnounced } from './announcements/decommissionedAsAnnounced';
import { decommissionedUnannounced } from './announcements/decommissionedUnannounced';
import { decommissioningWithdrawn } from './announcements/decommissioningWithdrawn';
import { decommissioningDateSet } from './announcements/decommissioningDateSet';
import { decommissioningDateMovedEarlier } from './announcements/decommissioningDateMovedEarlier';
import { decommissioningDateMovedLater } from './announcements/decommissioningDateMovedLater';
import { decommissioningDateRemoved } from './announcements/decommissioningDateRemoved';
import { recordSetRemoved } from './records/recordSetRemoved';
import { recordSetAdded } from './records/recordSetAdded';
import { recordOperationRemoved } from './records/recordOperationRemoved';
import { recordOperationAdded } from './records/recordOperationAdded';
import { keyChanged } from './records/keyChanged';
import { alternateKeyRemoved } from './records/alternateKeyRemoved';
import { alternateKeyAdded } from './records/alternateKeyAdded';
import { navigationRemoved } from './records/navigationRemoved';
import { navigationAdded } from './records/navigationAdded';
import { navigationChanged } from './records/navigationChanged';
import { queryOptionRestricted } from './records/queryOptionRestricted';
import { queryOptionExtended } from './records/queryOptionExtended';
import { writeRestricted } from './records/writeRestricted';
import { writeExtended } from './records/writeExtended';
import { recordTraitLost } from './records/recordTraitLost';
import { recordTraitGained } from './records/recordTraitGained';
import { recordTraitChanged } from './records/recordTraitChanged';
import { enumNumberChanged } from './records/enumNumberChanged';
import { namespaceChanged } from './records/namespaceChanged';
import { propertyBecameNotCreatable } from './records/propertyBecameNotCreatable';
import { propertyBecameNotUpdatable } from './records/propertyBecameNotUpdatable';
import { propertyBecameNotWritable } from './records/propertyBecameNotWritable';
import { propertyBecameCreatable } from './records/propertyBecameCreatable';
import { propertyBecameUpdatable } from './records/propertyBecameUpdatable';
import { propertyBecameWritable } from './records/propertyBecameWritable';
import { picklistValueRemoved } from './fields/picklistValueRemoved';
import { picklistValueAdded } from './fields/picklistValueAdded';
import { referenceTargetRemoved } from './fields/referenceTargetRemoved';
import { referenceTargetAdded } from './fields/referenceTargetAdded';
import { valueMeaningChanged } from './fields/valueMeaningChanged';
import { externalIdLost } from './fields/externalIdLost';
import { externalIdGained } from './fields/externalIdGained';
import { uniquenessLost } from './fields/uniquenessLost';
import { uniquenessGained } from './fields/uniquenessGained';
import { recordTypeRemoved } from './fields/recordTypeRemoved';
import { recordTypeAdded } from './fields/recordTypeAdded';
import { recordTypeChanged } from './fields/recordTypeChanged';
import { childRelationshipRemoved } from './fields/childRelationshipRemoved';
import { childRelationshipAdded } from './fields/childRelationshipAdded';
import { childRelationshipChanged } from './fields/childRelationshipChanged';

/** By category and position, as people read them. */
export const rules: readonly Rule[] = [
  operationRemoved,
  operationAdded,
  operationDeprecated,
  operationReactivated,
  operationIdChanged,
  contractRemoved,
  baseUnreadable,
  basePathChanged,
  basePathMoved,
  webhookRemoved,
  webhookAdded,
  callbackRemoved,
  callbackAdded,
  callbackExpressionChanged,
  parameterRemoved,
  optionalParameterAdded,
  requiredParameterAdded,
  parameterBecameRequired,
  parameterBecameOptional,
  parameterLocationChanged,
  parameterSerializationChanged,
  parameterDeprecated,
  reservedCharactersAllowed,
  reservedCharactersDisallowed,
  emptyValueAllowed,
  emptyValueDisallowed,
  parameterReactivated,
  bodyRemoved,
  optionalBodyAdded,
  requiredBodyAdded,
  bodyBecameRequired,
  bodyBecameOptional,
  mediaTypeRemoved,
  mediaTypeAdded,
  mediaTypeNarrowed,
  mediaTypeWidened,
  encodingMediaTypeRemoved,
  encodingMediaTypeAdded,
  encodingStyleChanged,
  successStatusRemoved,
  otherStatusRemoved,
  statusAdded,
  headerRemoved,
  headerSerializationChanged,
  headerAdded,
  headerBecameOptional,
  headerBecameRequired,
  headerDeprecated,
  headerReactivated,
  linkRemoved,
  linkAdded,
  linkChanged,
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
  valuesChangedSafely,
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
  securityAdded,
  securityRemoved,
  securityAlternativeRemoved,
  securityAlternativeAdded,
  securityDemandAdded,
  securityDemandRemoved,
  securityScopeAdded,
  securityScopeRemoved,
  securitySchemeRemoved,
  securitySchemeAdded,
  securitySchemeTypeChanged,
  securitySchemeChanged,
  securitySchemeDeprecated,
  securityFlowRemoved,
  securityFlowAdded,
  securityAddressChanged,
  securitySchemeScopeRemoved,
  securitySchemeScopeAdded,
  serverRemoved,
  serverAdded,
  serverUrlChanged,
  serverOrderChanged,
  serverVariableValueRemoved,
  serverVariableValueAdded,
  serverVariableDefaultChanged,
  removedBeforeSunset,
  removedAfterSunset,
  removalUndated,
  sunsetAdded,
  sunsetRemoved,
  sunsetMovedEarlier,
  sunsetMovedLater,
  sunsetUnreadable,
  sunsetTooClose,
  deprecationNoticeChanged,
  stabilityDecreased,
  stabilityIncreased,
  stabilityUnknown,
  versionDecreased,
  majorVersionNotBumped,
  channelRemoved,
  channelAdded,
  channelAddressChanged,
  channelServerRemoved,
  channelServerAdded,
  channelParameterLocationChanged,
  operationActionChanged,
  replyRemoved,
  replyAdded,
  replyChannelChanged,
  replyAddressLocationChanged,
  messageRemoved,
  messageAdded,
  messageRenamed,
  messageContentTypeChanged,
  correlationIdRemoved,
  correlationIdAdded,
  correlationIdLocationChanged,
  bindingRemoved,
  bindingAdded,
  bindingAddressChanged,
  bindingDemandChanged,
  bindingWeakened,
  bindingStrengthened,
  bindingChanged,
  messageServerRemoved,
  messageServerAdded,
  messageServerHostChanged,
  messageServerPathnameChanged,
  messageServerProtocolChanged,
  messageServerEncryptionChanged,
  messageServerProtocolVersionChanged,
  messageServerVariableValueRemoved,
  messageServerVariableValueAdded,
  messageServerVariableDefaultChanged,
  messageSecurityAdded,
  messageSecurityRemoved,
  messageSecurityAlternativeRemoved,
  messageSecurityAlternativeAdded,
  messageSecurityScopeAdded,
  messageSecurityScopeRemoved,
  deprecationAnnounced,
  deprecationWithdrawn,
  decommissionedAsAnnounced,
  decommissionedUnannounced,
  decommissioningWithdrawn,
  decommissioningDateSet,
  decommissioningDateMovedEarlier,
  decommissioningDateMovedLater,
  decommissioningDateRemoved,
  recordSetRemoved,
  recordSetAdded,
  recordOperationRemoved,
  recordOperationAdded,
  keyChanged,
  alternateKeyRemoved,
  alternateKeyAdded,
  navigationRemoved,
  navigationAdded,
  navigationChanged,
  queryOptionRestricted,
  queryOptionExtended,
  writeRestricted,
  writeExtended,
  recordTraitLost,
  recordTraitGained,
  recordTraitChanged,
  enumNumberChanged,
  namespaceChanged,
  propertyBecameNotCreatable,
  propertyBecameNotUpdatable,
  propertyBecameNotWritable,
  propertyBecameCreatable,
  propertyBecameUpdatable,
  propertyBecameWritable,
  picklistValueRemoved,
  picklistValueAdded,
  referenceTargetRemoved,
  referenceTargetAdded,
  valueMeaningChanged,
  externalIdLost,
  externalIdGained,
  uniquenessLost,
  uniquenessGained,
  recordTypeRemoved,
  recordTypeAdded,
  recordTypeChanged,
  childRelationshipRemoved,
  childRelationshipAdded,
  childRelationshipChanged,
];
