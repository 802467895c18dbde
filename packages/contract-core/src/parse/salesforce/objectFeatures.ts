import type { RecordFeature, RecordFeatureKind, RecordVerb } from '../../model';
import type { SyntaxNode } from '../syntax';
import type { DescribedObject } from './describedObjects';
import { deletionRule } from './fieldFeatures';

interface ObjectFlag {
  readonly flag: string;
  readonly kind: RecordFeatureKind;
  readonly verb: RecordVerb;
}

/** Abilities of an object that are withheld where the flag is false. */
export const objectFlags: readonly ObjectFlag[] = [
  { flag: 'queryable', kind: 'not-queryable', verb: 'read' },
  { flag: 'retrieveable', kind: 'not-readable-by-key', verb: 'read' },
  { flag: 'searchable', kind: 'not-searchable', verb: 'read' },
  { flag: 'replicateable', kind: 'no-change-feed', verb: 'read' },
  { flag: 'mergeable', kind: 'no-merge', verb: 'update' },
  { flag: 'undeletable', kind: 'no-undelete', verb: 'delete' },
];

/** What one kind of work on an object offers or demands beside its values. */
export function objectFeatures(
  { node }: DescribedObject,
  verb: RecordVerb,
): readonly RecordFeature[] {
  const flags = objectFlags
    .filter(each => each.verb === verb && node.get(each.flag)?.value === false)
    .map(({ kind }) => feature(kind, '', '', node));
  switch (verb) {
    case 'read':
      return [...flags, ...keyPrefix(node), ...scopes(node), ...children(node)];
    case 'create':
      return [...flags, ...recordTypes(node)];
    case 'delete':
      return [...flags, ...childDeletions(node)];
    default:
      return flags;
  }
}

function feature(
  kind: RecordFeatureKind,
  subject: string,
  text: string,
  place: SyntaxNode,
): RecordFeature {
  return { kind, subject, text, place, follows: false };
}

function keyPrefix(node: SyntaxNode): RecordFeature[] {
  const text = node.string('keyPrefix');
  return text === undefined ? [] : [feature('key-prefix', '', text, node)];
}

/** `USING SCOPE` of a query. */
function scopes(node: SyntaxNode): RecordFeature[] {
  return distinct(
    elements(node, 'supportedScopes').map(scope =>
      feature('query-scope', scope.string('name') ?? '', '', scope),
    ),
  );
}

/**
 * Relations by which a query of this object asks for records of another. They
 * are fields of the other object, whose own describe tells their coming and
 * going; one without a name cannot be asked for.
 */
function children(node: SyntaxNode): RecordFeature[] {
  return distinct(
    elements(node, 'childRelationships').flatMap(child => {
      const subject = child.string('relationshipName');
      return subject === undefined || child.flag('deprecatedAndHidden')
        ? []
        : [feature('child-relationship', subject, childField(child), child)];
    }),
  );
}

function childDeletions(node: SyntaxNode): RecordFeature[] {
  return distinct(
    elements(node, 'childRelationships').map(child =>
      feature(
        'child-deletion',
        childField(child),
        deletionRule(child) || 'cleared',
        child,
      ),
    ),
  );
}

function childField(child: SyntaxNode): string {
  return `${child.string('childSObject') ?? ''}.${child.string('field') ?? ''}`;
}

/**
 * Record types that a new record may have. The master type is not one to
 * choose: it stands where an object has no other.
 */
function recordTypes(node: SyntaxNode): RecordFeature[] {
  const offered = elements(node, 'recordTypeInfos').filter(
    type =>
      !type.flag('master') &&
      type.get('available')?.value !== false &&
      type.get('active')?.value !== false,
  );
  const features = offered.map(type =>
    feature(
      'record-type',
      recordTypeName(type),
      type.string('recordTypeId') ?? '',
      type,
    ),
  );
  const standard = elements(node, 'recordTypeInfos').find(type =>
    type.flag('defaultRecordTypeMapping'),
  );
  if (standard === undefined) return distinct(features);
  return distinct([
    ...features,
    feature('default-record-type', '', recordTypeName(standard), standard),
  ]);
}

/** The name that stays when the label is translated, where there is one. */
function recordTypeName(type: SyntaxNode): string {
  return type.string('developerName') ?? type.string('name') ?? '';
}

function elements(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  return node.get(name)?.elements() ?? [];
}

/** Two of one name cannot be told apart by whoever asks for it. */
function distinct(features: readonly RecordFeature[]): RecordFeature[] {
  const found = new Map<string, RecordFeature>();
  for (const feature of features) {
    const key = `${feature.kind} ${feature.subject}`;
    if (!found.has(key)) found.set(key, feature);
  }
  return [...found.values()];
}
