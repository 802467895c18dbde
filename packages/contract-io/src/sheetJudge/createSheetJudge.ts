import { createChildPool } from '../childProcess';
import type { ChildLimits } from '../childProcess';
import type { SheetJudgement, SheetJudgeRequest } from './sheetJudgement';

/** An estate of 50 sheets and 10 MB of contracts takes three seconds; the rest is room. */
export const defaultSheetJudgeLimits: ChildLimits = {
  cpuMilliseconds: 60_000,
  cpuMillisecondsPerMegabyte: 5_000,
  wallMilliseconds: 300_000,
  memoryMegabytes: 2_048,
  messageCharacters: 512 * 1024 * 1024,
};

/** Named in this package's `exports`, so that a production build emits it. */
const ownChildModule = '@interlock/contract-io/sheetJudgeChild';

/** Parses the documents of an estate in a child and judges its sheets (design decision 10). */
export interface SheetJudge {
  /** Never rejects: what cannot be done is a problem. */
  judge(request: SheetJudgeRequest): Promise<SheetJudgement>;
  close(): Promise<void>;
}

export function createSheetJudge(
  options: {
    readonly childModule?: string;
    readonly limits?: Partial<ChildLimits>;
  } = {},
): SheetJudge {
  const pool = createChildPool<SheetJudgeRequest, SheetJudgement>({
    modulePath: options.childModule ?? require.resolve(ownChildModule),
    activity: 'Judging mapping sheets',
    limits: { ...defaultSheetJudgeLimits, ...options.limits },
    // Each estate is judged once; what it leaves behind need not stay.
    requestsPerChild: 1,
  });
  return {
    judge: async request => {
      const outcome = await pool.run(request, '');
      return outcome.ok
        ? outcome.response
        : { findings: [], problems: [outcome.problem] };
    },
    close: () => pool.close(),
  };
}
