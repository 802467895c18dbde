import {
  contractReader,
  reachDocuments,
  resolveContract,
  type Estate,
  type EstateFile,
  type EstateIntegration,
} from '../estate';
import {
  collectSheet,
  mappingGround,
  mappingsOfEstate,
  pathsOfExpression,
  readSheet,
  resolveSheet,
} from '../mapping';
import type { ContractId, MappingUse } from '../model';
import { mappingUses } from './mappingUses';

/** As much of an estate as mapping sheets speak of. */
export type MappedPartOfEstate = Pick<
  Estate,
  'integrations' | 'contracts' | 'dataObjects'
>;

/** The text of a file of one side; null where there is none. */
type ReadFile = (path: string) => Promise<string | null>;

/** Integrations whose sheets may speak of some contracts, and all that those consist of. */
export interface MappingTexts {
  readonly integrations: readonly EstateIntegration[];
  /** Sheets, value maps, and every document of the contracts at both their ends. */
  readonly files: readonly EstateFile[];
}

/**
 * Collects what has to be read to tell what sheets say of some contracts. A sheet
 * that names none of them, and whose integration does not use them, is left out.
 */
export async function collectMappingTexts(
  estate: MappedPartOfEstate,
  contracts: readonly ContractId[],
  readFile: ReadFile,
): Promise<MappingTexts> {
  const wanted = new Set(contracts);
  const idOf = (ref: string) =>
    resolveContract(estate.contracts, { ref })?.id ?? ref;
  const texts = new Map<string, string>();
  const integrations: EstateIntegration[] = [];
  const refs = new Set<string>();
  for (const integration of estate.integrations) {
    if (integration.mapping === '') continue;
    const source = await collectSheet(integration.mapping, readFile);
    const ends = source === null ? [] : refsOfSheet(readSheet(source).sheet);
    const used = integration.contracts.map(({ contract }) => contract);
    if (![...ends, ...used].some(ref => wanted.has(idOf(ref)))) continue;
    integrations.push(integration);
    if (source === null) continue;
    texts.set(source.file, source.text);
    for (const { path, text } of source.valueMaps) texts.set(path, text);
    for (const ref of ends) refs.add(ref);
  }
  for (const ref of refs) {
    const contract = resolveContract(estate.contracts, { ref });
    if (contract !== null) await addContract(contract.file, texts, readFile);
  }
  return {
    integrations,
    files: [...texts].map(([path, text]) => ({ path, text })),
  };
}

function refsOfSheet(
  sheet: ReturnType<typeof readSheet>['sheet'],
): readonly string[] {
  return (sheet?.mappings ?? []).flatMap(({ sources, target }) =>
    [...sources, target].map(({ contract }) => contract),
  );
}

async function addContract(
  file: string,
  texts: Map<string, string>,
  readFile: ReadFile,
): Promise<void> {
  const text = texts.get(file) ?? (await readFile(file));
  if (text === null) return;
  texts.set(file, text);
  const reaching = reachDocuments(file, text);
  let next = reaching.next();
  while (next.done !== true) {
    const path = next.value;
    const content = texts.get(path) ?? (await readFile(path));
    if (content !== null) texts.set(path, content);
    next = reaching.next(content);
  }
}

/**
 * What the collected sheets say of each contract. Of a sheet that cannot be read,
 * or not as a whole, it is told that nobody knows what else it moves.
 */
export function mappingUsesOfTexts(
  estate: MappedPartOfEstate,
  { integrations, files }: MappingTexts,
): readonly MappingUse[] {
  const readContract = contractReader(files);
  const part = { ...estate, integrations };
  const { sheets, bindings, problems } = mappingsOfEstate(
    part,
    files,
    readContract,
  );
  const ground = mappingGround(part, readContract, bindings);
  const unreadable = new Set(problems.map(({ file }) => file));
  const present = new Set(files.map(({ path }) => path));
  const read = mappingUses(
    sheets.map(sheet => resolveSheet(sheet, ground, pathsOfExpression)),
    unreadable,
  );
  const told = new Set(
    read.map(({ consumer, contractId }) => `${consumer}\0${contractId}`),
  );
  const silent = integrations
    .filter(({ mapping }) => unreadable.has(mapping) || !present.has(mapping))
    .flatMap(integration => unreadMappingUses([integration], estate))
    .filter(
      ({ consumer, contractId }) => !told.has(`${consumer}\0${contractId}`),
    );
  return [...read, ...silent];
}

/** Sheets of which nothing is known: they may speak of any contract that is used. */
export function unreadMappingUses(
  integrations: readonly EstateIntegration[],
  { contracts }: Pick<MappedPartOfEstate, 'contracts'>,
): readonly MappingUse[] {
  return integrations.flatMap(integration =>
    integration.contracts.map(({ contract }) => {
      const known = resolveContract(contracts, { ref: contract });
      return {
        consumer: integration.ref,
        consumerTitle: integration.title,
        owner: integration.owner,
        criticality: integration.criticality,
        contract: known?.ref ?? contract,
        contractId: known?.id ?? contract,
        sheet: integration.mapping,
        places: [],
        rows: [],
        undecided: [],
        isUnreadable: true,
      };
    }),
  );
}
