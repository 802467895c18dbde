import type {
  Direction,
  Place,
  RecordFeature,
  RecordOperation,
} from '../model';
import type { FeatureEdit, FeatureLaw } from './featureLaw';
import type { OperationChanges } from './operationChanges';
import { fillIn } from './featureWords';
import { featureLaws } from './recordFeatureLaws';

/** Compares what an operation on records offers and demands beside values. */
export function compareFeatures(
  changes: OperationChanges,
  base: RecordOperation,
  revision: RecordOperation,
): void {
  const pair = { changes, base, revision };
  const left = byIdentity(base.features);
  const right = byIdentity(revision.features);
  const inBase = subjectsOf(base);
  const inRevision = subjectsOf(revision);
  const gone: RecordFeature[] = [];
  const come: RecordFeature[] = [];
  for (const [identity, feature] of left) {
    const counterpart = right.get(identity) ?? null;
    if (counterpart?.text === feature.text) continue;
    if (isGone(feature, inBase, inRevision)) continue;
    if (counterpart === null) gone.push(feature);
    else tell(pair, feature, counterpart);
  }
  for (const [identity, feature] of right) {
    if (left.has(identity)) continue;
    if (!isGone(feature, inRevision, inBase)) come.push(feature);
  }
  tellBlocks(pair, gone, revision.features, 'removed');
  tellBlocks(pair, come, base.features, 'added');
}

/**
 * What one block of annotations said goes with the block, and is one edit with
 * its parts. Where the annotation is still there, each part is an edit.
 */
function tellBlocks(
  pair: OperationPair,
  features: readonly RecordFeature[],
  others: readonly RecordFeature[],
  way: 'removed' | 'added',
): void {
  const kept = new Set(others.map(({ annotation }) => annotation?.name));
  const parts = new Map<string, RecordFeature[]>();
  const blocks = new Map<Place, number>();
  for (const feature of features) {
    const { annotation, kind, follows } = feature;
    const law = featureLaws[kind];
    const edit = law[way];
    const alone =
      annotation === undefined ||
      kept.has(annotation.name) ||
      edit === null ||
      follows ||
      law.members === true;
    if (alone) {
      tell(pair, ...sidesOf(feature, way));
      continue;
    }
    const number = blocks.get(annotation.block) ?? blocks.size;
    blocks.set(annotation.block, number);
    const key = `${number} ${edit.kind} ${edit.effect} ${law.directed === true}`;
    parts.set(key, [...(parts.get(key) ?? []), feature]);
  }
  for (const told of parts.values()) {
    if (told.length === 1) tell(pair, ...sidesOf(told[0], way));
    else tellTogether(pair, told, way);
  }
}

function sidesOf(
  feature: RecordFeature,
  way: 'removed' | 'added',
): readonly [RecordFeature | null, RecordFeature | null] {
  return way === 'removed' ? [feature, null] : [null, feature];
}

/** Parts of one kind and effect; each stands in the words and the subject. */
function tellTogether(
  { changes, base }: OperationPair,
  parts: readonly RecordFeature[],
  way: 'removed' | 'added',
): void {
  const [first] = parts;
  const law = featureLaws[first.kind];
  const edit = law[way];
  if (edit === null) return;
  const block = first.annotation?.block ?? first.place;
  const sorted = [...parts].sort((one, other) =>
    nameOf(one) < nameOf(other) ? -1 : 1,
  );
  const said = sorted.map(({ kind, subject, text }) => {
    const { words, say, [way]: told } = featureLaws[kind];
    const removed = way === 'removed';
    const texts = { from: removed ? text : null, to: removed ? null : text };
    return fillIn(told?.words ?? words, subject, texts, say);
  });
  const texts = sorted.map(({ text }) => text);
  changes.report(edit.kind, edit.effect, {
    subject: sorted.map(nameOf).join(', '),
    from: way === 'removed' ? texts : null,
    to: way === 'added' ? texts : null,
    direction: law.directed === true ? directionOf(changes, base) : 'none',
    words: said.join(', '),
    base: way === 'removed' ? block : null,
    revision: way === 'added' ? block : null,
  });
}

