/** Parts of a contract that rules look at, with their titles, as people read them. */
const categoryTitles = {
  operations: 'Operations',
  parameters: 'Parameters',
  bodies: 'Request bodies and media types',
  responses: 'Responses and headers',
  links: 'Links',
  schemas: 'Schemas',
  security: 'Security',
  servers: 'Servers',
  lifecycle: 'Sunset, stability and versions',
  channels: 'Channels and replies',
  messages: 'Messages',
  bindings: 'Bindings',
  messageServers: 'Servers of messages',
  announcements: 'Deprecation and decommissioning',
  records: 'Entity sets and records',
  fields: 'Fields of objects',
} as const;

/** The part of a contract that a rule looks at; its rules lie in a folder of that name. */
export type RuleCategory = keyof typeof categoryTitles;

/** Categories in the order in which people read them, with their titles. */
export const ruleCategories: readonly {
  readonly id: string;
  readonly title: string;
}[] = Object.entries(categoryTitles).map(([id, title]) => ({ id, title }));
