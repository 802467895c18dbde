import {
  governanceReadPermission,
  type ScorecardQuery,
} from '@interlock/plugin-integration-catalog-common';
import type { Router } from 'express';
import { listSnapshots } from '../store/governance';
import { dayAt, daysAfter } from '../isoDays';
import { getOverview } from '../usecases/governance/getOverview';
import { getTarget } from '../usecases/governance/getTarget';
import { listFindings } from '../usecases/governance/listFindings';
import { getRule, listRules } from '../usecases/governance/ruleCatalogue';
import {
  getScorecardPage,
  trendDays,
} from '../usecases/governance/scorecardPage';
import { answer } from './apiRouter';
import { admitAskingGoverned } from './askingGoverned';
import type { RouterOptions } from './routerOptions';

/** Findings, rules, scorecards and targets. */
export function addGovernanceRoutes(
  routes: Router,
  options: RouterOptions,
): void {
  const { context, access, governor } = options;
  const readTrend = async (by: 'all' | 'system' | 'domain' | 'owner') =>
    listSnapshots(context.database, {
      from: daysAfter(dayAt(context.now()), -trendDays),
      by,
    });
  routes.get('/governance', async (request, response) => {
    const { governed, asking } = await admitAskingGoverned(options, request);
    const body = getOverview(governed, await readTrend('all'), asking);
    answer<'getGovernance'>(response, body);
  });
  routes.get('/governance/findings', async (request, response) => {
    await access.admit(request, governanceReadPermission);
    const body = listFindings(await governor.govern(), request.query);
    answer<'listGovernanceFindings'>(response, body);
  });
  routes.get('/governance/rules', async (request, response) => {
    await access.admit(request, governanceReadPermission);
    const body = listRules(await governor.govern());
    answer<'listGovernanceRules'>(response, body);
  });
  routes.get('/governance/rules/:rule', async (request, response) => {
    const { governed, asking } = await admitAskingGoverned(options, request);
    const body = getRule(governed, request.params.rule, asking);
    answer<'getGovernanceRule'>(response, body);
  });
  routes.get('/governance/scorecards', async (request, response) => {
    await access.admit(request, governanceReadPermission);
    const query: ScorecardQuery = request.query;
    const body = getScorecardPage(
      await governor.govern(),
      await readTrend(query.by ?? 'all'),
      query,
    );
    answer<'listScorecards'>(response, body);
  });
  routes.get('/governance/targets', async (request, response) => {
    const { governed, asking } = await admitAskingGoverned(options, request);
    const body = getTarget(governed, String(request.query.ref), asking);
    answer<'getGovernanceTarget'>(response, body);
  });
}
