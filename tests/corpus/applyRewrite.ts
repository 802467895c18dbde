import { compareVersions } from '@interlock/contract-core';
import type { Finding } from '@interlock/contract-core';
import type { CorpusDocument } from './corpusDocuments';
import type { Rewrite, RewrittenText } from './rewrites/rewrite';

/** What the comparison says of a document beside its rewritten self. */
export interface RewriteResult {
  readonly rewrite: string;
  readonly file: string;
  /** Findings above info; a document that cannot be read is told as one. */
  readonly faults: readonly string[];
}

/** The one finding that a rewrite is meant to give. */
const expectedRules: ReadonlyMap<string, string> = new Map([
  ['add-common-path-prefix', 'base-path-changed'],
]);

/** Null where the rewrite does not apply to the document. */
export function applyRewrite(
  rewrite: Rewrite,
  document: CorpusDocument,
): RewriteResult | null {
  const rewritten = rewrittenText(rewrite, document);
  if (rewritten === null) return null;
  const { findings, problems } = compareVersions(
    { file: fileOf(document.text), text: document.text, references: [] },
    { file: fileOf(rewritten.text), ...rewritten },
  );
  return {
    rewrite: rewrite.name,
    file: document.file,
    faults: [
      ...problems.map(({ code, message }) => `${code}: ${message}`),
      ...faultsOf(findings, expectedRules.get(rewrite.name)),
    ],
  };
}

function rewrittenText(
  rewrite: Rewrite,
  { text, data, format }: CorpusDocument,
): RewrittenText | null {
  if (rewrite.kind === 'text') return rewrite.apply(text, data, format);
  const rewritten = data === null ? null : rewrite.apply(data, format);
  return rewritten === null
    ? null
    : { text: JSON.stringify(rewritten), references: [] };
}

/** Split documents refer back to the first file by this name. */
function fileOf(text: string): string {
  const start = text.trimStart();
  if (start.startsWith('{')) return 'contract.json';
  return start.startsWith('<') ? 'contract.edmx' : 'contract.yaml';
}

function faultsOf(
  findings: readonly Finding[],
  expected: string | undefined,
): readonly string[] {
  const heavy = findings.filter(finding => finding.severity !== 'info');
  const due = heavy.filter(finding => finding.ruleId === expected);
  const lines = heavy
    .filter(finding => !due.slice(0, 1).includes(finding))
    .map(
      ({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`,
    );
  return expected === undefined ||
    findings.some(finding => finding.ruleId === expected)
    ? lines
    : [...lines, `no ${expected}`];
}
