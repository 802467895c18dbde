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
  compareFeatures(changes, base, revision);

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
  base: RecordOperation,
  revision: RecordOperation,
): void {
  const left = byIdentity(base.features);
  const right = byIdentity(revision.features);
  const inBase = subjectsOf(base);
  const inRevision = subjectsOf(revision);
  for (const [identity, feature] of left) {
    const counterpart = right.get(identity) ?? null;
    if (counterpart?.text === feature.text) continue;
    const gone = isGone(feature, inBase, inRevision);
    if (!gone) tell(changes, feature, counterpart);
  }
  for (const [identity, feature] of right) {
    if (left.has(identity)) continue;
    if (!isGone(feature, inRevision, inBase)) tell(changes, null, feature);
  }
}

/** Properties and relations that features are about. */
function subjectsOf({
  sent,
  returned,
  features,
}: RecordOperation): ReadonlySet<string> {
  return new Set([
    ...(sent?.schema.properties.keys() ?? []),
    ...(returned?.schema.properties.keys() ?? []),
    ...features.flatMap(({ kind, subject }) =>
      kind === 'navigation' ? [subject] : [],
    ),
  ]);
}

/** What goes or comes with its property or relation needs no word of its own. */
function isGone(
  { kind, subject }: RecordFeature,
  here: ReadonlySet<string>,
  there: ReadonlySet<string>,
): boolean {
  if (kind === 'navigation') return false;
  const [first] = subject.split('/');
  return here.has(first) && !there.has(first);
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
  // What only follows is told where it follows from.
  const alone = base === null || revision === null;
  const edit = alone && known.follows ? null : editBetween(law, base, revision);
  if (edit === null) return;
  const texts = textsOf(base, revision);
  changes.report(edit.kind, edit.effect, {
    // The kind of feature is part of what the edit is about.
    subject: `${known.kind} ${known.subject}`.trim(),
    ...texts,
    words: fillIn(law.words, known.subject, texts),
    base: base && base.place,
    revision: revision && revision.place,
  });
}

interface Texts {
  readonly from: string | null;
  readonly to: string | null;
}

function textsOf(
  base: RecordFeature | null,
  revision: RecordFeature | null,
): Texts {
  return { from: base?.text ?? null, to: revision?.text ?? null };
}

function fillIn(
  template: string,
  subject: string,
  { from, to }: Texts,
): string {
  const changed = from !== null && to !== null;
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) => {
      const said = part.includes('{subject}') ? subject !== '' : changed;
      return said ? part : '';
    })
    .replaceAll('{subject}', subject || 'the record')
    .replaceAll('{from}', from ?? 'none')
    .replaceAll('{to}', to ?? 'none');
}

function editBetween(
  law: FeatureLaw,
  base: RecordFeature | null,
  revision: RecordFeature | null,
): FeatureEdit | null {
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
