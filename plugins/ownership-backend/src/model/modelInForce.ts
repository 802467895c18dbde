import { ServiceUnavailableError } from '@backstage/errors';
import {
  buildUsageIndex,
  canonicalJson,
  digestText,
} from '@interlock/contract-core';
import type { UsageIndex } from '@interlock/contract-core';
import type { IntegrationCatalogService } from '@interlock/plugin-integration-catalog-node';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';
import { EntityNames } from './entityNames';
import type { OwnershipModeller } from './ownershipModeller';
import type { OwnershipModel } from './ownershipModel';

/** The model of the commits in force, with what is looked up in it. */
export interface ModelInForce {
  /** Names the files that the model was made from. */
  readonly commits: string;
  readonly commit: OwnershipWire<'Commits'>;
  readonly model: OwnershipModel;
  readonly names: EntityNames;
  readonly index: UsageIndex;
  /** What the model was made from, by source and path, for test runs of sheets. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Keeps usages and edges of a model where they can be looked up without it. */
export type KeepUsages = (
  commits: string,
  model: Pick<OwnershipModel, 'usages' | 'edges'>,
) => Promise<void>;

export interface ModelReader {
  /** Rejects with 503 while the estate was never read, or its model cannot be made. */
  read(): Promise<ModelInForce>;
}

/**
 * Keeps the model of the commits in force, as the rules judge it today. Each read asks the catalog which they
 * are; the model is made anew when they have changed, once for all who wait. It
 * is a pure function of the files, so replicas need not talk to each other.
 */
export function createModelReader(
  catalog: Pick<IntegrationCatalogService, 'getEstate' | 'getEstateFiles'>,
  modeller: OwnershipModeller,
  now: () => Date,
  keepUsages: KeepUsages,
): ModelReader {
  let kept: {
    readonly key: string;
    readonly made: Promise<ModelInForce>;
  } | null = null;
  return {
    read: async () => {
      const { sources } = await catalog.getEstate();
      const day = now().toISOString().slice(0, 10);
      const key = JSON.stringify([
        day,
        ...sources.map(({ name, inForce, readAt }) => [
          name,
          inForce ?? readAt,
        ]),
      ]);
      if (kept?.key === key) return kept.made;
      const made = makeModel(catalog, modeller, day, keepUsages);
      kept = { key, made };
      // What failed is not kept: the next one who asks tries again.
      made.catch(() => {
        if (kept?.made === made) kept = null;
      });
      return made;
    },
  };
}

async function makeModel(
  catalog: Pick<IntegrationCatalogService, 'getEstateFiles'>,
  modeller: OwnershipModeller,
  day: string,
  keepUsages: KeepUsages,
): Promise<ModelInForce> {
  const { sources } = await catalog.getEstateFiles();
  const outcome = await modeller.model({ sources, day });
  if (!outcome.ok) {
    throw new ServiceUnavailableError(
      `The estate in force cannot be laid out: ${outcome.problem.message} ${outcome.problem.remedy}`,
    );
  }
  const { model } = outcome;
  const texts = sources.map(({ source, files }) => [source, files] as const);
  // By the texts: what stands in a folder without git has no commit.
  const commits = digestText(canonicalJson(texts));
  await keepUsages(commits, model);
  return {
    commits,
    commit: sources.map(({ source, commit }) => ({ source, commit })),
    model,
    names: new EntityNames(Object.entries(model.titles)),
    index: buildUsageIndex(model.usages, model.edges),
    texts: new Map(
      sources.map(({ source, files }) => [
        source,
        new Map(files.map(({ path, text }) => [path, text])),
      ]),
    ),
  };
}
