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

/** The results as a table, with what was said where nothing should be. */
export function rewriteTable(results: readonly RewriteResult[]): string {
  const rows = rewrites.map(({ name }) => {
    const applied = results.filter(result => result.rewrite === name);
    const faults = applied.flatMap(result => result.faults).length;
    return `| \`${name}\` | ${applied.length} | ${faults} |`;
  });
  const faulty = results.filter(result => result.faults.length > 0);
  const total = results.flatMap(result => result.faults).length;
  const details = faulty.map(
    ({ rewrite, file, faults }) =>
      `- \`${rewrite}\` of ${file}: ${faults.length} (for example: ${faults[0]})`,
  );
  return `| rewrite | documents | findings above info |
|---|---|---|
${rows.join('\n')}
| **all** | ${results.length} | ${total} |

${details.length === 0 ? 'Nothing is said above info.' : `What is said although nothing changed:\n\n${details.join('\n')}`}
`;
}
