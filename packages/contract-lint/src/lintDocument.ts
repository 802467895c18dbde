import type { LintDiagnostic } from '@interlock/contract-core';
import type { Ruleset } from '@stoplight/spectral-core';
import { createAnchors } from './anchors';
import type { Anchors } from './anchors';
import { documentTree } from './references/documentTree';
import { readContract } from './documents/readContract';
import type { ContractDocuments } from './documents/readContract';
import { addedByParser } from './engine/joinParserDiagnostics';
import { runAsyncApiParser } from './engine/runAsyncApiParser';
import { runSpectral } from './engine/runSpectral';
import { inDocumentOrder } from './engine/toLintDiagnostic';
import { findCostProblems, UnfoldingProblem } from './limits';
import type { LintOutcome, LintRequest } from './lintRequest';
import { takeUnevaluatedPatterns } from './patterns/linearPatterns';
import { unevaluatedPatternFindings } from './patterns/unevaluatedPatterns';
import { loadRulesets } from './ruleset/loadRulesets';
import { adaptValidators } from './validators/adaptValidators';

adaptValidators();

/**
 * Lints one document. Meant for the child process, which works on one request
 * at a time: what is known to be costly is refused, and nothing is done against
 * running forever.
 */
export async function lintDocument(request: LintRequest): Promise<LintOutcome> {
  const loaded = loadRulesets(request.rulesets);
  if (!loaded.ok) return loaded;
  const read = readContract(request);
  if (!read.ok) return read;
  const problems = findCostProblems(read.documents);
  if (problems.length > 0) return { ok: false, problems };
  const anchors = createAnchors(request.file, read.documents);
  takeUnevaluatedPatterns();
  try {
    const diagnostics = await runEngines(
      request,
      loaded.ruleset,
      read.documents,
      anchors,
    );
    const untested = unevaluatedPatternFindings(
      takeUnevaluatedPatterns(),
      read.documents,
      anchors,
    );
    return {
      ok: true,
      diagnostics: inDocumentOrder([...diagnostics, ...untested]),
      parts: anchors.parts(),
    };
  } catch (error) {
    if (!(error instanceof UnfoldingProblem)) throw error;
    return { ok: false, problems: [error.problem] };
  }
}

async function runEngines(
  { file, text, references, contractType }: LintRequest,
  ruleset: Ruleset,
  documents: ContractDocuments,
  anchors: Anchors,
): Promise<readonly LintDiagnostic[]> {
  const tree = documentTree(file, text, references);
  const said = await runSpectral(text, tree, ruleset, documents, anchors);
  if (contractType !== 'asyncapi') return said;
  const parsed = await runAsyncApiParser(text, tree, documents, anchors);
  return [...said, ...addedByParser(parsed, said, ruleset)];
}
