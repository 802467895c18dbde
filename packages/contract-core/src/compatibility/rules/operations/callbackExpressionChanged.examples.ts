import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The callback stays',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '201': { description: Placed. }
      callbacks:
        sent:
          '{$request.query.url}':
            post:
              responses:
                '204': { description: Taken. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '201': { description: Placed. }
      callbacks:
        sent:
          '{$request.query.url}':
            post:
              responses:
                '204': { description: Taken over. }
`,
    findings: [],
  },
  bad: {
    title: 'The address is taken from another parameter',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '201': { description: Placed. }
      callbacks:
        sent:
          '{$request.query.url}':
            post:
              responses:
                '204': { description: Taken. }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '201': { description: Placed. }
      callbacks:
        sent:
          '{$request.query.callback}':
            post:
              responses:
                '204': { description: Taken. }
`,
    findings: [
      'error callback-expression-changed: The address to call for the callback sent moved from "{$request.query.url}" to "{$request.query.callback}" (POST callback sent of POST /orders). [none, incomparable, structural]',
    ],
  },
};
