import type { LintDiagnostic } from '@interlock/contract-core';
import { Document } from '@stoplight/spectral-core';
import type { Ruleset } from '@stoplight/spectral-core';
import { Yaml } from '@stoplight/spectral-parsers';
import type { Anchors } from '../anchors';
import { closedResolver } from '../references/closedResolver';
import type { DocumentTree } from '../references/documentTree';
import type { ContractDocuments } from '../documents/readContract';
import { failingRuleFindings, PatientSpectral } from './failingRules';
import { toLintDiagnostic } from './toLintDiagnostic';

/** What the rules of a ruleset say about a document. */
export async function runSpectral(
  text: string,
  tree: DocumentTree,
  ruleset: Ruleset,
  documents: ContractDocuments,
  anchors: Anchors,
): Promise<readonly LintDiagnostic[]> {
  const spectral = new PatientSpectral({
    resolver: closedResolver(tree, documents),
  });
  spectral.setRuleset(ruleset);
  const results = await spectral.run(new Document(text, Yaml, tree.source));
  return [
    ...results.map(result =>
      toLintDiagnostic(result, 'spectral', tree, anchors),
    ),
    ...failingRuleFindings(spectral.failing, 'spectral', tree),
  ];
}
