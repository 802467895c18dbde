// Generated from the descriptors of the rules by generateRules.mjs; do not edit.
import type { ExamplesOfRule } from '../ruleExample';
import { examples as operationRemoved } from './operations/operationRemoved.examples';
import { examples as operationAdded } from './operations/operationAdded.examples';
import { examples as operationDeprecated } from './operations/operationDeprecated.examples';
import { examples as operationReactivated } from './operations/operationReactivated.examples';
import { examples as operationIdChanged } from './operations/operationIdChanged.examples';
import { examples as baseUnreadable } from './operations/baseUnreadable.examples';
import { examples as basePathChanged } from './operations/basePathChanged.examples';
import { examples as basePathMoved } from './operations/basePathMoved.examples';
import { examples as webhookRemoved } from './operations/webhookRemoved.examples';
import { examples as webhookAdded } from './operations/webhookAdded.examples';
import { examples as callbackRemoved } from './operations/callbackRemoved.examples';
import { examples as callbackAdded } from './operations/callbackAdded.examples';
import { examples as callbackExpressionChanged } from './operations/callbackExpressionChanged.examples';
import { examples as parameterRemoved } from './parameters/parameterRemoved.examples';
import { examples as optionalParameterAdded } from './parameters/optionalParameterAdded.examples';
import { examples as requiredParameterAdded } from './parameters/requiredParameterAdded.examples';
import { examples as parameterBecameRequired } from './parameters/parameterBecameRequired.examples';
import { examples as parameterBecameOptional } from './parameters/parameterBecameOptional.examples';
import { examples as parameterLocationChanged } from './parameters/parameterLocationChanged.examples';
import { examples as parameterSerializationChanged } from './parameters/parameterSerializationChanged.examples';
import { examples as parameterDeprecated } from './parameters/parameterDeprecated.examples';
import { examples as reservedCharactersAllowed } from './parameters/reservedCharactersAllowed.examples';
import { examples as reservedCharactersDisallowed } from './parameters/reservedCharactersDisallowed.examples';
import { examples as emptyValueAllowed } from './parameters/emptyValueAllowed.examples';
import { examples as emptyValueDisallowed } from './parameters/emptyValueDisallowed.examples';
import { examples as parameterReactivated } from './parameters/parameterReactivated.examples';
import { examples as bodyRemoved } from './bodies/bodyRemoved.examples';
import { examples as optionalBodyAdded } from './bodies/optionalBodyAdded.examples';
import { examples as requiredBodyAdded } from './bodies/requiredBodyAdded.examples';
import { examples as bodyBecameRequired } from './bodies/bodyBecameRequired.examples';
import { examples as bodyBecameOptional } from './bodies/bodyBecameOptional.examples';
import { examples as mediaTypeRemoved } from './bodies/mediaTypeRemoved.examples';
import { examples as mediaTypeAdded } from './bodies/mediaTypeAdded.examples';
import { examples as mediaTypeNarrowed } from './bodies/mediaTypeNarrowed.examples';
import { examples as mediaTypeWidened } from './bodies/mediaTypeWidened.examples';
import { examples as encodingMediaTypeRemoved } from './bodies/encodingMediaTypeRemoved.examples';
import { examples as encodingMediaTypeAdded } from './bodies/encodingMediaTypeAdded.examples';
import { examples as encodingStyleChanged } from './bodies/encodingStyleChanged.examples';
import { examples as successStatusRemoved } from './responses/successStatusRemoved.examples';
import { examples as otherStatusRemoved } from './responses/otherStatusRemoved.examples';
import { examples as statusAdded } from './responses/statusAdded.examples';
import { examples as headerRemoved } from './responses/headerRemoved.examples';
import { examples as headerSerializationChanged } from './responses/headerSerializationChanged.examples';
import { examples as headerAdded } from './responses/headerAdded.examples';
import { examples as headerBecameOptional } from './responses/headerBecameOptional.examples';
import { examples as headerBecameRequired } from './responses/headerBecameRequired.examples';
import { examples as headerDeprecated } from './responses/headerDeprecated.examples';
import { examples as headerReactivated } from './responses/headerReactivated.examples';
import { examples as linkRemoved } from './links/linkRemoved.examples';
import { examples as linkAdded } from './links/linkAdded.examples';
import { examples as linkChanged } from './links/linkChanged.examples';
import { examples as propertyRemoved } from './schemas/propertyRemoved.examples';
import { examples as optionalPropertyAdded } from './schemas/optionalPropertyAdded.examples';
import { examples as requiredPropertyAdded } from './schemas/requiredPropertyAdded.examples';
import { examples as propertyBecameRequired } from './schemas/propertyBecameRequired.examples';
import { examples as propertyBecameOptional } from './schemas/propertyBecameOptional.examples';
import { examples as propertyBecameReadOnly } from './schemas/propertyBecameReadOnly.examples';
import { examples as propertyBecameNotReadOnly } from './schemas/propertyBecameNotReadOnly.examples';
import { examples as propertyBecameWriteOnly } from './schemas/propertyBecameWriteOnly.examples';
import { examples as propertyBecameNotWriteOnly } from './schemas/propertyBecameNotWriteOnly.examples';
import { examples as propertyDeprecated } from './schemas/propertyDeprecated.examples';
import { examples as propertyReactivated } from './schemas/propertyReactivated.examples';
import { examples as propertyMovedIntoUnion } from './schemas/propertyMovedIntoUnion.examples';
import { examples as typeChanged } from './schemas/typeChanged.examples';
import { examples as becameNullable } from './schemas/becameNullable.examples';
import { examples as becameNotNullable } from './schemas/becameNotNullable.examples';
import { examples as enumValueRemoved } from './schemas/enumValueRemoved.examples';
import { examples as enumValueAdded } from './schemas/enumValueAdded.examples';
import { examples as extensibleEnumValueAdded } from './schemas/extensibleEnumValueAdded.examples';
import { examples as becameEnum } from './schemas/becameEnum.examples';
import { examples as enumLifted } from './schemas/enumLifted.examples';
import { examples as limitTightened } from './schemas/limitTightened.examples';
import { examples as limitLoosened } from './schemas/limitLoosened.examples';
import { examples as limitChanged } from './schemas/limitChanged.examples';
import { examples as patternAdded } from './schemas/patternAdded.examples';
import { examples as patternRemoved } from './schemas/patternRemoved.examples';
import { examples as patternChanged } from './schemas/patternChanged.examples';
import { examples as formatChanged } from './schemas/formatChanged.examples';
import { examples as defaultChanged } from './schemas/defaultChanged.examples';
import { examples as additionalPropertiesClosed } from './schemas/additionalPropertiesClosed.examples';
import { examples as additionalPropertiesOpened } from './schemas/additionalPropertiesOpened.examples';
import { examples as additionalPropertiesRestricted } from './schemas/additionalPropertiesRestricted.examples';
import { examples as additionalPropertiesUnrestricted } from './schemas/additionalPropertiesUnrestricted.examples';
import { examples as itemsRestricted } from './schemas/itemsRestricted.examples';
import { examples as itemsUnrestricted } from './schemas/itemsUnrestricted.examples';
import { examples as tupleChanged } from './schemas/tupleChanged.examples';
import { examples as unionBranchAdded } from './schemas/unionBranchAdded.examples';
import { examples as unionBranchRemoved } from './schemas/unionBranchRemoved.examples';
import { examples as unionChanged } from './schemas/unionChanged.examples';
import { examples as valuesChanged } from './schemas/valuesChanged.examples';
import { examples as valuesChangedSafely } from './schemas/valuesChangedSafely.examples';
import { examples as schemaRuleAdded } from './schemas/schemaRuleAdded.examples';
import { examples as schemaRuleRemoved } from './schemas/schemaRuleRemoved.examples';
import { examples as schemaRuleChanged } from './schemas/schemaRuleChanged.examples';
import { examples as referenceUnresolved } from './schemas/referenceUnresolved.examples';
import { examples as unreadableSchemaChanged } from './schemas/unreadableSchemaChanged.examples';
import { examples as discriminatorRemoved } from './schemas/discriminatorRemoved.examples';
import { examples as discriminatorAdded } from './schemas/discriminatorAdded.examples';
import { examples as discriminatorChanged } from './schemas/discriminatorChanged.examples';
import { examples as discriminatorMappingRemoved } from './schemas/discriminatorMappingRemoved.examples';
import { examples as discriminatorMappingAdded } from './schemas/discriminatorMappingAdded.examples';
import { examples as discriminatorMappingChanged } from './schemas/discriminatorMappingChanged.examples';
import { examples as subtypeRemoved } from './schemas/subtypeRemoved.examples';
import { examples as subtypeAdded } from './schemas/subtypeAdded.examples';
import { examples as discriminatorDefaultChanged } from './schemas/discriminatorDefaultChanged.examples';
import { examples as xmlNameChanged } from './schemas/xmlNameChanged.examples';
import { examples as xmlFormChanged } from './schemas/xmlFormChanged.examples';
import { examples as xmlNamespaceChanged } from './schemas/xmlNamespaceChanged.examples';
import { examples as xmlPrefixChanged } from './schemas/xmlPrefixChanged.examples';
import { examples as securityAdded } from './security/securityAdded.examples';
import { examples as securityRemoved } from './security/securityRemoved.examples';
import { examples as securityAlternativeRemoved } from './security/securityAlternativeRemoved.examples';
import { examples as securityAlternativeAdded } from './security/securityAlternativeAdded.examples';
import { examples as securityDemandAdded } from './security/securityDemandAdded.examples';
import { examples as securityDemandRemoved } from './security/securityDemandRemoved.examples';
import { examples as securityScopeAdded } from './security/securityScopeAdded.examples';
import { examples as securityScopeRemoved } from './security/securityScopeRemoved.examples';
import { examples as securitySchemeRemoved } from './security/securitySchemeRemoved.examples';
import { examples as securitySchemeAdded } from './security/securitySchemeAdded.examples';
import { examples as securitySchemeTypeChanged } from './security/securitySchemeTypeChanged.examples';
import { examples as securitySchemeChanged } from './security/securitySchemeChanged.examples';
import { examples as securitySchemeDeprecated } from './security/securitySchemeDeprecated.examples';
import { examples as securityFlowRemoved } from './security/securityFlowRemoved.examples';
import { examples as securityFlowAdded } from './security/securityFlowAdded.examples';
import { examples as securityAddressChanged } from './security/securityAddressChanged.examples';
import { examples as securitySchemeScopeRemoved } from './security/securitySchemeScopeRemoved.examples';
import { examples as securitySchemeScopeAdded } from './security/securitySchemeScopeAdded.examples';
import { examples as serverRemoved } from './servers/serverRemoved.examples';
import { examples as serverAdded } from './servers/serverAdded.examples';
import { examples as serverUrlChanged } from './servers/serverUrlChanged.examples';
import { examples as serverOrderChanged } from './servers/serverOrderChanged.examples';
import { examples as serverVariableValueRemoved } from './servers/serverVariableValueRemoved.examples';
import { examples as serverVariableValueAdded } from './servers/serverVariableValueAdded.examples';
import { examples as serverVariableDefaultChanged } from './servers/serverVariableDefaultChanged.examples';
import { examples as removedBeforeSunset } from './lifecycle/removedBeforeSunset.examples';
import { examples as removedAfterSunset } from './lifecycle/removedAfterSunset.examples';
import { examples as removalUndated } from './lifecycle/removalUndated.examples';
import { examples as sunsetAdded } from './lifecycle/sunsetAdded.examples';
import { examples as sunsetRemoved } from './lifecycle/sunsetRemoved.examples';
import { examples as sunsetMovedEarlier } from './lifecycle/sunsetMovedEarlier.examples';
import { examples as sunsetMovedLater } from './lifecycle/sunsetMovedLater.examples';
import { examples as sunsetUnreadable } from './lifecycle/sunsetUnreadable.examples';
import { examples as sunsetTooClose } from './lifecycle/sunsetTooClose.examples';
import { examples as deprecationNoticeChanged } from './lifecycle/deprecationNoticeChanged.examples';
import { examples as stabilityDecreased } from './lifecycle/stabilityDecreased.examples';
import { examples as stabilityIncreased } from './lifecycle/stabilityIncreased.examples';
import { examples as stabilityUnknown } from './lifecycle/stabilityUnknown.examples';
import { examples as versionDecreased } from './lifecycle/versionDecreased.examples';
import { examples as majorVersionNotBumped } from './lifecycle/majorVersionNotBumped.examples';
import { examples as channelRemoved } from './channels/channelRemoved.examples';
import { examples as channelAdded } from './channels/channelAdded.examples';
import { examples as channelAddressChanged } from './channels/channelAddressChanged.examples';
import { examples as channelServerRemoved } from './channels/channelServerRemoved.examples';
import { examples as channelServerAdded } from './channels/channelServerAdded.examples';
import { examples as channelParameterLocationChanged } from './channels/channelParameterLocationChanged.examples';
import { examples as operationActionChanged } from './channels/operationActionChanged.examples';
import { examples as replyRemoved } from './channels/replyRemoved.examples';
import { examples as replyAdded } from './channels/replyAdded.examples';
import { examples as replyChannelChanged } from './channels/replyChannelChanged.examples';
import { examples as replyAddressLocationChanged } from './channels/replyAddressLocationChanged.examples';
import { examples as messageRemoved } from './messages/messageRemoved.examples';
import { examples as messageAdded } from './messages/messageAdded.examples';
import { examples as messageRenamed } from './messages/messageRenamed.examples';
import { examples as messageContentTypeChanged } from './messages/messageContentTypeChanged.examples';
import { examples as correlationIdRemoved } from './messages/correlationIdRemoved.examples';
import { examples as correlationIdAdded } from './messages/correlationIdAdded.examples';
import { examples as correlationIdLocationChanged } from './messages/correlationIdLocationChanged.examples';
import { examples as bindingRemoved } from './bindings/bindingRemoved.examples';
import { examples as bindingAdded } from './bindings/bindingAdded.examples';
import { examples as bindingAddressChanged } from './bindings/bindingAddressChanged.examples';
import { examples as bindingDemandChanged } from './bindings/bindingDemandChanged.examples';
import { examples as bindingWeakened } from './bindings/bindingWeakened.examples';
import { examples as bindingStrengthened } from './bindings/bindingStrengthened.examples';
import { examples as bindingChanged } from './bindings/bindingChanged.examples';
import { examples as messageServerRemoved } from './messageServers/messageServerRemoved.examples';
import { examples as messageServerAdded } from './messageServers/messageServerAdded.examples';
import { examples as messageServerHostChanged } from './messageServers/messageServerHostChanged.examples';
import { examples as messageServerPathnameChanged } from './messageServers/messageServerPathnameChanged.examples';
import { examples as messageServerProtocolChanged } from './messageServers/messageServerProtocolChanged.examples';
import { examples as messageServerEncryptionChanged } from './messageServers/messageServerEncryptionChanged.examples';
import { examples as messageServerProtocolVersionChanged } from './messageServers/messageServerProtocolVersionChanged.examples';
import { examples as messageServerVariableValueRemoved } from './messageServers/messageServerVariableValueRemoved.examples';
import { examples as messageServerVariableValueAdded } from './messageServers/messageServerVariableValueAdded.examples';
import { examples as messageServerVariableDefaultChanged } from './messageServers/messageServerVariableDefaultChanged.examples';
import { examples as messageSecurityAdded } from './messageServers/messageSecurityAdded.examples';
import { examples as messageSecurityRemoved } from './messageServers/messageSecurityRemoved.examples';
import { examples as messageSecurityAlternativeRemoved } from './messageServers/messageSecurityAlternativeRemoved.examples';
import { examples as messageSecurityAlternativeAdded } from './messageServers/messageSecurityAlternativeAdded.examples';
import { examples as messageSecurityScopeAdded } from './messageServers/messageSecurityScopeAdded.examples';
import { examples as messageSecurityScopeRemoved } from './messageServers/messageSecurityScopeRemoved.examples';
import { examples as deprecationAnnounced } from './announcements/deprecationAnnounced.examples';
import { examples as deprecationWithdrawn } from './announcements/deprecationWithdrawn.examples';
import { examples as decommissionedAsAnnounced } from './announcements/decommissionedAsAnnounced.examples';
import { examples as decommissionedUnannounced } from './announcements/decommissionedUnannounced.examples';
import { examples as decommissioningWithdrawn } from './announcements/decommissioningWithdrawn.examples';
import { examples as decommissioningDateSet } from './announcements/decommissioningDateSet.examples';
import { examples as decommissioningDateMovedEarlier } from './announcements/decommissioningDateMovedEarlier.examples';
import { examples as decommissioningDateMovedLater } from './announcements/decommissioningDateMovedLater.examples';
import { examples as decommissioningDateRemoved } from './announcements/decommissioningDateRemoved.examples';
import { examples as recordSetRemoved } from './records/recordSetRemoved.examples';
import { examples as recordSetAdded } from './records/recordSetAdded.examples';
import { examples as recordOperationRemoved } from './records/recordOperationRemoved.examples';
import { examples as recordOperationAdded } from './records/recordOperationAdded.examples';
import { examples as keyChanged } from './records/keyChanged.examples';
import { examples as alternateKeyRemoved } from './records/alternateKeyRemoved.examples';
import { examples as alternateKeyAdded } from './records/alternateKeyAdded.examples';
import { examples as navigationRemoved } from './records/navigationRemoved.examples';
import { examples as navigationAdded } from './records/navigationAdded.examples';
import { examples as navigationChanged } from './records/navigationChanged.examples';
import { examples as queryOptionRestricted } from './records/queryOptionRestricted.examples';
import { examples as queryOptionExtended } from './records/queryOptionExtended.examples';
import { examples as writeRestricted } from './records/writeRestricted.examples';
import { examples as writeExtended } from './records/writeExtended.examples';
import { examples as recordTraitLost } from './records/recordTraitLost.examples';
import { examples as recordTraitGained } from './records/recordTraitGained.examples';
import { examples as recordTraitChanged } from './records/recordTraitChanged.examples';
import { examples as enumNumberChanged } from './records/enumNumberChanged.examples';
import { examples as namespaceChanged } from './records/namespaceChanged.examples';
import { examples as propertyBecameNotCreatable } from './records/propertyBecameNotCreatable.examples';
import { examples as propertyBecameNotUpdatable } from './records/propertyBecameNotUpdatable.examples';
import { examples as propertyBecameNotWritable } from './records/propertyBecameNotWritable.examples';
import { examples as propertyBecameCreatable } from './records/propertyBecameCreatable.examples';
import { examples as propertyBecameUpdatable } from './records/propertyBecameUpdatable.examples';
import { examples as propertyBecameWritable } from './records/propertyBecameWritable.examples';
import { examples as picklistValueRemoved } from './fields/picklistValueRemoved.examples';
import { examples as picklistValueAdded } from './fields/picklistValueAdded.examples';
import { examples as referenceTargetRemoved } from './fields/referenceTargetRemoved.examples';
import { examples as referenceTargetAdded } from './fields/referenceTargetAdded.examples';
import { examples as valueMeaningChanged } from './fields/valueMeaningChanged.examples';
import { examples as externalIdLost } from './fields/externalIdLost.examples';
import { examples as externalIdGained } from './fields/externalIdGained.examples';
import { examples as uniquenessLost } from './fields/uniquenessLost.examples';
import { examples as uniquenessGained } from './fields/uniquenessGained.examples';
import { examples as recordTypeRemoved } from './fields/recordTypeRemoved.examples';
import { examples as recordTypeAdded } from './fields/recordTypeAdded.examples';
import { examples as recordTypeChanged } from './fields/recordTypeChanged.examples';
import { examples as childRelationshipRemoved } from './fields/childRelationshipRemoved.examples';
import { examples as childRelationshipAdded } from './fields/childRelationshipAdded.examples';
import { examples as childRelationshipChanged } from './fields/childRelationshipChanged.examples';

