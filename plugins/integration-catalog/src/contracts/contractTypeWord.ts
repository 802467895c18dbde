const words: Readonly<Record<string, string>> = {
  openapi: 'OpenAPI',
  asyncapi: 'AsyncAPI',
  odata: 'OData',
  salesforce: 'Salesforce',
};

/** The type of an API entity as its makers spell it. */
export function contractTypeWord(type: string): string {
  return words[type] ?? type;
}
