import {
  canonicalJson,
  collectMappingTexts,
  digestText,
  unreadMappingUses,
  type ContractId,
  type EstateFile,
  type MappingUse,
} from '@interlock/contract-core';
import {
  fileReader,
  openSource,
  type MappingUsesRequest,
  type SourceConfiguration,
} from '@interlock/contract-io';
import type { Knex } from 'knex';
import type { ContractAnalyser } from '../analysis/contractAnalyser';
import { readSourceFiles } from '../store/sources';
import type { LoadedEstate, LoadedSource } from './estateReader';

/** What the mapping sheets in force say of contracts. */
export interface MappingUsesReader {
  /** Of nothing that cannot be read it is told that there is nothing. */
  read(
    estate: LoadedEstate,
    contracts: readonly ContractId[],
  ): Promise<readonly MappingUse[]>;
}

/** Answers that are remembered, those asked for last. */
const answersKept = 50;

/**
 * Reads sheets, and the contracts at both their ends, as they are at the commit in
 * force, and looks them up in a child. What is remembered is a pure function of the
 * texts, so replicas need not talk to each other.
 */
export function createMappingUsesReader(
  database: Knex,
  configured: readonly SourceConfiguration[],
  analyser: Pick<ContractAnalyser, 'mappingUses'>,
): MappingUsesReader {
  const answers = new Map<string, Promise<readonly MappingUse[] | null>>();

  const ask = (request: MappingUsesRequest) => {
    const key = digestText(canonicalJson(request));
    const known = answers.get(key) ?? analyser.mappingUses(request);
    answers.delete(key);
    answers.set(key, known);
    // What a child could not do it may do the next time.
    known.then(
      uses => uses === null && answers.delete(key),
      () => answers.delete(key),
    );
    for (const oldest of [...answers.keys()].slice(0, -answersKept)) {
      answers.delete(oldest);
    }
    return known;
  };

  return {
    read: async (estate, contracts) => {
      const uses: MappingUse[] = [];
      if (contracts.length === 0) return uses;
      for (const source of estate.sources) {
        uses.push(...(await usesOf(estate, source, contracts)));
      }
      return uses;
    },
  };

  async function usesOf(
    estate: LoadedEstate,
    source: LoadedSource,
    contracts: readonly ContractId[],
  ): Promise<readonly MappingUse[]> {
    const { integrations } = source.estate;
    if (integrations.every(({ mapping }) => mapping === '')) return [];
    const kept = await readSourceFiles(database, source.stored.name);
    const part = { ...source.estate, contracts: estate.contracts };
    const texts = await collectMappingTexts(
      part,
      contracts,
      await readerOf(estate, source, kept, configured),
    );
    if (texts.integrations.length === 0) return [];
    const found = await ask({
      entities: source.project.entities,
      entityFiles: kept,
      contracts: estate.contracts,
      integrations: texts.integrations.map(({ ref }) => ref),
      files: texts.files,
    });
    return found ?? unreadMappingUses(texts.integrations, part);
  }
}

/** The source's own files first; a contract may stand in another source. */
async function readerOf(
  estate: LoadedEstate,
  own: LoadedSource,
  kept: readonly EstateFile[],
  configured: readonly SourceConfiguration[],
): Promise<(path: string) => Promise<string | null>> {
  const texts = new Map(kept.map(({ path, text }) => [path, text]));
  const readers: ((path: string) => Promise<string | null>)[] = [];
  const others = estate.sources.filter(source => source !== own);
  for (const { stored } of [own, ...others]) {
    const source = configured.find(({ name }) => name === stored.name);
    readers.push(
      fileReader(
        await openSource({
          root: source?.root ?? '',
          ref: stored.inForce ?? source?.ref ?? null,
        }),
      ),
    );
  }
  return async path => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    for (const read of readers) {
      const text = await read(path);
      if (text !== null) return text;
    }
    return null;
  };
}
