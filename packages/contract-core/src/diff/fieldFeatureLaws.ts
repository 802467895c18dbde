import type { FieldFeatureKind } from '../model';
import {
  agreement,
  betweenStates,
  hint,
  navigation,
  offer,
  restriction,
} from './featureLaw';
import type { FeatureEdit, FeatureLaw, FeatureStates } from './featureLaw';

/** What a value means is one thing; other values may still be the same. */
function meaning(words: string, states?: FeatureStates): FeatureLaw {
  const edit: FeatureEdit = { kind: 'value-meaning-changed', effect: 'none' };
  return states === undefined
    ? { added: edit, removed: edit, changed: edit, words }
    : betweenStates(edit, words, states);
}

/** What is so or is not. */
const yesOrNo: FeatureStates = { absent: 'no', present: 'yes' };

const noneOrText: FeatureStates = { absent: 'none', present: '{text}' };

/** Of a feature that is a list the first that it says. */
function sayFirst(unknown: string): (text: string) => string {
  return text => {
    const said: unknown = JSON.parse(text);
    const all: readonly unknown[] = Array.isArray(said) ? said : [];
    const first = all.find(
      (each): each is string => typeof each === 'string' && each !== '',
    );
    return first === undefined ? unknown : `\`${first}\``;
  };
}

/** Only told where the thing itself is on both sides. */
function detail(law: FeatureLaw): FeatureLaw {
  return { ...law, added: null, removed: null };
}

/** A list of which each member counts for itself. */
function members(
  removed: FeatureEdit,
  added: FeatureEdit,
): Pick<FeatureLaw, 'added' | 'removed' | 'changed' | 'members'> {
  return { added, removed, changed: null, members: true };
}

/** The law of what describes of Salesforce say and OData does not. */
export const fieldFeatureLaws: Readonly<Record<FieldFeatureKind, FeatureLaw>> =
  {
    'text-kind': detail(
      hint('the kind of text in `{subject}`[ from {from} to {to}]'),
    ),
    'number-kind': detail(
      meaning('the kind of number in `{subject}`[ from {from} to {to}]'),
    ),
    // An open picklist takes and holds any text; its list is what people know.
    'known-values': {
      ...members(
        { kind: 'picklist-value-removed', effect: 'none' },
        { kind: 'picklist-value-added', effect: 'none' },
      ),
      words: '{members} of `{subject}`',
      directed: true,
    },
    'closed-choices': {
      ...members(
        { kind: 'picklist-value-removed', effect: 'narrower' },
        { kind: 'picklist-value-added', effect: 'wider' },
      ),
      words: '{members} of `{subject}`',
      directed: true,
    },
    'closed-list': restriction(
      'choices of `{subject}` that are not in its list',
      'write',
    ),
    'dependent-values': meaning(
      'the values of `{subject}` that its controlling field allows',
    ),
    'reference-targets': {
      ...members(
        { kind: 'reference-target-removed', effect: 'narrower' },
        { kind: 'reference-target-added', effect: 'wider' },
      ),
      words: '`{subject}` and records of {members}',
      directed: true,
    },
    'reference-key': agreement(
      'the key that `{subject}` holds[ from {from} to {to}]',
    ),
    'polymorphic-reference': hint(
      'whether `{subject}` points to records of several objects',
    ),
    'lookup-filter': restriction(
      'records outside the lookup filter of `{subject}`',
      'write',
    ),
    'optional-lookup-filter': hint('the optional lookup filter of `{subject}`'),
    formula: {
      ...meaning(
        'the formula of `{subject}`[ from {from} to {to}]',
        noneOrText,
      ),
      say: sayFirst('a formula that is not shown'),
    },
    'automatic-number': meaning(
      'whether `{subject}` is numbered automatically,',
      yesOrNo,
    ),
    encrypted: {
      ...meaning(
        'the encryption or mask of `{subject}`[ from {from} to {to}]',
        noneOrText,
      ),
      say: sayFirst('a mask that is not shown'),
    },
    'formatted-text': meaning('whether `{subject}` holds HTML,', yesOrNo),
    'case-sensitive': meaning(
      'whether `{subject}` tells upper from lower case,',
      yesOrNo,
    ),
    'decimal-places': detail(
      meaning(
        'the number of decimal places of `{subject}`[ from {from} to {to}]',
      ),
    ),
    'external-id': {
      added: { kind: 'external-id-gained', effect: 'wider' },
      removed: { kind: 'external-id-lost', effect: 'narrower' },
      changed: null,
      words: '`{subject}`',
    },
    unique: {
      added: { kind: 'uniqueness-gained', effect: 'narrower' },
      removed: { kind: 'uniqueness-lost', effect: 'wider' },
      changed: null,
      words: '`{subject}`',
    },
    'name-field': meaning(
      'whether `{subject}` is the name of the record,',
      yesOrNo,
    ),
    // Salesforce takes a name in any case; what comes back has the new one.
    spelling: detail(hint('the spelling of {subject}[ from {from} to {to}]')),
    'key-prefix': hint(
      'the first characters of record ids[ from {from} to {to}]',
    ),
    'not-groupable': restriction('grouping by {subject}'),
    'not-aggregatable': restriction('aggregating {subject}'),
    'no-distance-query': restriction('querying {subject} by distance'),
    'not-queryable': restriction('querying records'),
    'no-change-feed': restriction('asking which records changed'),
    'query-scope': offer('the query scope {subject}'),
    relationship: navigation,
    'child-relationship': {
      added: {
        kind: 'child-relationship-added',
        effect: 'wider',
        words: '`{subject}` ({to})',
      },
      removed: {
        kind: 'child-relationship-removed',
        effect: 'narrower',
        words: '`{subject}` ({from})',
      },
      changed: { kind: 'child-relationship-changed', effect: 'incomparable' },
      words: '`{subject}` ({from} to {to})',
    },
    'child-deletion': detail(
      agreement('what a deletion does to {subject}[ from {from} to {to}]'),
    ),
    'deletion-with-target': detail(
      agreement(
        'what deleting the record in {subject} does to this one[ from {from} to {to}]',
      ),
    ),
    'master-access': restriction(
      'writing with read access to the record in {subject}',
      'write',
    ),
    'record-type': {
      added: { kind: 'record-type-added', effect: 'wider' },
      removed: { kind: 'record-type-removed', effect: 'narrower' },
      changed: {
        kind: 'record-type-changed',
        effect: 'incomparable',
        words: 'the id of the record type `{subject}`[ from {from} to {to}]',
      },
      words: 'the record type `{subject}`',
    },
    'default-record-type': {
      added: { kind: 'record-type-changed', effect: 'incomparable' },
      removed: { kind: 'record-type-changed', effect: 'incomparable' },
      changed: { kind: 'record-type-changed', effect: 'incomparable' },
      words: 'the default record type[ from {from} to {to}]',
    },
    'no-undelete': restriction('restoring deleted records', 'write'),
    'no-merge': restriction('merging records', 'write'),
  };
