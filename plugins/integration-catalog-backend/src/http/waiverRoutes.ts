import { NotAllowedError } from '@backstage/errors';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { WaiverAction } from '@interlock/contract-core';
import {
  waiverDecidePermission,
  waiverRequestPermission,
  type Answer,
} from '@interlock/plugin-integration-catalog-common';
import type { Request, Router } from 'express';
import type { Person } from '../caller';
import { actOnWaiver } from '../usecases/waivers/actOnWaiver';
import { describeWaiver, listWaivers } from '../usecases/waivers/readWaivers';
import { requestWaiver } from '../usecases/waivers/requestWaiver';
import { askAboutWaivers } from '../usecases/waivers/waiverAsking';
import { audited, type Admitted } from './access';
import { answer } from './apiRouter';
import { admitAskingGoverned } from './askingGoverned';
import type { RouterOptions } from './routerOptions';

/** Waivers: who may see, ask for, decide about and withdraw them. */
export function addWaiverRoutes(routes: Router, options: RouterOptions): void {
  const { context, governor } = options;
  routes.get('/governance/waivers', async (request, response) => {
    const { governed, asking } = await admitAskingGoverned(options, request);
    const body = listWaivers(governed, asking, request.query);
    answer<'listWaivers'>(response, body);
  });
  routes.post('/governance/waivers', async (request, response) => {
    const { body } = request;
    const meta = { rule: String(body.covers.rule) };
    const result = await asPerson(options, request, {
      event: { eventId: 'waiver-request', meta },
      permission: waiverRequestPermission,
      doing: 'asks for a waiver',
      work: async ({ caller, permitted }) => {
        if (!permitted) {
          throw new NotAllowedError(
            `You lack the permission ${waiverRequestPermission.name}: the portal's configuration narrows it to other groups. Let interlock.permissions.grants name one of yours.`,
          );
        }
        return requestWaiver(context, await governor.govern(), body, caller);
      },
    });
    answer<'requestWaiver'>(response, result, 201);
  });
  routes.get('/governance/waivers/:id', async (request, response) => {
    const { governed, asking } = await admitAskingGoverned(options, request);
    const { id } = request.params;
    const body = await describeWaiver(context.database, governed, asking, id);
    answer<'getWaiver'>(response, body);
  });
  routes.post(
    '/governance/waivers/:id/decisions',
    async (request, response) => {
      const { decision, reason } = request.body;
      const result = await actAsPerson(options, request, decision, reason);
      answer<'decideWaiver'>(response, result, 201);
    },
  );
  routes.post(
    '/governance/waivers/:id/withdrawal',
    async (request, response) => {
      const { reason } = request.body;
      const result = await actAsPerson(options, request, 'withdraw', reason);
      answer<'withdrawWaiver'>(response, result, 201);
    },
  );
}

function actAsPerson(
  options: RouterOptions,
  request: Request,
  action: WaiverAction,
  reason: string,
): Promise<Answer<'getWaiver'>> {
  const { id = '' } = request.params;
  return asPerson(options, request, {
    event: { eventId: 'waiver-decide', meta: { id, action } },
    permission: waiverDecidePermission,
    doing: 'decides about a waiver',
    work: async ({ caller, permitted }) => {
      const governed = await options.governor.govern();
      await actOnWaiver(options.context, {
        id,
        action,
        reason,
        person: caller,
        permitted,
        governed,
      });
      return id;
    },
  });
}

/** Lets a person do something to a waiver, and answers how it stands then. */
async function asPerson(
  options: RouterOptions,
  request: Request,
  act: {
    readonly event: Parameters<typeof audited>[2];
    readonly permission: BasicPermission;
    readonly doing: string;
    /** Gives back the id of the waiver. */
    work(person: Admitted<Person>): Promise<string>;
  },
): Promise<Answer<'getWaiver'>> {
  const { access, auditor, context, governor } = options;
  const id = await audited(auditor, request, act.event, async () =>
    act.work(await access.admitPerson(request, act.permission, act.doing)),
  );
  const { caller, permitted } = await access.admitPerson(
    request,
    waiverDecidePermission,
    act.doing,
  );
  const asking = await askAboutWaivers(context.database, { caller, permitted });
  return describeWaiver(context.database, await governor.govern(), asking, id);
}
