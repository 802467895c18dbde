import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FieldUse } from '../model';
import { compareVersions } from './compareVersions';

const vendors = fileURLToPath(
  new URL('../../../../contracts/vendor/', import.meta.url),
);

function step(base: string, revision: string, usedFields: readonly FieldUse[]) {
  const source = (file: string) => ({
    file,
    text: readFileSync(`${vendors}${file}`, 'utf8'),
    references: [],
  });
  const { findings, fieldHits } = compareVersions(
    source(base),
    source(revision),
    undefined,
    { usedFields },
  );
  if (fieldHits === undefined) throw new Error('Fields were asked about.');
  return {
    touched: findings
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ ruleId, fingerprint }) =>
        (fieldHits.touched[fingerprint] ?? []).map(
          ({ operation, field }) =>
            `${ruleId} (${fieldHits.aspects?.[fingerprint]}): ${operation} ${field}`,
        ),
      ),
    steps: (fieldHits.steps ?? []).map(
      ({ operation, field, base: before, revision: after }) => [
        `${operation} ${field}`,
        before && [
          before.maxLength,
          before.enumeration?.length ?? null,
          before.creatable,
          before.updatable,
        ],
        after && [
          after.maxLength,
          after.enumeration?.length ?? null,
          after.creatable,
          after.updatable,
        ],
      ],
    ),
  };
}

const request = 'request' as const;
const response = 'response' as const;

describe('what vendors change about fields that somebody uses', () => {
  // Before, a property that can no longer be written touched every field of its record.
  it('is VATRegistration where it is written, from 2024-09 to 2025-09 of SAP', () => {
    const fields = [
      'BusinessPartner',
      'Customer',
      'Supplier',
      'VATRegistration',
    ];
    expect(
      step(
        'sap/business-partner/releases/2024-09.edmx',
        'sap/business-partner/metadata.edmx',
        [
          { operation: 'read A_Customer', direction: response, fields },
          { operation: 'update A_Customer', direction: request, fields },
          { operation: 'update A_Supplier', direction: request, fields },
        ],
      ),
    ).toEqual({
      touched: [
        'request-property-became-not-writable (writability): update A_Customer VATRegistration',
        'request-property-became-not-writable (writability): update A_Supplier VATRegistration',
      ],
      steps: [
        [
          'update A_Customer VATRegistration',
          [20, null, false, true],
          [20, null, false, false],
        ],
        [
          'update A_Supplier VATRegistration',
          [20, null, false, true],
          [20, null, false, false],
        ],
      ],
    });
  });

  it('is how long picklists are, and what they list, with person accounts of Salesforce', () => {
    expect(
      step(
        'salesforce/account/describe.json',
        'salesforce/account/releases/person-accounts.json',
        [
          {
            operation: 'read Account',
            direction: response,
            fields: ['Industry', 'Type', 'BillingCity', 'IsPartner', 'Name'],
          },
          {
            operation: 'update Account',
            direction: request,
            fields: ['Industry', 'IsPartner', 'Name'],
          },
        ],
      ),
    ).toMatchInlineSnapshot(`
      {
        "steps": [
          [
            "read Account Type",
            [
              40,
              7,
              true,
              true,
            ],
            [
              255,
              9,
              true,
              true,
            ],
          ],
          [
            "read Account IsPartner",
            [
              null,
              null,
              false,
              true,
            ],
            null,
          ],
          [
            "read Account Industry",
            [
              40,
              32,
              true,
              true,
            ],
            [
              255,
              32,
              true,
              true,
            ],
          ],
          [
            "read Account Name",
            [
              255,
              null,
              true,
              true,
            ],
            [
              255,
              null,
              true,
              true,
            ],
          ],
          [
            "update Account Industry",
            [
              40,
              32,
              true,
              true,
            ],
            [
              255,
              32,
              true,
              true,
            ],
          ],
          [
            "update Account IsPartner",
            [
              null,
              null,
              false,
              true,
            ],
            null,
          ],
        ],
        "touched": [
          "response-became-nullable (absence): read Account Name",
          "response-limit-loosened (limit): read Account Type",
          "response-limit-loosened (limit): read Account Industry",
          "response-property-removed (presence): read Account IsPartner",
          "request-property-removed (presence): update Account IsPartner",
          "response-picklist-value-added (values): read Account Type",
        ],
      }
    `);
  });
});
