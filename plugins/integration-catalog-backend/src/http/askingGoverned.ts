import {
  governanceReadPermission,
  waiverDecidePermission,
} from '@interlock/plugin-integration-catalog-common';
import type { Request } from 'express';
import { askAboutWaivers } from '../usecases/waivers/waiverAsking';
import type { RouterOptions } from './routerOptions';

/** Who asks, what they may decide, and what governance says now. */
export async function admitAskingGoverned(
  options: RouterOptions,
  request: Request,
) {
  const { context, access, governor } = options;
  const admitted = await access.admitAsking(
    request,
    governanceReadPermission,
    waiverDecidePermission,
  );
  return {
    asking: await askAboutWaivers(context.database, admitted),
    governed: await governor.govern(),
  };
}
