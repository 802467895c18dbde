import { forgeAddressesOf } from '@interlock/contract-core';
import type { CheckRun } from '@interlock/contract-core';
import {
  authorsBetween,
  currentBranch,
  headCommit,
} from '@interlock/contract-io';
import { portalName } from '../portal/portalAddress';
import { requestCheckRun } from '../portal/requestCheckRun';
import { findServiceToken } from '../portal/serviceToken';
import type { Progress } from '../progress';
import type { Surroundings } from '../surroundings';
import { nameBranch } from './branchName';
import type { ChangedContract } from './changedContracts';
import { namePusher } from './pusherName';
import type { Sides } from './readSides';

/**
 * The verdict of the portal. It is asked even when nothing changed, so that it
 * can withdraw the change requests of a branch that took its change back.
 */
export async function askPortal(
  portal: URL,
  sides: Sides,
  changed: readonly ChangedContract[],
  dryRun: boolean,
  surroundings: Surroundings,
  progress: Progress,
): Promise<CheckRun> {
  const { root, baseCommit } = sides;
  const { environment } = surroundings;
  const branch = nameBranch(await currentBranch(root), environment);
  const pusher = namePusher(environment);
  const token = await findServiceToken(portal, root, environment);
  progress.say(`Asking ${portalName(portal)}`);
  return requestCheckRun(portal, token, {
    repository: sides.revision.project.name,
    branch,
    headCommit: await headCommit(root),
    baseCommit,
    authors: [
      ...(await authorsBetween(root, baseCommit, 'HEAD', {
        forgeAddresses: forgeAddressesOf(
          (sides.base ?? sides.revision).project,
        ),
      })),
    ],
    ...(pusher === '' ? {} : { pusher }),
    subjects: changed.map(contract => ({
      kind: 'contract' as const,
      id: contract.id,
      ref: contract.ref,
      file: contract.file,
      base: contract.base?.digest ?? null,
      revision: contract.revision && {
        text: contract.revision.source.text,
        references: contract.revision.source.references.map(document => ({
          ...document,
        })),
      },
    })),
    complete: true,
    dryRun,
  });
}
