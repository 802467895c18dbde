import { contractReader } from '../estate';
import type { Estate, EstateContract, EstateFile } from '../estate';
import { attributeExtension } from '../model';
import type { Problem } from '../model';
import { bindingsOfContract } from '../ownership';
import type { AttributeBinding } from '../ownership';
import type { BindingsByContract, ReadContract } from './mappingGround';
import type { MappingSheet } from './mappingSheet';
import { readMappingSheet } from './readMappingSheet';

/** All sheets of an estate, and the attributes that its contracts are tied to. */
export interface EstateMappings {
  /** In the order of the integrations that name them; each file once. */
  readonly sheets: readonly MappingSheet[];
  readonly bindings: BindingsByContract;
  /** What of sheets, value maps and overlays cannot be read or is not there. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every sheet that an integration names with `spec.mapping`, with the
 * shared value maps that it names, and the attributes that contracts are tied
 * to. `files` are those of the estate with the documents of its contracts.
 */
export function mappingsOfEstate(
  estate: Pick<Estate, 'integrations' | 'contracts'>,
  files: readonly EstateFile[],
  readContract: ReadContract = contractReader(files),
): EstateMappings {
  const texts = new Map(files.map(file => [file.path, file.text]));
  const read = readSheets(estate, texts);
  return {
    sheets: read.flatMap(({ sheet }) => sheet ?? []),
    bindings: bindingsOf(estate.contracts, texts, readContract),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readSheets(
  { integrations }: Pick<Estate, 'integrations'>,
  texts: ReadonlyMap<string, string>,
): readonly ReturnType<typeof readMappingSheet>[] {
  const named = new Map(
    integrations
      .filter(({ mapping }) => mapping !== '')
      .map(integration => [integration.mapping, integration]),
  );
  return [...named].map(([path, { entity }]) => {
    const text = texts.get(path);
    if (text !== undefined) return readMappingSheet({ path, text }, texts);
    const problem: Problem = {
      code: 'missing-file',
      message: `The mapping sheet \`${path}\` is not there.`,
      remedy:
        'Correct the path from the root of the repository, or add the file.',
      ...entity.locate('/spec/mapping'),
    };
    return { sheet: null, problems: [problem] };
  });
}

function bindingsOf(
  contracts: readonly EstateContract[],
  texts: ReadonlyMap<string, string>,
  readContract: ReadContract,
): BindingsByContract {
  const found = new Map<string, readonly AttributeBinding[]>();
  for (const { id, file } of contracts) {
    // Most contracts tie nothing, and are not parsed for it.
    const mayTie = texts.get(file)?.includes(attributeExtension) === true;
    const read = mayTie ? readContract(file) : null;
    if (read?.kind !== 'known') continue;
    const bindings = bindingsOfContract(id, read.contract);
    if (bindings.length > 0) found.set(id, bindings);
  }
  return found;
}
