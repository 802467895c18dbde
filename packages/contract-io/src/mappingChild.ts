import {
  createExpressionEvaluator,
  exactJson,
  runSheet,
} from '@interlock/contract-core';
import type { SheetRunRequest } from '@interlock/contract-core';
import { serveRequests } from './childProcess';

// What a sheet says must not depend on where it runs.
process.env.TZ = 'UTC';

// As text, because the channel would write the nearest double for a long number.
serveRequests<SheetRunRequest, string>(async request =>
  exactJson(await runSheet(request, createExpressionEvaluator())),
);
