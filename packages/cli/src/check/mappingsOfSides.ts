import {
  collectMappingTexts,
  mappingUsesOfTexts,
} from '@interlock/contract-core';
import type { MappingTexts, MappingUse } from '@interlock/contract-core';
import type { ChangedContract } from './changedContracts';
import type { Side, Sides } from './readSides';

/** What has to be read to tell which mapping rows a change hits. */
export interface TextsOfSides {
  /** Of the protected branch as it is now. */
  readonly rules: MappingTexts;
  /** Of integrations that the revision adds. */
  readonly added: MappingTexts;
  /** Characters of all of them. */
  readonly characters: number;
}

/**
 * Sheets of the protected branch about contracts that change, and those that the
 * revision brings with a new integration: a branch cannot hide a row that it
 * breaks by taking it away.
 */
export async function readMappingTexts(
  sides: Sides,
  contracts: readonly ChangedContract[],
): Promise<TextsOfSides> {
  const ids = contracts.map(({ id }) => id);
  const rules = await textsOf(sides.rules, ids);
  const known = new Set(sides.rules.estate.integrations.map(({ ref }) => ref));
  const added = await textsOf(
    {
      ...sides.revision,
      estate: {
        ...sides.revision.estate,
        integrations: sides.revision.estate.integrations.filter(
          ({ ref }) => !known.has(ref),
        ),
      },
    },
    ids,
  );
  return {
    rules,
    added,
    characters: [...rules.files, ...added.files].reduce(
      (sum, { text }) => sum + text.length,
      0,
    ),
  };
}

/** What mapping sheets say of the contracts that change. */
export function mappingUsesOfSides(
  sides: Sides,
  { rules, added }: TextsOfSides,
): readonly MappingUse[] {
  return [
    ...mappingUsesOfTexts(sides.rules.estate, rules),
    ...mappingUsesOfTexts(sides.revision.estate, added),
  ];
}

async function textsOf(
  { estate, readFile }: Side,
  ids: readonly string[],
): Promise<MappingTexts> {
  return ids.length === 0
    ? { integrations: [], files: [] }
    : collectMappingTexts(estate, ids, readFile);
}
