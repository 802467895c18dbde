/**
 * The methods that have a member of their own in a path item, in lower case as
 * documents write them (OpenAPI 3.2, section 4.9, "Path Item Object").
 */
export const pathItemMethods = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
] as const;
