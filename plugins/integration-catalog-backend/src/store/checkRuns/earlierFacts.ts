import type {
  ContractUnderCheck,
  LintDiagnostic,
  LintedDocument,
  ResolvedProfile,
} from '@interlock/contract-core';

/** A diagnostic from before places had names by meaning. */
type EarlierDiagnostic = Omit<LintDiagnostic, 'anchor'>;

/** Facts about a contract as check runs kept them before there were profiles. */
interface EarlierContract extends Omit<
  ContractUnderCheck,
  'profile' | 'baseLint' | 'revisionLint'
> {
  readonly baseDiagnostics: readonly EarlierDiagnostic[];
  readonly revisionDiagnostics: readonly EarlierDiagnostic[];
  readonly lintBlocks: boolean;
}

/** Facts of a stored check run in today's form, which say what they said. */
export function readContractFacts(
  stored: ContractUnderCheck | EarlierContract,
): ContractUnderCheck {
  if ('profile' in stored) {
    return stored;
  }
  const { baseDiagnostics, revisionDiagnostics, lintBlocks, ...facts } = stored;
  return {
    ...facts,
    profile: earlierProfile(lintBlocks),
    baseLint: linted(baseDiagnostics),
    revisionLint: linted(revisionDiagnostics),
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
