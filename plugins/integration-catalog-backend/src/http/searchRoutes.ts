import {
  contractReadPermission,
  type SearchDocumentType,
} from '@interlock/plugin-integration-catalog-common';
import type { Router } from 'express';
import { listSearchDocuments } from '../usecases/search/searchDocuments';
import { answer } from './apiRouter';
import type { RouterOptions } from './routerOptions';

/** What the search index takes in. */
export function addSearchRoutes(
  routes: Router,
  { context, access }: RouterOptions,
): void {
  routes.get('/search-documents', async (request, response) => {
    await access.admit(request, contractReadPermission);
    const { type }: { type?: SearchDocumentType } = request.query;
    const body = await listSearchDocuments(context, type ?? 'contract');
    answer<'listSearchDocuments'>(response, body);
  });
}
