import type {
  ContractComparison,
  ContractDescriptor,
  ContractMatter,
  ContractUnderCheck,
  LintDiagnostic,
  LintedDocument,
  ResolvedProfile,
} from '@interlock/contract-core';
import type { CheckFacts } from './checkRunStore';

/** A diagnostic from before places had names by meaning. */
type EarlierDiagnostic = Omit<LintDiagnostic, 'anchor'>;

/** A side of a comparison from before there were notes. */
type EarlierDescriptor = Omit<ContractDescriptor, 'notes'>;

/** A comparison from before there were notes. */
interface EarlierComparison extends Omit<
  ContractComparison,
  'base' | 'revision' | 'notes'
> {
  readonly base: EarlierDescriptor | null;
  readonly revision: EarlierDescriptor | null;
}

/** Facts about a contract as check runs kept them before there were subjects. */
type EarlierContract = Omit<ContractMatter, 'comparison'> &
  Pick<ContractUnderCheck, 'ref' | 'file' | 'baseKnown' | 'changeRequest'> & {
    readonly comparison: ContractComparison | EarlierComparison;
  };

/** The same before there were profiles. */
interface EarliestContract extends Omit<
  EarlierContract,
  'profile' | 'baseLint' | 'revisionLint'
> {
  readonly baseDiagnostics: readonly EarlierDiagnostic[];
  readonly revisionDiagnostics: readonly EarlierDiagnostic[];
  readonly lintBlocks: boolean;
}

/** Facts of a check run as they were kept before there were subjects. */
export interface EarlierFacts extends Pick<CheckFacts, 'authors'> {
  readonly contracts: readonly (EarlierContract | EarliestContract)[];
  readonly digests: Readonly<
    Record<
      string,
      { readonly base: string | null; readonly revision: string | null }
    >
  >;
}

/** Facts of a stored check run in today's form, which say what they said. */
export function readFacts(stored: CheckFacts | EarlierFacts): CheckFacts {
  if ('subjects' in stored) {
    return stored;
  }
  return {
    subjects: stored.contracts.map(readContract),
    authors: stored.authors,
    digests: Object.entries(stored.digests).map(([ref, digests]) => ({
      kind: 'contract',
      id: ref,
      ...digests,
    })),
  };
}

/** A contract was known by its ref then, and by the estate of the time. */
function readContract(
  stored: EarlierContract | EarliestContract,
): ContractUnderCheck {
  const { ref, file, baseKnown, changeRequest } = stored;
  const { comparison, lintProblems } = stored;
  return {
    kind: 'contract',
    id: ref,
    ref,
    title: ref,
    file,
    owner: '',
    contract: {
      comparison: withNotes(comparison),
      ...lintOf(stored),
      lintProblems,
    },
    baseKnown,
    known: true,
    changeRequest,
  };
}

function lintOf(
  stored: EarlierContract | EarliestContract,
): Pick<ContractMatter, 'profile' | 'baseLint' | 'revisionLint'> {
  if ('profile' in stored) {
    const { profile, baseLint, revisionLint } = stored;
    return { profile, baseLint, revisionLint };
  }
  const { baseDiagnostics, revisionDiagnostics, lintBlocks } = stored;
  return {
    profile: earlierProfile(lintBlocks),
    baseLint: linted(baseDiagnostics),
    revisionLint: linted(revisionDiagnostics),
  };
}

/** Where nobody took notes, there are none to tell. */
function withNotes(
  comparison: ContractComparison | EarlierComparison,
): ContractComparison {
  if ('notes' in comparison) return comparison;
  const side = (described: EarlierDescriptor | null) =>
    described === null ? null : { ...described, notes: [] };
  return {
    ...comparison,
    base: side(comparison.base),
    revision: side(comparison.revision),
    notes: [],
  };
}

/** Only new diagnostics counted then, and of some contracts none. */
function earlierProfile(lintBlocks: boolean): ResolvedProfile {
  return {
    day: '',
    applied: [],
    rulesets: { openapi: [], asyncapi: [] },
    scope: 'added',
    scopeProfile: '',
    levels: lintBlocks
      ? []
      : [{ rule: '*', level: 'info', profile: '', reason: '' }],
  };
}

function linted(diagnostics: readonly EarlierDiagnostic[]): LintedDocument {
  return {
    diagnostics: diagnostics.map(diagnostic => ({
      ...diagnostic,
      // As places were compared then: without the indices of arrays.
      anchor: diagnostic.location.pointer.replace(/\/\d+(?=\/|$)/g, '/*'),
    })),
    parts: {},
  };
}
