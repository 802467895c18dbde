import type { EstateContract, EstateFile } from '../estate';
import { canonicalJson, digestText } from '../model';
import type { ChangedPart, Finding, Location, Problem } from '../model';
import {
  readAttributeName,
  readOverlay,
  spellAttributeName,
} from '../ownership';
import type { OverlayAction } from '../ownership';
import { bindingRule } from '../review';
import type { RelatedPeople } from '../review';
import type { PlainSubjectUnderCheck } from './checkInput';
import { findingOfChange } from './findingOfChange';

/** The contract whose fields are tied to attributes, by the word of the protected side. */
export type BoundContract = Pick<
  EstateContract,
  'id' | 'ref' | 'title' | 'owner'
>;

/** An overlay on both sides of a change; null where a side has none. */
export interface ChangedOverlay {
  readonly base: EstateFile | null;
  readonly revision: EstateFile | null;
}

/** Owning groups by data object ref, as the protected side has them. */
export type DataOwners = ReadonlyMap<string, string>;

const idPrefix = 'bindings:';

/** The id under which the bindings of a contract are a subject. */
export function bindingSubjectId(contract: Pick<BoundContract, 'id'>): string {
  return `${idPrefix}${contract.id}`;
}

/** The id of the contract whose bindings a subject is; null for another subject. */
export function contractOfBindings(id: string): string | null {
  return id.startsWith(idPrefix) ? id.slice(idPrefix.length) : null;
}

/**
 * What an overlay ties to a contract as a subject; null where both sides tie the
 * same. The owners of the data decide that the protected side names.
 */
export function bindingChange(
  contract: BoundContract,
  overlay: ChangedOverlay,
  owners: DataOwners,
): PlainSubjectUnderCheck | null {
  const subject = bindingSubject(contract, overlay, owners);
  const { findings, problems } = subject;
  return findings.length === 0 && problems.length === 0 ? null : subject;
}

/** The same where somebody says that it changed: without findings where it did not. */
export function bindingSubject(
  contract: BoundContract,
  { base, revision }: ChangedOverlay,
  owners: DataOwners,
): PlainSubjectUnderCheck {
  const after = read(revision);
  const before = read(base);
  const found = [
    ...compareTies(before.ties, after.ties, owners),
    ...orderChange(before.ties, after.ties, owners),
  ];
  return {
    kind: 'ownership',
    id: bindingSubjectId(contract),
    ref: contract.ref,
    title: `Bindings of ${contract.title}`,
    file: (base ?? revision)?.path ?? '',
    owner: contract.owner,
    base: versionOf(base),
    revision: versionOf(revision),
    findings: found.map(({ finding }) => finding),
    problems: after.problems,
    baseKnown: true,
    known: true,
    changeRequest: null,
    relatedByFinding: Object.fromEntries(
      found.map(({ finding, related }) => [finding.fingerprint, related]),
    ),
    parts: found.map(({ part }) => part),
  };
}

interface ReadTies {
  /** By what the action selects; of two for one place the later one. */
  readonly ties: ReadonlyMap<string, OverlayAction>;
  readonly problems: readonly Problem[];
}

function read(file: EstateFile | null): ReadTies {
  if (file === null) return { ties: new Map(), problems: [] };
  const { actions, problems } = readOverlay(file);
  return {
    ties: new Map(
      actions
        .filter(({ attribute }) => attribute !== null)
        .map(action => [canonicalJson(action.selector), action]),
    ),
    problems,
  };
}

export interface TieChange {
  readonly finding: Finding;
  readonly part: ChangedPart;
  readonly related: Partial<RelatedPeople>;
}

function compareTies(
  before: ReadTies['ties'],
  after: ReadTies['ties'],
  owners: DataOwners,
): readonly TieChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(key => {
    const was = before.get(key);
    const is = after.get(key);
    const [from, to] = [attributeOf(was), attributeOf(is)];
    return from === to
      ? []
      : [
          tieChange(
            (is ?? was)?.written ?? '',
            { from, to },
            { base: was?.location ?? null, revision: is?.location ?? null },
            owners,
          ),
        ];
  });
}

/**
 * Where an action may select the places of another one, the later of the two
 * counts: then another order ties other fields.
 */
function orderChange(
  before: ReadTies['ties'],
  after: ReadTies['ties'],
  owners: DataOwners,
): readonly TieChange[] {
  const was = [...before.keys()].filter(key => after.has(key));
  const is = [...after.keys()].filter(key => before.has(key));
  const actions = [...after.values()];
  if (canonicalJson(was) === canonicalJson(is) || !actions.some(selectsMany)) {
    return [];
  }
  const inWords = (keys: readonly string[]) =>
    keys.map(key => after.get(key)?.written ?? '').join(', ');
  const change = tieChange(
    'The order of the actions',
    { from: inWords(was), to: inWords(is) },
    { base: null, revision: actions[0]?.location ?? null },
    owners,
  );
  const attributes = actions.map(attributeOf);
  return [
    { ...change, related: { 'data-owner': ownersOf(attributes, owners) } },
  ];
}

/** A wildcard, a slice, a filter or a descent. */
function selectsMany({ selector }: OverlayAction): boolean {
  return selector.kind === 'jsonPath' && /[*?:]|\.\./u.test(selector.jsonPath);
}

/** One field that is tied to another attribute, or to none. */
export function tieChange(
  field: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
  places: Readonly<Record<'base' | 'revision', Location | null>>,
  owners: DataOwners,
): TieChange {
  const finding = findingOfChange({
    ruleId: bindingRule,
    severity: 'error',
    effect: 'none',
    proof: 'structural',
    message: `${field} carries ${to ?? 'no attribute'}, and carried ${from ?? 'none'}.`,
    ...places,
    meaning: { field, from, to },
  });
  const gone = to === null ? 'removed' : 'changed';
  return {
    finding,
    part: {
      name: field,
      change: from === null ? 'added' : gone,
      members: [{ member: 'attribute', before: from, after: to }],
      fingerprint: finding.fingerprint,
    },
    related: { 'data-owner': ownersOf([from, to], owners) },
  };
}

function attributeOf(action: OverlayAction | undefined): string | null {
  const written = action?.attribute ?? null;
  return written === null ? null : spellAttributeName(written);
}

/** Of the objects whose attributes these are, each once. */
function ownersOf(
  attributes: readonly (string | null)[],
  owners: DataOwners,
): readonly string[] {
  const found = attributes.flatMap(attribute => {
    const name = attribute === null ? null : readAttributeName(attribute);
    return (name && owners.get(name.dataObject)) ?? '';
  });
  return [...new Set(found)].filter(ref => ref !== '');
}

function versionOf(file: EstateFile | null) {
  return file && { file: file.path, digest: digestText(file.text) };
}
