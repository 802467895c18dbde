/** The parts of an example that differ from rule to rule. */
export interface ExampleParts {
  /** Rows of the mapping, each a line of YAML without its dash. */
  readonly rows: readonly string[];
  /** Properties of the account that the CRM hands out. */
  readonly account: readonly string[];
  /** Properties of the customer that the ledger takes. */
  readonly customer: readonly string[];
  readonly accountRequired?: readonly string[];
  readonly customerRequired?: readonly string[];
  /** Members of the sheet before its mappings. */
  readonly sheet?: readonly string[];
  /** Members of `spec` of the integration beside contracts and sheet. */
  readonly flow?: readonly string[];
  /** Further entities. */
  readonly entities?: string;
  /** Operations of the target: `post`, `put`. */
  readonly methods?: readonly string[];
  /** Replaces in the whole text, for what only one example has otherwise. */
  readonly replace?: readonly (readonly [from: string, to: string])[];
}

/**
 * The files of a small estate: an integration, the two contracts between which
 * it maps, and its sheet; each file after its path in a comment.
 */
export function exampleText(parts: ExampleParts): string {
  const text = [
    entitiesText(parts),
    sheetText(parts),
    contractText('crm', parts),
    contractText('ledger', parts),
  ].join('---\n');
  return (parts.replace ?? []).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) {
      throw new Error(`The example has no \`${from}\` to replace.`);
    }
    return changed.replace(from, to);
  }, text);
}

function entitiesText({ flow = [], entities = '' }: ExampleParts): string {
  return `kind: Integration
metadata: { name: customers }
spec:
  mapping: contracts/mappings/customers.yaml
  contracts:
    - { ref: crm, role: consumes }
    - { ref: ledger, role: consumes }
${indented(flow, 2)}---
kind: API
metadata:
  name: crm
  annotations: { interlock.dev/contract: contracts/crm.yaml }
spec: { type: openapi }
---
kind: API
metadata:
  name: ledger
  annotations: { interlock.dev/contract: contracts/ledger.yaml }
spec: { type: openapi }
${entities === '' ? '' : `---\n${entities}`}`;
}

function sheetText({ rows, sheet = [], methods = ['post'] }: ExampleParts) {
  const operations = methods.map(
    method => `${method.toUpperCase()} /customers`,
  );
  return `# contracts/mappings/customers.yaml
integration: customers
${indented(sheet, 0)}mappings:
  - name: customer
    sources:
      - { name: account, contract: crm, operations: [GET /account] }
    target: { contract: ledger, operations: [${operations.join(', ')}] }
    rows:
${indented(
  rows.map(row => `- { ${row} }`),
  6,
)}`;
}

function contractText(name: 'crm' | 'ledger', parts: ExampleParts): string {
  const isSource = name === 'crm';
  const required =
    (isSource ? parts.accountRequired : parts.customerRequired) ?? [];
  const properties = isSource ? parts.account : parts.customer;
  const schema = (depth: number) =>
    indented(
      [
        'type: object',
        `required: [${required.join(', ')}]`,
        'properties:',
        ...properties.map(property => `  ${property}`),
      ],
      depth,
    );
  const head = `# contracts/${name}.yaml
openapi: 3.0.3
info: { title: ${isSource ? 'CRM' : 'Ledger'}, version: '1' }
paths:
  /${isSource ? 'account' : 'customers'}:
`;
  return isSource
    ? `${head}    get:
      responses:
        '200':
          description: The account.
          content:
            application/json:
              schema:
${schema(16)}`
    : `${head}${(parts.methods ?? ['post'])
        .map(
          method => `    ${method}:
      requestBody:
        content:
          application/json:
            schema:
${schema(14)}      responses: { '204': { description: Taken. } }
`,
        )
        .join('')}`;
}

function indented(lines: readonly string[], depth: number): string {
  return lines.map(line => `${' '.repeat(depth)}${line}\n`).join('');
}
