import {
  canonicalJson,
  catalogRules,
  digestText,
  waiverRules,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { countLints } from '../../store/analyses';
import { listVersions, type StoredVersion } from '../../store/contractVersions';
import { readFirstDays, sightingsState } from '../../store/governance';
import {
  isStanding,
  listChangeRequests,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import { listWaivers, type StoredWaiver } from '../../store/waivers';
import type { GovernedEstate } from './governedEstate';
import { governedTargets } from './governedTargets';
import { dayAt } from './isoDays';
import { reportOn } from './reportOn';
import { waiversUnderReview } from './waiversUnderReview';

export type GovernContext = Pick<
  CatalogContext,
  | 'database'
  | 'estate'
  | 'analyser'
  | 'analyses'
  | 'appBaseUrl'
  | 'logger'
  | 'now'
>;

export interface EstateGovernor {
  /**
   * What governance says now, from what is stored: nothing is linted for it,
   * and a contract that is not linted yet is among the problems.
   */
  govern(): Promise<GovernedEstate>;
}

/** All that the answer depends on, with a name for it. */
interface GovernInput {
  readonly key: string;
  readonly day: string;
  readonly estate: LoadedEstate;
  readonly versions: readonly StoredVersion[];
  readonly waivers: readonly StoredWaiver[];
  readonly standing: readonly StoredChangeRequest[];
}

/**
 * Keeps the last answer as long as nothing changes that it depends on. That is
 * a pure function of the database and the day, so replicas agree.
 */
export function createEstateGovernor(context: GovernContext): EstateGovernor {
  let last: { key: string; governed: Promise<GovernedEstate> } | null = null;
  return {
    govern: async () => {
      const input = await readInput(context);
      if (last?.key !== input.key) {
        const governed = governEstate(context, input);
        const present = { key: input.key, governed };
        last = present;
        governed.catch(() => {
          // Whoever asked gets the error; the next one asks again.
          if (last === present) last = null;
        });
      }
      return last.governed;
    },
  };
}

async function readInput(context: GovernContext): Promise<GovernInput> {
  const { database } = context;
  const day = dayAt(context.now());
  const estate = await context.estate.read();
  const versions = (await listVersions(database)).filter(
    version => version.current,
  );
  const waivers = await listWaivers(database);
  const standing = (await listChangeRequests(database)).filter(request =>
    isStanding(request.status),
  );
  const key = digestText(
    canonicalJson([
      day,
      context.analyser.engine,
      estate.sources.map(({ stored }) => [stored.name, stored.filesDigest]),
      versions.map(({ contract, digest, file }) => [contract, digest, file]),
      await countLints(database, context.analyser.engine),
      await sightingsState(database),
      waivers.map(waiver => ({ ...waiver })),
      standing.map(request => [
        request.id,
        request.checkRun,
        request.updatedAt,
      ]),
    ]),
  );
  return { key, day, estate, versions, waivers, standing };
}

async function governEstate(
  context: GovernContext,
  input: GovernInput,
): Promise<GovernedEstate> {
  const { estate, waivers } = input;
  const report = await reportOn(context.analyses, {
    ...input,
    matchedElsewhere: await waiversUnderReview(context, estate, input.standing),
  });
  const { targets, titles } = governedTargets(estate);
  return {
    report,
    rules: [
      ...estate.sources.flatMap(source => source.specificationRules),
      ...catalogRules,
      ...waiverRules,
    ],
    templates: estate.sources[0]?.governance?.scorecards ?? [],
    waiverPolicy: estate.sources[0]?.governance?.waivers ?? null,
    stored: waivers,
    targets,
    titles,
    firstDays: await readFirstDays(context.database),
  };
}
