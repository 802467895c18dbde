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
    title: 'A callback is added',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    post:
      responses:
        '201': { description: Placed. }
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
                '204': { description: Taken. }
`,
    findings: [
      'info callback-added: The callback sent was added (POST callback sent of POST /orders). [none, wider, structural]',
    ],
  },
};
