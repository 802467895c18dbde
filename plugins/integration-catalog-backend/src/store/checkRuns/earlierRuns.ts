import {
  contractChecks,
  type CheckRun,
  type ContractCheck,
  type Decision,
  type OwedApproval,
  type SubjectCheck,
  type Verdict,
} from '@interlock/contract-core';

/** A run as it is stored: the contracts are a view and not kept. */
type KeptRun = Omit<CheckRun, 'contracts' | 'evidence' | 'verdict'> & {
  readonly evidence: Omit<CheckRun['evidence'], 'consumers'> & {
    readonly consumers: readonly KeptHit[];
  };
  readonly verdict: KeptVerdict;
};

/** Earlier runs do not say what waivers lacked and what stood rejected. */
type KeptVerdict = Omit<Verdict, 'lacking' | 'rejections'> &
  Partial<Pick<Verdict, 'lacking' | 'rejections'>>;

type Hit = CheckRun['evidence']['consumers'][number];

/** Runs from before evidence was a list say only which kind there was. */
type KeptHit = Omit<Hit, 'knownBy'> & Partial<Pick<Hit, 'knownBy'>>;

type EarlierHit = Omit<KeptHit, 'contractId'>;

type EarlierCheck = Omit<ContractCheck, 'id' | 'notes'> &
  Partial<Pick<ContractCheck, 'notes'>>;

/** A run from before there were subjects: contracts alone, by their refs. */
export interface EarlierRun extends Omit<
  CheckRun,
  'schemaVersion' | 'subjects' | 'contracts' | 'evidence' | 'verdict'
> {
  readonly schemaVersion: 1;
  readonly contracts: readonly EarlierCheck[];
  readonly evidence: Omit<CheckRun['evidence'], 'consumers'> & {
    readonly consumers: readonly EarlierHit[];
  };
  readonly verdict: Omit<
    Verdict,
    'owed' | 'subjects' | 'lacking' | 'rejections'
  > & {
    readonly owed: readonly (Omit<OwedApproval, 'subject' | 'groups'> & {
      readonly contract: string;
    })[];
  };
}

/** A stored run in today's form, which says what it said. */
export function readRun(stored: KeptRun | EarlierRun): CheckRun {
  if (stored.schemaVersion === 2) {
    const { evidence, ...run } = stored;
    return {
      ...run,
      evidence: { ...evidence, consumers: evidence.consumers.map(readHit) },
      contracts: contractChecks(stored.subjects),
      verdict: { lacking: [], rejections: [], ...stored.verdict },
    };
  }
  const { contracts, evidence, verdict, ...rest } = stored;
  const subjects = contracts.map(contract => subjectOf(contract, stored));
  return {
    schemaVersion: 2,
    command: rest.command,
    conclusion: rest.conclusion,
    reasons: rest.reasons,
    subjects,
    contracts: contractChecks(subjects),
    evidence: {
      ...evidence,
      consumers: evidence.consumers.map(hit =>
        readHit({ ...hit, contractId: hit.contract }),
      ),
    },
    authors: rest.authors,
    verdict: {
      ...verdict,
      lacking: [],
      rejections: [],
      owed: verdict.owed.map(({ contract, ...owed }) => ({
        subject: nameOf(contract),
        groups: owed.requirement.from,
        ...owed,
      })),
      subjects: subjects.map(({ kind, id, conclusion }) => ({
        kind,
        id,
        conclusion,
        rejected: conclusion === 'failure' && hasRejection(stored),
      })),
    },
    summary: rest.summary,
  };
}

/** There was declared use alone, and no word about its fields. */
function readHit(hit: KeptHit): Hit {
  const { evidence: kind, status, operations } = hit;
  const only = { kind, asOf: null, status, operations, fields: [] };
  return { ...hit, knownBy: hit.knownBy ?? [only] };
}

function nameOf(ref: string): Decision['subject'] {
  return { kind: 'contract', id: ref, ref };
}

/** A run about several contracts did not say how each of them ended. */
function subjectOf(contract: EarlierCheck, run: EarlierRun): SubjectCheck {
  const { ref, base, revision } = contract;
  return {
    ...nameOf(ref),
    kind: 'contract',
    title: ref,
    file: revision?.file ?? base?.file ?? '',
    owner: '',
    conclusion: run.conclusion,
    base,
    revision,
    findings: contract.findings,
    problems: contract.problems,
    contract: {
      diagnostics: contract.diagnostics,
      lintBlocks: contract.lintBlocks,
      outOfScope: contract.outOfScope,
      profile: contract.profile,
      // Runs from before there were notes have none.
      notes: contract.notes ?? [],
    },
    changeRequest: contract.changeRequest,
  };
}

function hasRejection(run: EarlierRun): boolean {
  return run.reasons.some(({ code }) => code === 'rejected');
}
