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
    title: 'A callback disappears',
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
`,
    findings: [
      'error callback-removed: The callback sent was removed (POST callback sent of POST /orders). [none, narrower, structural]',
    ],
  },
};
