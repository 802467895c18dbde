import type { ChangeKind } from '../diff';

/** What undoes a change: another kind, the same kind, or nothing, and why. */
export type RuleMirror =
  { readonly kind: ChangeKind } | { readonly none: string };

/** Kinds of changes that undo each other. */
const pairs: readonly (readonly [ChangeKind, ChangeKind])[] = [
  ['decommissioning-date-moved-earlier', 'decommissioning-date-moved-later'],
  ['decommissioning-date-removed', 'decommissioning-date-set'],
  ['deprecation-announced', 'deprecation-withdrawn'],
  ['binding-added', 'binding-removed'],
  ['binding-strengthened', 'binding-weakened'],
  ['body-became-optional', 'body-became-required'],
  ['body-removed', 'required-body-added'],
  ['media-type-added', 'media-type-removed'],
  ['channel-added', 'channel-removed'],
  ['channel-server-added', 'channel-server-removed'],
  ['reply-added', 'reply-removed'],
  ['child-relationship-added', 'child-relationship-removed'],
  ['external-id-gained', 'external-id-lost'],
  ['picklist-value-added', 'picklist-value-removed'],
  ['record-type-added', 'record-type-removed'],
  ['reference-target-added', 'reference-target-removed'],
  ['uniqueness-gained', 'uniqueness-lost'],
  ['message-security-added', 'message-security-removed'],
  [
    'message-security-alternative-added',
    'message-security-alternative-removed',
  ],
  ['message-security-scope-added', 'message-security-scope-removed'],
  ['message-server-added', 'message-server-removed'],
  [
    'message-server-variable-value-added',
    'message-server-variable-value-removed',
  ],
  ['correlation-id-added', 'correlation-id-removed'],
  ['message-added', 'message-removed'],
  ['callback-added', 'callback-removed'],
  ['operation-added', 'operation-removed'],
  ['operation-deprecated', 'operation-reactivated'],
  ['webhook-added', 'webhook-removed'],
  ['empty-value-allowed', 'empty-value-disallowed'],
  ['parameter-became-optional', 'parameter-became-required'],
  ['parameter-removed', 'optional-parameter-added'],
  ['reserved-characters-allowed', 'reserved-characters-disallowed'],
  ['alternate-key-added', 'alternate-key-removed'],
  ['navigation-added', 'navigation-removed'],
  ['property-became-creatable', 'property-became-not-creatable'],
  ['property-became-updatable', 'property-became-not-updatable'],
  ['property-became-writable', 'property-became-not-writable'],
  ['query-option-extended', 'query-option-restricted'],
  ['record-operation-added', 'record-operation-removed'],
  ['record-set-added', 'record-set-removed'],
  ['record-trait-gained', 'record-trait-lost'],
  ['write-extended', 'write-restricted'],
  ['header-added', 'header-removed'],
  ['header-became-optional', 'header-became-required'],
  ['success-status-removed', 'status-added'],
  ['additional-properties-closed', 'additional-properties-opened'],
  ['additional-properties-restricted', 'additional-properties-unrestricted'],
  ['became-enum', 'enum-lifted'],
  ['became-not-nullable', 'became-nullable'],
  ['enum-value-added', 'enum-value-removed'],
  ['items-restricted', 'items-unrestricted'],
  ['limit-loosened', 'limit-tightened'],
  ['pattern-added', 'pattern-removed'],
  ['property-became-not-read-only', 'property-became-read-only'],
  ['property-became-not-write-only', 'property-became-write-only'],
  ['property-became-optional', 'property-became-required'],
  ['property-deprecated', 'property-reactivated'],
  ['optional-property-added', 'property-removed'],
  ['schema-rule-added', 'schema-rule-removed'],
  ['union-branch-added', 'union-branch-removed'],
  ['security-added', 'security-removed'],
  ['security-alternative-added', 'security-alternative-removed'],
  ['security-demand-added', 'security-demand-removed'],
  ['security-flow-added', 'security-flow-removed'],
  ['security-scheme-added', 'security-scheme-removed'],
  ['security-scheme-scope-added', 'security-scheme-scope-removed'],
  ['security-scope-added', 'security-scope-removed'],
  ['server-added', 'server-removed'],
  ['server-variable-value-added', 'server-variable-value-removed'],
  ['parameter-deprecated', 'parameter-reactivated'],
  ['header-deprecated', 'header-reactivated'],
  ['sunset-added', 'sunset-removed'],
  ['sunset-moved-earlier', 'sunset-moved-later'],
  ['stability-decreased', 'stability-increased'],
  ['media-type-narrowed', 'media-type-widened'],
  ['encoding-media-type-added', 'encoding-media-type-removed'],
  ['link-added', 'link-removed'],
  ['discriminator-added', 'discriminator-removed'],
  ['discriminator-mapping-added', 'discriminator-mapping-removed'],
  ['subtype-added', 'subtype-removed'],
];

