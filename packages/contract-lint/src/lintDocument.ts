import { createAnchors } from './anchors';
import { documentTree } from './documents/documentTree';
import { readContract } from './documents/readContract';
import { addedByParser } from './engine/joinParserDiagnostics';
import { runAsyncApiParser } from './engine/runAsyncApiParser';
import { runSpectral } from './engine/runSpectral';
import { inDocumentOrder } from './engine/toLintDiagnostic';
import type { LintOutcome, LintRequest } from './lintRequest';
import { loadRulesets } from './ruleset/loadRulesets';

/**
 * Lints one document. Meant for the child process: it does nothing against
 * running forever, and hostile documents make its libraries do that.
 */
export async function lintDocument(request: LintRequest): Promise<LintOutcome> {
  const loaded = loadRulesets(request.rulesets);
  if (!loaded.ok) return loaded;
  const read = readContract(request);
  if (!read.ok) return read;
  const { file, text, references, contractType } = request;
  const tree = documentTree(file, text, references);
  const anchors = createAnchors(file, read.documents);
  const diagnostics = await runSpectral(text, tree, loaded.ruleset, anchors);
  const parsed =
    contractType === 'asyncapi'
      ? await runAsyncApiParser(text, tree, anchors)
      : [];
  const added = addedByParser(parsed, diagnostics, loaded.ruleset);
  return {
    ok: true,
    diagnostics: inDocumentOrder([...diagnostics, ...added]),
    parts: anchors.parts(),
  };
}
