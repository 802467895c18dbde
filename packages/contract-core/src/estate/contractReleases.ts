import type { Problem } from '../model';
import type { ContractRelease, EstateFile } from './estate';
import { folderOf } from './folderOf';
import { reachValues } from './jsonPointer';
import { contractReleasesSchema, releasesFileName } from './schemas';
import { readSingleDocument } from './singleDocument';

export interface ReadReleases {
  readonly releases: readonly ContractRelease[];
  readonly problems: readonly Problem[];
}

/** Path of the release list that may stand beside a contract. */
export function releasesPathOf(contractFile: string): string {
  return `${folderOf(contractFile)}${releasesFileName}`;
}

/** Reads `releases.yaml`; a list that breaks its schema is left out as a whole. */
export function readContractReleases(file: EstateFile): ReadReleases {
  const read = readSingleDocument(
    file.path,
    file.text,
    contractReleasesSchema,
    'Release list',
  );
  if (!read.ok) return { releases: [], problems: read.problems };
  const { document } = read;
  const folder = folderOf(file.path);
  const releases = reachValues(document.value, '/releases/*').map(
    ({ pointer }) => {
      const member = (name: string) =>
        String(
          reachValues(document.value, `${pointer}/${name}`)[0]?.value ?? '',
        );
      return {
        label: member('label'),
        file: `${folder}${member('file')}`,
        released: member('released'),
        state:
          member('state') === 'announced'
            ? ('announced' as const)
            : ('past' as const),
      };
    },
  );
  return { releases: releases.sort(byDate), problems: [] };
}

function byDate(left: ContractRelease, right: ContractRelease): number {
  if (left.released === right.released)
    return left.label < right.label ? -1 : 1;
  return left.released < right.released ? -1 : 1;
}