/** Kinds whose way back is a change of the same kind, from the new value to the former. */
const ownMirrors: readonly ChangeKind[] = [
  'binding-address-changed',
  'binding-changed',
  'binding-demand-changed',
  'channel-address-changed',
  'channel-parameter-location-changed',
  'operation-action-changed',
  'reply-address-location-changed',
  'reply-channel-changed',
  'child-relationship-changed',
  'record-type-changed',
  'value-meaning-changed',
  'message-server-encryption-changed',
  'message-server-host-changed',
  'message-server-pathname-changed',
  'message-server-protocol-changed',
  'message-server-protocol-version-changed',
  'message-server-variable-default-changed',
  'correlation-id-location-changed',
  'message-content-type-changed',
  'message-renamed',
  'base-path-changed',
  'base-path-moved',
  'callback-expression-changed',
  'operation-id-changed',
  'parameter-location-changed',
  'header-serialization-changed',
  'parameter-serialization-changed',
  'enum-number-changed',
  'namespace-changed',
  'deprecation-notice-changed',
  'server-order-changed',
  'key-changed',
  'navigation-changed',
  'record-trait-changed',
  'default-changed',
  'format-changed',
  'limit-changed',
  'pattern-changed',
  'schema-rule-changed',
  'tuple-changed',
  'type-changed',
  'union-changed',
  'reference-unresolved',
  'values-changed',
  'unreadable-schema-changed',
  'security-address-changed',
  'security-scheme-changed',
  'security-scheme-type-changed',
  'server-url-changed',
  'server-variable-default-changed',
  'encoding-style-changed',
  'link-changed',
  'discriminator-changed',
  'discriminator-mapping-changed',
  'discriminator-default-changed',
  'xml-name-changed',
  'xml-form-changed',
  'xml-namespace-changed',
  'xml-prefix-changed',
];

/** Kinds that nothing undoes, or whose way back another pair tells. */
const alone: Readonly<Partial<Record<ChangeKind, string>>> = {
  'removed-before-sunset': 'What comes back is an addition like any other.',
  'removed-after-sunset': 'What comes back is an addition like any other.',
  'removal-undated': 'What comes back is an addition like any other.',
  'sunset-too-close': 'A date with time enough is told as the date that it is.',
  'sunset-unreadable':
    'A date that can be read is told as the date that it is.',
  'stability-unknown': 'A level that is known again promises what it says.',
  'version-decreased': 'A version that goes up is what everybody expects.',
  'major-version-not-bumped':
    'A major version that was raised with a break is what everybody expects.',
  'contract-removed': 'A contract that comes has no base to be compared with.',
  'decommissioned-as-announced':
    'What comes back after its end is an addition like any other.',
  'decommissioned-unannounced':
    'What comes back after its end is an addition like any other.',
  'decommissioning-withdrawn':
    'To announce it again sets the date, which decommissioning-date-set tells.',
  'optional-body-added':
    'A body that goes is told by body-removed, whether it was required or not.',
  'required-parameter-added':
    'A parameter that goes is told by parameter-removed, whether it was required or not.',
  'other-status-removed':
    'A status that comes is told by status-added, whichever it is.',
  'extensible-enum-value-added':
    'A value that goes is told by enum-value-removed, also of an open list.',
  'property-moved-into-union':
    'A property that leaves a union is compared branch by branch.',
  'required-property-added':
    'A property that goes is told by property-removed, whether it was required or not.',
  'security-scheme-deprecated':
    'A scheme that is no longer deprecated is used as before; nobody has to act.',
};

const mirrors: ReadonlyMap<ChangeKind, RuleMirror> = new Map([
  ...pairs.flatMap(([one, other]): [ChangeKind, RuleMirror][] => [
    [one, { kind: other }],
    [other, { kind: one }],
  ]),
  ...ownMirrors.map((kind): [ChangeKind, RuleMirror] => [kind, { kind }]),
  ...Object.entries(alone).map(([kind, none]): [ChangeKind, RuleMirror] => [
    kind as ChangeKind,
    { none },
  ]),
]);

/** The rule that judges the way back; null where nobody has thought of it. */
export function mirrorOf(kind: ChangeKind): RuleMirror | null {
  return mirrors.get(kind) ?? null;
}

/** Every kind with a mirror or a reason, as often as it is listed. */
export const mirroredKinds: readonly ChangeKind[] = [
  ...pairs.flat(),
  ...ownMirrors,
  ...(Object.keys(alone) as ChangeKind[]),
];
