import type { LintDiagnostic } from '@interlock/contract-core';
import { documentTree } from './documents/documentTree';
import { findDocumentProblems } from './documents/readContract';
import { runAsyncApiParser } from './engine/runAsyncApiParser';
import { runSpectral } from './engine/runSpectral';
import { inDocumentOrder } from './engine/toLintDiagnostic';
import type { LintOutcome, LintRequest } from './lintRequest';
import { loadRuleset } from './ruleset/loadRuleset';

/**
 * Lints one document. Meant for the child process: it does nothing against
 * running forever, and hostile documents make its libraries do that.
 */
export async function lintDocument(request: LintRequest): Promise<LintOutcome> {
  const loaded = loadRuleset(request.ruleset.file, request.ruleset.text);
  if (!loaded.ok) return loaded;
  const problems = findDocumentProblems(request);
  if (problems.length > 0) return { ok: false, problems };
  const { file, text, references, contractType } = request;
  const tree = documentTree(file, text, references);
  const diagnostics = await runSpectral(text, tree, loaded.ruleset);
  const parsed =
    contractType === 'asyncapi' ? await runAsyncApiParser(text, tree) : [];
  const known = new Set(diagnostics.map(meaningOf));
  const added = parsed.filter(one => !known.has(meaningOf(one)));
  return {
    ok: true,
    diagnostics: inDocumentOrder([...diagnostics, ...added]),
  };
}

/**
 * The parser runs many of the rules that the ruleset extends as well. Both give
 * a rule per major version a name of its own: `asyncapi2-tags`, `asyncapi-3-tags`.
 */
function meaningOf({ code, location, end }: LintDiagnostic): string {
  const rule = code.replace(/^asyncapi-?\d-/, 'asyncapi-');
  const { file, line, column } = location;
  return [rule, file, line, column, end.line, end.column].join('\n');
}
