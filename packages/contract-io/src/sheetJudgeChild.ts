import { judgeSheets, resolveSources } from '@interlock/contract-core';
import { serveRequests } from './childProcess';
import type {
  SheetJudgement,
  SheetJudgeRequest,
} from './sheetJudge/sheetJudgement';

serveRequests<SheetJudgeRequest, SheetJudgement>(({ sources, day }) => {
  const { estate, mappings } = resolveSources(sources);
  return {
    findings: judgeSheets(estate, day, mappings),
    problems: mappings.problems,
  };
});
