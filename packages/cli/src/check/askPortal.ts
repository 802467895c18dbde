import {
  acceptAnswer,
  engineVersion,
  forgeAddressesOf,
} from '@interlock/contract-core';
import type { CheckRun, SubjectName } from '@interlock/contract-core';
import {
  authorsBetween,
  currentBranch,
  headCommit,
} from '@interlock/contract-io';
import type { CheckRunRequest } from '@interlock/plugin-integration-catalog-common';
import { CommandFailure } from '../commandFailure';
import { portalName } from '../portal/portalAddress';
import { requestCheckRun } from '../portal/requestCheckRun';
import { findServiceToken } from '../portal/serviceToken';
import type { Progress } from '../progress';
import type { Surroundings } from '../surroundings';
import { nameBranch } from './branchName';
import type { ChangedContract } from './changedContracts';
import type { ChangedPlainSubject } from './changedPlainSubject';
import { judgeLocally } from './judgeLocally';
import type { TextsOfSides } from './mappingsOfSides';
import type { ChangedSubjects } from './judgeLocally';
import { namePusher } from './pusherName';
import type { Sides } from './readSides';

/** A verdict, and what the reader should know about it; else empty. */
export interface AnsweredVerdict {
  readonly run: CheckRun;
  readonly note: string;
}

/**
 * The verdict of the portal. It is asked even when nothing changed, so that it
 * can withdraw the change requests of a branch that took its change back. Its
 * answer counts when it is about what was sent and finds what is found here.
 */
export async function askPortal(
  portal: URL,
  sides: Sides,
  changed: ChangedSubjects,
  mappings: TextsOfSides,
  dryRun: boolean,
  surroundings: Surroundings,
  progress: Progress,
  waitSeconds: number,
): Promise<AnsweredVerdict> {
  const { root } = sides;
  const { environment } = surroundings;
  const branch = nameBranch(await currentBranch(root), environment);
  const token = await findServiceToken(portal, root, environment);
  progress.say(`Asking ${portalName(portal)}`);
  const body = await requestOf(sides, changed, {
    branch,
    dryRun,
    pusher: namePusher(environment),
  });
  const answer = await requestCheckRun(portal, token, body, waitSeconds);
  progress.say('Looking at the answer');
  const own = await judgeLocally(
    sides,
    changed,
    mappings,
    answer.createdAt.slice(0, 10),
    null,
    progress,
  );
  const acceptance = acceptAnswer(
    { ...body, subjects: namesOf(changed) },
    answer,
    {
      engine: engineVersion(),
      subjects: own.subjects,
    },
  );
  if (!acceptance.ok) {
    throw CommandFailure.because(
      'portalUnreachable',
      `The answer of ${portalName(portal)} cannot be believed: ${acceptance.fault}. Let the portal read the protected branch as it is here and run the command again; see whether --portal names it and nothing between changes its answers.`,
    );
  }
  return { run: answer.run, note: acceptance.note };
}

async function requestOf(
  sides: Sides,
  changed: ChangedSubjects,
  {
    pusher,
    ...run
  }: Pick<CheckRunRequest, 'branch' | 'dryRun'> & { readonly pusher: string },
): Promise<CheckRunRequest> {
  const { root, baseCommit } = sides;
  return {
    repository: sides.rules.project.name,
    headCommit: await headCommit(root),
    baseCommit,
    authors: [
      ...(await authorsBetween(root, baseCommit, 'HEAD', {
        forgeAddresses: forgeAddressesOf(sides.rules.project),
      })),
    ],
    ...(pusher === '' ? {} : { pusher }),
    subjects: [
      ...changed.contracts.map(contractToSend),
      ...changed.others.map(otherToSend),
    ],
    complete: true,
    ...run,
  };
}

type SentSubject = NonNullable<CheckRunRequest['subjects']>[number];

function contractToSend(contract: ChangedContract): SentSubject {
  const { file, base, revision } = contract;
  return {
    ...nameOf(contract),
    file,
    base: base?.digest ?? null,
    revision: revision && {
      text: revision.source.text,
      references: revision.source.references.map(document => ({
        ...document,
      })),
    },
  };
}

function otherToSend({
  file,
  subject,
  revision,
}: ChangedPlainSubject): SentSubject {
  const { kind, id, ref, base } = subject;
  if (kind === 'release') {
    throw new Error('No branch changes a release.');
  }
  return {
    kind,
    id,
    ref,
    file,
    base: base?.digest ?? null,
    revision: revision && {
      text: revision.text,
      references: revision.references.map(document => ({ ...document })),
    },
  };
}

function namesOf({
  contracts,
  others,
}: ChangedSubjects): readonly SubjectName[] {
  return [
    ...contracts.map(nameOf),
    ...others.map(({ subject: { kind, id, ref } }) => ({ kind, id, ref })),
  ];
}

function nameOf({ id, ref }: ChangedContract) {
  return { kind: 'contract' as const, id, ref };
}
