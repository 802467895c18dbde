import { exportOdcs, nearestNames } from '@interlock/contract-core';
import type { Estate, EstateDataObject } from '@interlock/contract-core';
import { stringify } from 'yaml';
import { CommandFailure } from '../commandFailure';
import { readMappedEstate } from '../estateMappings';
import { requireProjectRoot } from '../findProject';
import { startProgress } from '../progress';
import type { Surroundings } from '../surroundings';

export interface DataExportOptions {
  readonly format: 'odcs';
  readonly object?: string;
  readonly config?: string;
}

/** `interlock data export` */
export async function exportData(
  options: DataExportOptions,
  surroundings: Surroundings,
): Promise<number> {
  const root = requireProjectRoot(
    surroundings.workingDirectory,
    options.config,
  );
  const progress = startProgress(surroundings);
  try {
    progress.say('Reading the estate');
    const mapped = await readMappedEstate(root);
    const objects = objectsOf(mapped.estate, options.object);
    const contracts = exportOdcs(mapped, objects);
    progress.clear();
    surroundings.writeOut(
      contracts
        // Long sentences stay on one line, so that a difference shows what changed.
        .map(contract =>
          stringify(contract, {
            lineWidth: 0,
            aliasDuplicateObjects: false,
            // Readers of YAML 1.1 take a bare 2027-09-30 for a day and `no` for false.
            schema: 'yaml-1.1',
          }),
        )
        .join('---\n'),
    );
    return 0;
  } finally {
    progress.clear();
  }
}

function objectsOf(
  { dataObjects }: Estate,
  name: string | undefined,
): readonly EstateDataObject[] {
  if (name === undefined) {
    if (dataObjects.length > 0) return dataObjects;
    throw CommandFailure.because('usage', 'The estate has no data objects.');
  }
  const asked = name.toLowerCase();
  const found = dataObjects.filter(
    ({ ref }) => ref === asked || nameOf(ref) === asked,
  );
  if (found.length === 1) return found;
  if (found.length > 1) {
    throw CommandFailure.because(
      'usage',
      `Several data objects have the name ${name}: ${found.map(({ ref }) => ref).join(', ')}. Name one by its ref.`,
    );
  }
  const near = nearestNames(
    asked,
    dataObjects.map(({ ref }) => nameOf(ref)),
  );
  throw CommandFailure.because(
    'usage',
    `The estate has no data object ${name}.${near.length === 0 ? '' : ` What is spelled alike: ${near.join(', ')}.`}`,
  );
}

/** `account` of `dataobject:default/account`. */
function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
