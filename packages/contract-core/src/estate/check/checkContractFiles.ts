import type { Location, Problem } from '../../model';
import type { Estate, EstateFile } from '../estate';
import { releasesPathOf } from '../contractReleases';
import { folderOf } from '../folderOf';
import { appendPointer, reachValues } from '../jsonPointer';
import { readLocatedYaml } from '../locatedYaml';
import { contractAnnotation } from '../schemas';
import { estateProblem } from './estateProblem';

const contractPointer = appendPointer(
  '/metadata/annotations',
  contractAnnotation,
);

/** Contract files, and files of their releases, that are not there. */
export function checkContractFiles(
  estate: Estate,
  files: readonly EstateFile[],
): readonly Problem[] {
  const paths = new Set(files.map(file => file.path));
  const missingCurrent = estate.apis
    .filter(({ file }) => file !== '' && !paths.has(file))
    .map(({ entity, ref, file }) =>
      estateProblem(
        entity,
        contractPointer,
        'missing-file',
        `The contract file \`${file}\` of \`${ref}\` is not there.`,
        'Correct the path, or add the file.',
      ),
    );
  const texts = new Map(files.map(file => [file.path, file.text]));
  const missingReleases = estate.contracts.flatMap(contract =>
    contract.releases
      .filter(release => !paths.has(release.file))
      .map((release): Problem => ({
        code: 'missing-file',
        message: `The file \`${release.file}\` of release ${release.label} of \`${contract.ref}\` is not there.`,
        remedy: 'Correct the path in the release list, or add the file.',
        ...placeOfRelease(contract.file, release.file, texts),
      })),
  );
  return [...missingCurrent, ...missingReleases];
}

/** Where the release list beside a contract names `releaseFile`. */
function placeOfRelease(
  contractFile: string,
  releaseFile: string,
  texts: ReadonlyMap<string, string>,
): Location {
  const file = releasesPathOf(contractFile);
  const [document] = readLocatedYaml(file, texts.get(file) ?? '').documents;
  const named = reachValues(document?.value, '/releases/*/file').find(
    ({ value }) => `${folderOf(file)}${String(value)}` === releaseFile,
  );
  return document && named
    ? document.locate(named.pointer)
    : { file, pointer: '/releases', line: 0, column: 0 };
}
