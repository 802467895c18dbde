import type { LintDiagnostic } from '@interlock/contract-core';
import type { Ruleset } from '@stoplight/spectral-core';

/**
 * What the AsyncAPI parser adds to the findings of a ruleset. Both run many of
 * the same rules; a rule said of one place by both is one finding, and the
 * ruleset's wins, because levels, waivers and pages are written for its rules.
 *
 * A warning or hint of the parser counts only where the ruleset does not know
 * the rule: there the ruleset decides, also when it turns the rule off. An error
 * of the parser always counts, because it says that the document is not valid
 * AsyncAPI.
 */
export function addedByParser(
  parsed: readonly LintDiagnostic[],
  diagnostics: readonly LintDiagnostic[],
  ruleset: Ruleset,
): readonly LintDiagnostic[] {
  const decided = new Set(Object.keys(ruleset.rules).map(demandOf));
  const said = new Set(diagnostics.map(meaningOf));
  return parsed.filter(
    one =>
      !said.has(meaningOf(one)) &&
      (one.severity === 'error' || !decided.has(demandOf(one.code))),
  );
}

/**
 * Rules of both sides that demand the same under names of their own, compared
 * in the rule lists of spectral-rulesets 1.23 and AsyncAPI parser 3.6. The
 * structure of a document is said by up to three rules of each side: its schema
 * before and after references are followed, and the schemas of payloads.
 */
const sameDemand: Readonly<Record<string, string>> = {
  'asyncapi-schema': 'structure',
  'asyncapi-document-resolved': 'structure',
  'asyncapi-document-unresolved': 'structure',
  'asyncapi-payload': 'structure',
  'asyncapi-schemas': 'structure',
  'asyncapi-payload-default': 'default',
  'asyncapi-schema-default': 'default',
  'asyncapi-payload-examples': 'examples',
  'asyncapi-schema-examples': 'examples',
  'asyncapi-unused-components-schema': 'unused',
  'asyncapi-unused-components-server': 'unused',
  'asyncapi-unused-component': 'unused',
};

/** Both give a rule a name per major version: `asyncapi2-tags`, `asyncapi-3-tags`. */
function demandOf(code: string): string {
  const rule = code.replace(/^asyncapi-?\d-/, 'asyncapi-');
  return Object.hasOwn(sameDemand, rule) ? sameDemand[rule] : rule;
}

function meaningOf({ code, location, end }: LintDiagnostic): string {
  const { file, line, column } = location;
  return [demandOf(code), file, line, column, end.line, end.column].join('\n');
}