function nameOf({ kind, subject }: RecordFeature): string {
  return `${kind} ${subject}`.trim();
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

/** Two versions of one operation, and where its changes are noted. */
interface OperationPair {
  readonly changes: OperationChanges;
  readonly base: RecordOperation;
  readonly revision: RecordOperation;
}

/** What is said of a feature; one of `base` and `revision` is there. */
interface FeatureWords {
  readonly known: RecordFeature;
  readonly base: RecordFeature | null;
  readonly revision: RecordFeature | null;
  readonly from: string | readonly string[] | null;
  readonly to: string | readonly string[] | null;
  readonly members: string;
}

/** One of the two is there. */
function tell(
  pair: OperationPair,
  base: RecordFeature | null,
  revision: RecordFeature | null,
): void {
  const known = base ?? revision;
  if (known === null) return;
  const law = featureLaws[known.kind];
  const said = { known, base, revision, members: '' };
  if (law.members === true) {
    tellMembers(pair, law, said);
    return;
  }
  // What only follows is told where it follows from.
  const alone = base === null || revision === null;
  const edit = alone && known.follows ? null : editBetween(law, base, revision);
  report(pair, law, edit, {
    ...said,
    from: base?.text ?? null,
    to: revision?.text ?? null,
  });
}

/** Where one side has no list at all, the type or its limits tell that. */
function tellMembers(
  pair: OperationPair,
  law: FeatureLaw,
  said: Omit<FeatureWords, 'from' | 'to'>,
): void {
  if (said.base === null || said.revision === null) return;
  const from = membersOf(said.base);
  const to = membersOf(said.revision);
  const removed = from.filter(member => !to.includes(member));
  const added = to.filter(member => !from.includes(member));
  if (removed.length > 0) {
    const members = removed.join(', ');
    report(pair, law, law.removed, {
      ...said,
      from: removed,
      to: null,
      members,
    });
  }
  if (added.length > 0) {
    const members = added.join(', ');
    report(pair, law, law.added, { ...said, from: null, to: added, members });
  }
}

function membersOf({ text }: RecordFeature): readonly string[] {
  const members: unknown = JSON.parse(text);
  return Array.isArray(members) ? members.map(String) : [];
}

function report(
  { changes, base, revision }: OperationPair,
  law: FeatureLaw,
  edit: FeatureEdit | null,
  { known, from, to, members, ...said }: FeatureWords,
): void {
  if (edit === null) return;
  const { subject } = known;
  const texts = {
    from: said.base?.text ?? null,
    to: said.revision?.text ?? null,
  };
  changes.report(edit.kind, edit.effect, {
    // The kind of feature is part of what the edit is about.
    subject: law.together ? known.kind : `${known.kind} ${subject}`.trim(),
    ...(law.together && { slot: subject }),
    from,
    to,
    direction: law.directed === true ? directionOf(changes, base) : 'none',
    words: fillIn(edit.words ?? law.words, subject, texts, law.say).replaceAll(
      '{members}',
      members,
    ),
    base: said.base?.place ?? counterpart(known, revision, base),
    revision: said.revision?.place ?? counterpart(known, base, revision),
  });
}

/** What is read comes from the source; all else is said to it. */
function directionOf(
  changes: OperationChanges,
  { verb }: RecordOperation,
): Direction {
  return verb === 'read' ? changes.returned : changes.sent;
}

/**
 * Where the property stands that lacks the feature, if the feature is part of
 * the property's own declaration.
 */
function counterpart(
  { subject, place }: RecordFeature,
  here: RecordOperation,
  there: RecordOperation,
): Place | null {
  return propertyPlace(here, subject) === place
    ? propertyPlace(there, subject)
    : null;
}

function propertyPlace(
  { returned, sent }: RecordOperation,
  name: string,
): Place | null {
  const record = returned ?? sent;
  return record?.schema.properties.get(name)?.place ?? null;
}

function editBetween(
  law: FeatureLaw,
  base: RecordFeature | null,
  revision: RecordFeature | null,
): FeatureEdit | null {
  if (base === null) return law.added;
  if (revision === null) return law.removed;
  const { changed } = law;
  if (changed === null || !('less' in changed)) return changed;
  const less = Number(revision.text) < Number(base.text);
  return less ? changed.less : changed.more;
}

function byIdentity(
  features: readonly RecordFeature[],
): ReadonlyMap<string, RecordFeature> {
  return new Map(
    features.map(feature => [`${feature.kind} ${feature.subject}`, feature]),
  );
}
