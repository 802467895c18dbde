import type { LintDiagnostic } from '@interlock/contract-core';
import type { Ruleset } from '@stoplight/spectral-core';
import { createAnchors } from './anchors';
import { documentTree } from './documents/documentTree';
import { readContract } from './documents/readContract';
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
  const added = newToRuleset(parsed, diagnostics, loaded.ruleset);
  return {
    ok: true,
    diagnostics: inDocumentOrder([...diagnostics, ...added]),
    parts: anchors.parts(),
  };
}

/**
 * The parser runs many of the rules that a ruleset extends as well. The ruleset
 * decides about those, also when it turns one off; only errors always count,
 * because they say that the document is not valid AsyncAPI.
 */
function newToRuleset(
  parsed: readonly LintDiagnostic[],
  diagnostics: readonly LintDiagnostic[],
  ruleset: Ruleset,
): readonly LintDiagnostic[] {
  const decided = new Set(Object.keys(ruleset.rules).map(ruleOf));
  const said = new Set(diagnostics.map(meaningOf));
  return parsed.filter(
    one =>
      !said.has(meaningOf(one)) &&
      (one.severity === 'error' || !decided.has(ruleOf(one.code))),
  );
}

/** Both give a rule a name per major version: `asyncapi2-tags`, `asyncapi-3-tags`. */
function ruleOf(code: string): string {
  return code.replace(/^asyncapi-?\d-/, 'asyncapi-');
}

function meaningOf({ code, location, end }: LintDiagnostic): string {
  const { file, line, column } = location;
  return [ruleOf(code), file, line, column, end.line, end.column].join('\n');
}
