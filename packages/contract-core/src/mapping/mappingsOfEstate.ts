import { contractReader } from '../estate';
import type { Estate, EstateContract, EstateFile } from '../estate';
import { attributeExtension } from '../model';
import type { ContractId, Problem } from '../model';
import { bindingsOfContract, bindingsOfOverlay } from '../ownership';
import type { BindingFault, OverlayBindings } from '../ownership';
import type { BindingsByContract, ReadContract } from './mappingGround';
import type { MappingSheet } from './mappingSheet';
import { readMappingSheet } from './readMappingSheet';

/** A part of an overlay that ties nothing to the contract beside which it lies. */
export interface ContractBindingFault extends BindingFault {
  readonly contract: ContractId;
  /** Ref of the API entity. */
  readonly contractRef: string;
}

/** All sheets of an estate, and the attributes that its contracts are tied to. */
export interface EstateMappings {
  /** In the order of the integrations that name them; each file once. */
  readonly sheets: readonly MappingSheet[];
  readonly bindings: BindingsByContract;
  /** What of overlays ties nothing, with the contract beside which it lies. */
  readonly bindingFaults: readonly ContractBindingFault[];
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
  const tied = estate.contracts.map(contract => ({
    id: contract.id,
    ref: contract.ref,
    ...bindingsOf(contract, texts, readContract),
  }));
  return {
    sheets: read.flatMap(({ sheet }) => sheet ?? []),
    bindings: new Map(
      tied
        .filter(({ bindings }) => bindings.length > 0)
        .map(({ id, bindings }) => [id, bindings]),
    ),
    bindingFaults: tied.flatMap(({ id, ref, faults }) =>
      faults.map(fault => ({ ...fault, contract: id, contractRef: ref })),
    ),
    problems: [...read, ...tied].flatMap(({ problems }) => problems),
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

/** What a contract ties itself, and what the overlay beside it does. */
function bindingsOf(
  { id, file, bindings: path = '' }: EstateContract,
  texts: ReadonlyMap<string, string>,
  readContract: ReadContract,
): OverlayBindings {
  const text = texts.get(file);
  // Most contracts tie nothing, and are not parsed for it.
  const mayTie = text?.includes(attributeExtension) === true;
  const read = mayTie ? readContract(file) : null;
  const own =
    read?.kind === 'known' ? bindingsOfContract(id, read.contract) : [];
  if (path === '' || text === undefined)
    return { bindings: own, faults: [], problems: [] };
  const overlay = texts.get(path);
  if (overlay === undefined) {
    const problems = [missingOverlay(file, path)];
    return { bindings: own, faults: [], problems };
  }
  const beside = bindingsOfOverlay(
    id,
    { path: file, text },
    { path, text: overlay },
  );
  return { ...beside, bindings: [...own, ...beside.bindings] };
}

function missingOverlay(file: string, path: string): Problem {
  return {
    code: 'missing-file',
    message: `The overlay \`${path}\` of \`${file}\` is not there.`,
    remedy:
      'Correct `interlock.dev/bindings` of the API entity, or add the file.',
    file: path,
    pointer: '',
    line: 0,
    column: 0,
  };
}
