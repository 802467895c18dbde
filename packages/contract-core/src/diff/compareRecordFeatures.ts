import type {
  Direction,
  Place,
  RecordFeature,
  RecordOperation,
} from '../model';
import type { FeatureEdit, FeatureLaw } from './featureLaw';
import type { OperationChanges } from './operationChanges';
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
  for (const [identity, feature] of left) {
    const counterpart = right.get(identity) ?? null;
    if (counterpart?.text === feature.text) continue;
    const gone = isGone(feature, inBase, inRevision);
    if (!gone) tell(pair, feature, counterpart);
  }
  for (const [identity, feature] of right) {
    if (left.has(identity)) continue;
    if (!isGone(feature, inRevision, inBase)) tell(pair, null, feature);
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
    words: fillIn(edit.words ?? law.words, subject, texts).replaceAll(
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

function fillIn(
  template: string,
  subject: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
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
