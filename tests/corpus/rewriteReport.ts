import { applyRewrite } from './applyRewrite';
import type { RewriteResult } from './applyRewrite';
import type { CorpusDocument } from './corpusDocuments';
import { rewrites } from './rewrites';

/** Every rewrite applied to every document, as results in order. */
export function rewriteAll(
  documents: readonly CorpusDocument[],
  tell: (done: string) => void = () => undefined,
): readonly RewriteResult[] {
  return rewrites.flatMap(rewrite => {
    const results = documents.flatMap(document => {
      const result = applyRewrite(rewrite, document);
      return result === null ? [] : [result];
    });
    tell(`${rewrite.name}: ${results.length}`);
    return results;
  });
}

/** Why something is said although the rewrite is meant to change nothing. */
export interface RewriteReason {
  /** Regular expression of names of rewrites; every rewrite where absent. */
  readonly rewrite?: string;
  /** Regular expression of what is said. */
  readonly fault: string;
  readonly reason: string;
}

interface Fault {
  readonly rewrite: string;
  readonly file: string;
  readonly fault: string;
  readonly reason: string | null;
}

/** The results as a table, and how many faults have no reason. */
export function rewriteTable(
  results: readonly RewriteResult[],
  reasons: readonly RewriteReason[],
): { readonly text: string; readonly unexplained: number } {
  const faults = results.flatMap(({ rewrite, file, faults: said }) =>
    said.map((fault): Fault => {
      const known = reasons.find(
        each =>
          new RegExp(each.rewrite ?? '').test(rewrite) &&
          new RegExp(each.fault).test(fault),
      );
      return { rewrite, file, fault, reason: known?.reason ?? null };
    }),
  );
  const unexplained = faults.filter(({ reason }) => reason === null);
  const row = (title: string, applied: number, found: readonly Fault[]) =>
    `| ${title} | ${applied} | ${found.length} | ${found.filter(({ reason }) => reason === null).length} |`;
  const rows = rewrites.map(({ name }) =>
    row(
      `\`${name}\``,
      results.filter(({ rewrite }) => rewrite === name).length,
      faults.filter(({ rewrite }) => rewrite === name),
    ),
  );
  const text = `| rewrite | documents | findings above info | without a reason |
|---|---|---|---|
${rows.join('\n')}
${row('**all**', results.length, faults)}

${faults.length === 0 ? 'Nothing is said above info.' : explained(faults, reasons)}
${unexplained.map(({ rewrite, file, fault }) => `- \`${rewrite}\` of ${file}: ${fault}\n`).join('')}`;
  return { text, unexplained: unexplained.length };
}

function explained(
  faults: readonly Fault[],
  reasons: readonly RewriteReason[],
): string {
  const lines = reasons.flatMap(({ reason }) => {
    const found = faults.filter(fault => fault.reason === reason);
    if (found.length === 0) return [];
    const files = new Set(found.map(({ file }) => file));
    return `- ${found.length} findings about ${files.size} documents (\`${found[0].rewrite}\` of ${found[0].file}: ${found[0].fault}) ${reason}`;
  });
  return ['What is said, and why:', '', ...lines].join('\n');
}
