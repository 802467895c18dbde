import { canonicalJson } from '@interlock/contract-core';
import type { SheetJudgement } from '@interlock/contract-io';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { readEstateFilesInForce } from '../readEstateFiles';

/** Nothing was read yet; whoever asks for the estate is told so. */
const nothing: SheetJudgement = { findings: [], problems: [] };

/**
 * What the rules say of the mapping sheets in force on an ISO day. The documents
 * of all sources go to a child together, because sheets see across them; its
 * answer is kept until another commit is in force, also where it says that the
 * child was ended: nobody makes it run a minute for each request.
 */
export function createSheetsInForce(
  context: Pick<CatalogContext, 'database' | 'estate' | 'sources' | 'analyser'>,
): (estate: LoadedEstate, day: string) => Promise<SheetJudgement> {
  let last: {
    readonly key: string;
    readonly judged: Promise<SheetJudgement>;
  } | null = null;
  return ({ sources }, day) => {
    if (sources.length === 0) return Promise.resolve(nothing);
    const key = canonicalJson([
      day,
      context.analyser.engine,
      sources.map(({ stored }) => [
        stored.name,
        stored.filesDigest,
        stored.inForce,
      ]),
    ]);
    if (last?.key === key) return last.judged;
    const judged = readEstateFilesInForce(context).then(read =>
      context.analyser.judgeSheets({ sources: read.sources, day }),
    );
    const present = { key, judged };
    last = present;
    judged.catch(() => {
      // Whoever asked gets the error; the next one asks again.
      if (last === present) last = null;
    });
    return judged;
  };
}
