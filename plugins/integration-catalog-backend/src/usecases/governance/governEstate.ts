import {
  canonicalJson,
  catalogRules,
  digestText,
  changeRules,
  mappingRules,
  waiverRules,
} from '@interlock/contract-core';
import type { SheetJudgement } from '@interlock/contract-io';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { countLints } from '../../store/analyses';
import { listVersions, type StoredVersion } from '../../store/contractVersions';
import { readFirstDays, sightingsState } from '../../store/governance';
import { isStanding, listChangeRequests } from '../../store/changeRequests';
import { listWaivers, type StoredWaiver } from '../../store/waivers';
import type { GovernedEstate } from '../governed/governedEstate';
import { governedTargets } from './governedTargets';
import { dayAt } from '../../isoDays';
import { reportOn } from './reportOn';
import { createSheetsInForce } from './sheetsInForce';
import { waiversUnderReview } from './waiversUnderReview';

export type GovernContext = Pick<
  CatalogContext,
  | 'database'
  | 'estate'
  | 'analyser'
  | 'analyses'
  | 'sources'
  | 'appBaseUrl'
  | 'logger'
  | 'now'
>;

export interface EstateGovernor {
  /**
   * What governance says now, from what is stored: nothing is linted for it,
   * and a contract that is not linted yet is among the problems. Mapping sheets
   * are judged for it, once for each commit that is in force.
   */
  govern(): Promise<GovernedEstate>;
}

/** What today's state says, without its past and what people work on. */
type GovernedNow = Omit<GovernedEstate, 'firstDays' | 'lacking'>;

/** All that the answer depends on, with a name for it. */
interface GovernInput {
  readonly key: string;
  readonly day: string;
  readonly estate: LoadedEstate;
  readonly versions: readonly StoredVersion[];
  readonly waivers: readonly StoredWaiver[];
  /** Ids of waivers that permit a breaking change of a standing request. */
  readonly matchedElsewhere: ReadonlySet<string>;
  readonly sheets: SheetJudgement;
}

/**
 * Keeps the last answer as long as nothing changes that it depends on. That is
 * a pure function of the database and the day, so replicas agree. A check of a
 * branch changes nothing of it, unless a waiver begins or ceases to permit what
 * the branch does.
 */
export function createEstateGovernor(context: GovernContext): EstateGovernor {
  const judgeSheets = createSheetsInForce(context);
  let last: { key: string; governed: Promise<GovernedNow> } | null = null;
  let days: Pick<GovernedEstate, 'firstDays'> & { readonly state: string } = {
    state: '0',
    firstDays: new Map(),
  };
  return {
    govern: async () => {
      const { input, lacking } = await readInput(context, judgeSheets);
      if (last?.key !== input.key) {
        const governed = governEstate(context, input);
        const present = { key: input.key, governed };
        last = present;
        governed.catch(() => {
          // Whoever asked gets the error; the next one asks again.
          if (last === present) last = null;
        });
      }
      const governed = await last.governed;
      // Apart from the report, which would be concluded twice for each finding
      // that is seen for the first time.
      const state = await sightingsState(context.database);
      if (days.state !== state) {
        days = { state, firstDays: await readFirstDays(context.database) };
      }
      return { ...governed, lacking, firstDays: days.firstDays };
    },
  };
}

async function readInput(
  context: GovernContext,
  judgeSheets: ReturnType<typeof createSheetsInForce>,
): Promise<{
  readonly input: GovernInput;
  readonly lacking: GovernedEstate['lacking'];
}> {
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
  const { permitting: matchedElsewhere, lacking } = await waiversUnderReview(
    context,
    estate,
    standing,
  );
  const sheets = await judgeSheets(estate, day);
  const key = digestText(
    canonicalJson([
      day,
      context.analyser.engine,
      estate.sources.map(({ stored }) => [stored.name, stored.filesDigest]),
      estate.contracts.map(({ id, formerRefs }) => [id, formerRefs ?? []]),
      versions.map(({ contractId, contract, digest, file }) => [
        contractId,
        contract,
        digest,
        file,
      ]),
      await countLints(database, context.analyser.engine),
      waivers.map(waiver => ({ ...waiver })),
      [...matchedElsewhere].sort(),
      sheets.findings.map(finding => ({ ...finding })),
      sheets.problems.map(problem => ({ ...problem })),
    ]),
  );
  return {
    input: { key, day, estate, versions, waivers, matchedElsewhere, sheets },
    lacking,
  };
}

async function governEstate(
  context: GovernContext,
  input: GovernInput,
): Promise<GovernedNow> {
  const { estate, waivers } = input;
  const report = await reportOn(context.analyses, input);
  const { targets, titles } = governedTargets(estate);
  return {
    report,
    rules: [
      ...estate.sources.flatMap(source => source.specificationRules),
      ...catalogRules,
      ...mappingRules,
      ...waiverRules,
      ...changeRules,
    ],
    templates: estate.sources[0]?.governance?.scorecards ?? [],
    approvalPolicies: estate.sources.flatMap(({ approval }) =>
      approval === null ? [] : [approval.policy],
    ),
    waiverPolicy: estate.sources[0]?.governance?.waivers ?? null,
    stored: waivers,
    targets,
    titles,
  };
}
