import { describe, expect, it } from 'vitest';
import { compareVersions } from '../compareVersions';
import { exampleLine } from '../ruleExample';
import { describedFieldEdits } from './describedFieldEdits';
import { describedObjectEdits } from './describedObjectEdits';
import type { DescribeEdit } from './describeEdit';

const abilities = 'queryable: true\ncreateable: true\nupdateable: true';

/** A describe with one field more than its name, or with other abilities. */
function describeOf(edit: DescribeEdit, side: 'base' | 'revision'): string {
  const name =
    '{ name: Name, type: string, length: 80, nillable: true, createable: true, updateable: true }';
  return edit.of === 'object'
    ? `name: Account\n${edit[side]}\nfields:\n  - ${name}\n`
    : `name: Account\n${abilities}\nfields:\n  - ${name}\n${
        edit[side] === '' ? '' : `  - ${edit[side]}\n`
      }`;
}

function compare(edit: DescribeEdit) {
  const [base, revision] = (['base', 'revision'] as const).map(side => ({
    file: `${side}.yaml`,
    text: describeOf(edit, side),
    references: [],
  }));
  return compareVersions(base, revision);
}

const edits = [...describedFieldEdits, ...describedObjectEdits];

describe('an edit of a describe', () => {
  it('is shown in more than forty kinds, each with a title of its own', () => {
    expect(new Set(edits.map(({ title }) => title)).size).toBe(edits.length);
    expect(edits.length).toBeGreaterThan(40);
  });

  it.each(edits)('$title', edit => {
    const { findings, problems } = compare(edit);
    expect(problems).toEqual([]);
    expect(findings.map(exampleLine)).toEqual(edit.findings);
  });
});
