import type { RecordFeature, RecordOperation } from '../model';
import type { OperationChanges, SlotName } from './operationChanges';
import { featureLaws } from './recordFeatureLaws';
import type { FeatureEdit, FeatureLaw } from './recordFeatureLaws';

/** Compares what is sent, what comes back and what is offered beside values. */
export function compareRecordOperations(
  changes: OperationChanges,
  base: RecordOperation,
  revision: RecordOperation,
): void {
  const call = base.verb === 'call';
  compareValue(changes, call ? 'arguments' : 'record', 'sent');
  // A result that comes or goes is a feature; an untyped one is not known here.
  compareValue(changes, call ? 'result' : 'record', 'returned');
  compareFeatures(changes, base.features, revision.features);

  function compareValue(
    all: OperationChanges,
    slot: SlotName,
    role: 'sent' | 'returned',
  ): void {
    const left = base[role];
    const right = revision[role];
    if (left === null || right === null) return;
    all.compareSchemas(
      slot,
      all[role],
      { schema: left, place: left.place },
      { schema: right, place: right.place },
    );
  }
}

function compareFeatures(
  changes: OperationChanges,
  base: readonly RecordFeature[],
  revision: readonly RecordFeature[],
): void {
  const left = byIdentity(base);
  const right = byIdentity(revision);
  for (const [identity, feature] of left) {
    const counterpart = right.get(identity) ?? null;
    if (counterpart?.text === feature.text) continue;
    tell(changes, feature, counterpart);
  }
  for (const [identity, feature] of right) {
    if (!left.has(identity)) tell(changes, null, feature);
  }
}

/** One of the two is there. */
function tell(
  changes: OperationChanges,
  base: RecordFeature | null,
  revision: RecordFeature | null,
): void {
  const known = base ?? revision;
  if (known === null) return;
  const law = featureLaws[known.kind];
  const { kind, effect } = editBetween(law, base, revision);
  const texts = { from: base?.text ?? null, to: revision?.text ?? null };
  changes.report(kind, effect, {
    // The kind of feature is part of what the edit is about.
    subject: `${known.kind} ${known.subject}`.trim(),
    ...texts,
    words: law.words
      .replaceAll('{subject}', known.subject || 'the record')
      .replaceAll('{from}', texts.from || 'none')
      .replaceAll('{to}', texts.to || 'none'),
    base: base?.place ?? null,
    revision: revision?.place ?? null,
  });
}

function editBetween(
  law: FeatureLaw,
  base: RecordFeature | null,
  revision: RecordFeature | null,
): FeatureEdit {
  if (base === null) return law.added;
  return revision === null ? law.removed : law.changed;
}

function byIdentity(
  features: readonly RecordFeature[],
): ReadonlyMap<string, RecordFeature> {
  return new Map(
    features.map(feature => [`${feature.kind} ${feature.subject}`, feature]),
  );
}
