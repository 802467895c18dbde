import type {
  ContractComparison,
  ContractDescriptor,
  ContractUnderCheck,
  LintDiagnostic,
  LintedDocument,
  ResolvedProfile,
} from '@interlock/contract-core';

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

/** Facts about a contract from before there were notes. */
interface ContractWithoutNotes extends Omit<ContractUnderCheck, 'comparison'> {
  readonly comparison: EarlierComparison;
}

/** Facts about a contract as check runs kept them before there were profiles. */
interface EarlierContract extends Omit<
  ContractWithoutNotes,
  'profile' | 'baseLint' | 'revisionLint'
> {
  readonly baseDiagnostics: readonly EarlierDiagnostic[];
  readonly revisionDiagnostics: readonly EarlierDiagnostic[];
  readonly lintBlocks: boolean;
}

/** Facts of a stored check run in today's form, which say what they said. */
export function readContractFacts(
  stored: ContractUnderCheck | ContractWithoutNotes | EarlierContract,
): ContractUnderCheck {
  if ('profile' in stored) return withNotes(stored);
  const { baseDiagnostics, revisionDiagnostics, lintBlocks, ...facts } = stored;
  return withNotes({
    ...facts,
    profile: earlierProfile(lintBlocks),
    baseLint: linted(baseDiagnostics),
    revisionLint: linted(revisionDiagnostics),
  });
}

/** Where nobody took notes, there are none to tell. */
function withNotes(
  facts: ContractUnderCheck | ContractWithoutNotes,
): ContractUnderCheck {
  const { comparison } = facts;
  if ('notes' in comparison) return { ...facts, comparison };
  const side = (described: EarlierDescriptor | null) =>
    described === null ? null : { ...described, notes: [] };
  return {
    ...facts,
    comparison: {
      ...comparison,
      base: side(comparison.base),
      revision: side(comparison.revision),
      notes: [],
    },
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
