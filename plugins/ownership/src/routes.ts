import { createRouteRef } from '@backstage/frontend-plugin-api';

export const dataRouteRef = createRouteRef();
export const systemsRouteRef = createRouteRef();
export const mappingsRouteRef = createRouteRef();
export const lineageRouteRef = createRouteRef();
