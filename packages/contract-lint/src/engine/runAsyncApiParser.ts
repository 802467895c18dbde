import type { Parser } from '@asyncapi/parser';
import type { LintDiagnostic } from '@interlock/contract-core';
import { Spectral } from '@stoplight/spectral-core';
import type { Ruleset } from '@stoplight/spectral-core';
import type { Resolver } from '@stoplight/spectral-ref-resolver';
import type { Anchors } from '../anchors';
import { closedResolver } from '../references/closedResolver';
import type { DocumentTree } from '../references/documentTree';
import type { ContractDocuments } from '../documents/readContract';
import { failingRuleFindings, PatientSpectral } from './failingRules';
import { toLintDiagnostic } from './toLintDiagnostic';

interface LoadedParser {
  readonly parser: Parser;
  readonly rules: Ruleset;
}

/** Constructing a parser takes longer than parsing a document. */
let loaded: Promise<LoadedParser> | undefined;

/** What the reference parser of AsyncAPI says about a document. */
export async function runAsyncApiParser(
  text: string,
  tree: DocumentTree,
  documents: ContractDocuments,
  anchors: Anchors,
): Promise<readonly LintDiagnostic[]> {
  loaded ??= loadParser();
  const { parser, rules } = await loaded;
  const engine = closeParser(parser, rules, closedResolver(tree, documents));
  const results = await parser.validate(text, { source: tree.source });
  return [
    ...results.map(result =>
      toLintDiagnostic(result, 'asyncapi-parser', tree, anchors),
    ),
    ...failingRuleFindings(engine.failing, 'asyncapi-parser', tree),
  ];
}

async function loadParser(): Promise<LoadedParser> {
  // Loading it takes longer than linting most documents: only for AsyncAPI.
  const library = await import('@asyncapi/parser');
  const parser = new library.Parser();
  const engine: unknown = Reflect.get(parser, 'spectral');
  if (!(engine instanceof Spectral) || engine.ruleset === undefined) {
    throw new Error(
      'This version of the AsyncAPI parser keeps its rules elsewhere, so its resolvers cannot be replaced.',
    );
  }
  return { parser, rules: engine.ruleset };
}

/**
 * The parser's own engine opens files and dials hosts, and falls back to that
 * when an added resolver refuses. So the engine is replaced as a whole, with
 * the same rules.
 */
function closeParser(
  parser: Parser,
  rules: Ruleset,
  resolver: Resolver,
): PatientSpectral {
  const engine = new PatientSpectral({ resolver });
  engine.setRuleset(rules);
  Object.defineProperty(parser, 'spectral', {
    value: engine,
    configurable: true,
  });
  return engine;
}