/** By category and position, as people read them. */
export const examples: readonly ExamplesOfRule[] = [
  ['operation-removed', operationRemoved],
  ['operation-added', operationAdded],
  ['operation-deprecated', operationDeprecated],
  ['operation-reactivated', operationReactivated],
  ['operation-id-changed', operationIdChanged],
  ['base-unreadable', baseUnreadable],
  ['base-path-changed', basePathChanged],
  ['base-path-moved', basePathMoved],
  ['webhook-removed', webhookRemoved],
  ['webhook-added', webhookAdded],
  ['callback-removed', callbackRemoved],
  ['callback-added', callbackAdded],
  ['callback-expression-changed', callbackExpressionChanged],
  ['parameter-removed', parameterRemoved],
  ['optional-parameter-added', optionalParameterAdded],
  ['required-parameter-added', requiredParameterAdded],
  ['parameter-became-required', parameterBecameRequired],
  ['parameter-became-optional', parameterBecameOptional],
  ['parameter-location-changed', parameterLocationChanged],
  ['parameter-serialization-changed', parameterSerializationChanged],
  ['parameter-deprecated', parameterDeprecated],
  ['reserved-characters-allowed', reservedCharactersAllowed],
  ['reserved-characters-disallowed', reservedCharactersDisallowed],
  ['empty-value-allowed', emptyValueAllowed],
  ['empty-value-disallowed', emptyValueDisallowed],
  ['parameter-reactivated', parameterReactivated],
  ['body-removed', bodyRemoved],
  ['optional-body-added', optionalBodyAdded],
  ['required-body-added', requiredBodyAdded],
  ['body-became-required', bodyBecameRequired],
  ['body-became-optional', bodyBecameOptional],
  ['media-type-removed', mediaTypeRemoved],
  ['media-type-added', mediaTypeAdded],
  ['media-type-narrowed', mediaTypeNarrowed],
  ['media-type-widened', mediaTypeWidened],
  ['encoding-media-type-removed', encodingMediaTypeRemoved],
  ['encoding-media-type-added', encodingMediaTypeAdded],
  ['encoding-style-changed', encodingStyleChanged],
  ['success-status-removed', successStatusRemoved],
  ['other-status-removed', otherStatusRemoved],
  ['status-added', statusAdded],
  ['header-removed', headerRemoved],
  ['header-serialization-changed', headerSerializationChanged],
  ['header-added', headerAdded],
  ['header-became-optional', headerBecameOptional],
  ['header-became-required', headerBecameRequired],
  ['header-deprecated', headerDeprecated],
  ['header-reactivated', headerReactivated],
  ['link-removed', linkRemoved],
  ['link-added', linkAdded],
  ['link-changed', linkChanged],
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
  ['values-changed-safely', valuesChangedSafely],
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
  ['security-added', securityAdded],
  ['security-removed', securityRemoved],
  ['security-alternative-removed', securityAlternativeRemoved],
  ['security-alternative-added', securityAlternativeAdded],
  ['security-demand-added', securityDemandAdded],
  ['security-demand-removed', securityDemandRemoved],
  ['security-scope-added', securityScopeAdded],
  ['security-scope-removed', securityScopeRemoved],
  ['security-scheme-removed', securitySchemeRemoved],
  ['security-scheme-added', securitySchemeAdded],
  ['security-scheme-type-changed', securitySchemeTypeChanged],
  ['security-scheme-changed', securitySchemeChanged],
  ['security-scheme-deprecated', securitySchemeDeprecated],
  ['security-flow-removed', securityFlowRemoved],
  ['security-flow-added', securityFlowAdded],
  ['security-address-changed', securityAddressChanged],
  ['security-scheme-scope-removed', securitySchemeScopeRemoved],
  ['security-scheme-scope-added', securitySchemeScopeAdded],
  ['server-removed', serverRemoved],
  ['server-added', serverAdded],
  ['server-url-changed', serverUrlChanged],
  ['server-order-changed', serverOrderChanged],
  ['server-variable-value-removed', serverVariableValueRemoved],
  ['server-variable-value-added', serverVariableValueAdded],
  ['server-variable-default-changed', serverVariableDefaultChanged],
  ['removed-before-sunset', removedBeforeSunset],
  ['removed-after-sunset', removedAfterSunset],
  ['removal-undated', removalUndated],
  ['sunset-added', sunsetAdded],
  ['sunset-removed', sunsetRemoved],
  ['sunset-moved-earlier', sunsetMovedEarlier],
  ['sunset-moved-later', sunsetMovedLater],
  ['sunset-unreadable', sunsetUnreadable],
  ['sunset-too-close', sunsetTooClose],
  ['deprecation-notice-changed', deprecationNoticeChanged],
  ['stability-decreased', stabilityDecreased],
  ['stability-increased', stabilityIncreased],
  ['stability-unknown', stabilityUnknown],
  ['version-decreased', versionDecreased],
  ['major-version-not-bumped', majorVersionNotBumped],
  ['channel-removed', channelRemoved],
  ['channel-added', channelAdded],
  ['channel-address-changed', channelAddressChanged],
  ['channel-server-removed', channelServerRemoved],
  ['channel-server-added', channelServerAdded],
  ['channel-parameter-location-changed', channelParameterLocationChanged],
  ['operation-action-changed', operationActionChanged],
  ['reply-removed', replyRemoved],
  ['reply-added', replyAdded],
  ['reply-channel-changed', replyChannelChanged],
  ['reply-address-location-changed', replyAddressLocationChanged],
  ['message-removed', messageRemoved],
  ['message-added', messageAdded],
  ['message-renamed', messageRenamed],
  ['message-content-type-changed', messageContentTypeChanged],
  ['correlation-id-removed', correlationIdRemoved],
  ['correlation-id-added', correlationIdAdded],
  ['correlation-id-location-changed', correlationIdLocationChanged],
  ['binding-removed', bindingRemoved],
  ['binding-added', bindingAdded],
  ['binding-address-changed', bindingAddressChanged],
  ['binding-demand-changed', bindingDemandChanged],
  ['binding-weakened', bindingWeakened],
  ['binding-strengthened', bindingStrengthened],
  ['binding-changed', bindingChanged],
  ['message-server-removed', messageServerRemoved],
  ['message-server-added', messageServerAdded],
  ['message-server-host-changed', messageServerHostChanged],
  ['message-server-pathname-changed', messageServerPathnameChanged],
  ['message-server-protocol-changed', messageServerProtocolChanged],
  ['message-server-encryption-changed', messageServerEncryptionChanged],
  ['message-server-protocol-version-changed', messageServerProtocolVersionChanged],
  ['message-server-variable-value-removed', messageServerVariableValueRemoved],
  ['message-server-variable-value-added', messageServerVariableValueAdded],
  ['message-server-variable-default-changed', messageServerVariableDefaultChanged],
  ['message-security-added', messageSecurityAdded],
  ['message-security-removed', messageSecurityRemoved],
  ['message-security-alternative-removed', messageSecurityAlternativeRemoved],
  ['message-security-alternative-added', messageSecurityAlternativeAdded],
  ['message-security-scope-added', messageSecurityScopeAdded],
  ['message-security-scope-removed', messageSecurityScopeRemoved],
  ['deprecation-announced', deprecationAnnounced],
  ['deprecation-withdrawn', deprecationWithdrawn],
  ['decommissioned-as-announced', decommissionedAsAnnounced],
  ['decommissioned-unannounced', decommissionedUnannounced],
  ['decommissioning-withdrawn', decommissioningWithdrawn],
  ['decommissioning-date-set', decommissioningDateSet],
  ['decommissioning-date-moved-earlier', decommissioningDateMovedEarlier],
  ['decommissioning-date-moved-later', decommissioningDateMovedLater],
  ['decommissioning-date-removed', decommissioningDateRemoved],
  ['record-set-removed', recordSetRemoved],
  ['record-set-added', recordSetAdded],
  ['record-operation-removed', recordOperationRemoved],
  ['record-operation-added', recordOperationAdded],
  ['key-changed', keyChanged],
  ['alternate-key-removed', alternateKeyRemoved],
  ['alternate-key-added', alternateKeyAdded],
  ['navigation-removed', navigationRemoved],
  ['navigation-added', navigationAdded],
  ['navigation-changed', navigationChanged],
  ['query-option-restricted', queryOptionRestricted],
  ['query-option-extended', queryOptionExtended],
  ['write-restricted', writeRestricted],
  ['write-extended', writeExtended],
  ['record-trait-lost', recordTraitLost],
  ['record-trait-gained', recordTraitGained],
  ['record-trait-changed', recordTraitChanged],
  ['enum-number-changed', enumNumberChanged],
  ['namespace-changed', namespaceChanged],
  ['property-became-not-creatable', propertyBecameNotCreatable],
  ['property-became-not-updatable', propertyBecameNotUpdatable],
  ['property-became-not-writable', propertyBecameNotWritable],
  ['property-became-creatable', propertyBecameCreatable],
  ['property-became-updatable', propertyBecameUpdatable],
  ['property-became-writable', propertyBecameWritable],
  ['picklist-value-removed', picklistValueRemoved],
  ['picklist-value-added', picklistValueAdded],
  ['reference-target-removed', referenceTargetRemoved],
  ['reference-target-added', referenceTargetAdded],
  ['value-meaning-changed', valueMeaningChanged],
  ['external-id-lost', externalIdLost],
  ['external-id-gained', externalIdGained],
  ['uniqueness-lost', uniquenessLost],
  ['uniqueness-gained', uniquenessGained],
  ['record-type-removed', recordTypeRemoved],
  ['record-type-added', recordTypeAdded],
  ['record-type-changed', recordTypeChanged],
  ['child-relationship-removed', childRelationshipRemoved],
  ['child-relationship-added', childRelationshipAdded],
  ['child-relationship-changed', childRelationshipChanged],
];
