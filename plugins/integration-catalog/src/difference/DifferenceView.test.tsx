import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import {
  baseDocument,
  baseText,
  difference,
} from '../testing/employeesRemoved';
import { renderPage } from '../testing/renderPage';
import { DifferenceView } from './DifferenceView';

const contract = { namespace: 'default', name: 'xero-accounting' };

function Query() {
  return <output>{decodeURIComponent(useLocation().search)}</output>;
}

function show(shown: Parameters<typeof DifferenceView>[0]['difference']) {
  renderPage(
    <>
      <DifferenceView contract={contract} difference={shown} />
      <Query />
    </>,
    { api: { getVersionDocument: async () => baseDocument } },
  );
}

describe('the difference of two versions', () => {
  it('offers the entry that lets a list of a response grow', async () => {
    const [removed] = difference.findings;
    show({
      ...difference,
      findings: [{ ...removed, ruleId: 'response-enum-value-added' }],
    });
    expect(
      await screen.findByText(/openEnumerations/, { selector: 'pre' }),
    ).toHaveTextContent(difference.base?.file ?? 'no file');
  });

  it.each([
    ['beside findings', difference.findings],
    ['where there is no finding', []],
  ])(
    'shows the notes of the comparison and of its sides %s',
    async (_, findings) => {
      const note = (message: string, line: number, hides: boolean) => ({
        code: 'place-undecided',
        message,
        location: { file: 'accounting.yaml', pointer: '', line, column: 1 },
        hides,
      });
      const odd = note('A bare slash was read as a key.', 7, false);
      const gone = note('A reference leads nowhere.', 9, true);
      const { base, revision } = difference;
      show({
        ...difference,
        findings: [...findings],
        base: base && { ...base, notes: [odd, gone] },
        revision: revision && { ...revision, notes: [odd] },
        notes: [note('What they do together is not decided.', 3, true)],
      });
      const notes = await screen.findByRole('complementary', { name: 'Notes' });
      expect(
        within(notes)
          .getAllByRole('listitem')
          .map(({ textContent }) => textContent),
      ).toEqual([
        'What they do together is not decided. A change may lie here unseen. accounting.yaml:3',
        'A reference leads nowhere. A change may lie here unseen. accounting.yaml:9 in the base',
        'A bare slash was read as a key.  accounting.yaml:7',
      ]);
    },
  );

  it('has no block of notes where nothing is noted', async () => {
    show(difference);
    await screen.findByRole('group', { name: 'Base 12.0.2' });
    expect(screen.queryByRole('complementary', { name: 'Notes' })).toBeNull();
  });

  it('marks the failing place of the base and says that the revision has none', async () => {
    show(difference);
    const base = await screen.findByRole('group', { name: 'Base 12.0.2' });
    const lines = (await within(base).findAllByRole('listitem')).map(line => [
      line.getAttribute('data-mark'),
      line.textContent,
    ]);
    expect(lines).toEqual([
      ['around', '7    get:'],
      ['around', '8      operationId: getAccounts'],
      ['around', '9  /Employees:'],
      ['failing', '10    get:'],
      ['inside', '11      operationId: getEmployees'],
      ['inside', '12      summary: Retrieves employees used in Xero payrun'],
      ['around', '13    put:'],
      ['around', '14      operationId: createEmployees'],
      ['around', '15components: {}'],
      ['around', '16 '],
    ]);
    expect(
      screen.getByRole('group', { name: 'Revision 13.0.0' }),
    ).toHaveTextContent('Not there any more in the revision.');
  });

  it('marks on both sides what differs, and does not blame what only surrounds it', async () => {
    const [removed] = difference.findings;
    const place = (pointer: string, line: number) => ({
      file: difference.base?.file ?? '',
      pointer,
      line,
      column: 5,
    });
    const operation = '/paths/~1Employees/get';
    const findings = [
      {
        ...removed,
        fingerprint: 'summary',
        base: place(operation, 10),
        revision: place(operation, 10),
      },
      {
        ...removed,
        fingerprint: 'operation',
        base: place(`${operation}/summary`, 12),
        revision: place(operation, 10),
      },
    ];
    const texts = [baseText, baseText.replace('employees used', 'staff used')];
    renderPage(
      <DifferenceView
        contract={contract}
        difference={{ ...difference, findings }}
      />,
      {
        api: {
          getVersionDocument: async (_, digest) => ({
            ...baseDocument,
            text:
              texts[digest === difference.base?.digest ? 0 : 1] ?? 'neither',
          }),
        },
      },
    );
    const marked = async (name: string) =>
      (
        await within(await screen.findByRole('group', { name })).findAllByRole(
          'listitem',
        )
      )
        .filter(line => line.getAttribute('data-mark') !== 'around')
        .map(line => `${line.getAttribute('data-mark')} ${line.textContent}`);
    const bothSides = async () => ({
      base: await marked('Base 12.0.2'),
      revision: await marked('Revision 13.0.0'),
    });
    const buttons = within(
      await screen.findByRole('navigation', { name: 'Causes' }),
    ).getAllByRole('button');
    const shown = [];
    for (const button of buttons) {
      await userEvent.click(button);
      shown.push(await bothSides());
    }
    expect(shown).toEqual([
      {
        base: [
          'failing 10    get:',
          'inside 11      operationId: getEmployees',
          'changed −12      summary: Retrieves employees used in Xero payrun',
        ],
        revision: [
          'failing 10    get:',
          'inside 11      operationId: getEmployees',
          'changed +12      summary: Retrieves staff used in Xero payrun',
        ],
      },
      {
        base: [
          'failing 12      summary: Retrieves employees used in Xero payrun',
        ],
        revision: ['enclosing 10    get:'],
      },
    ]);
    expect(
      screen.getByRole('group', { name: 'Revision 13.0.0' }),
    ).toHaveTextContent(
      'Not there in the revision; it would be in /paths/~1Employees/get',
    );
  });

  it('chooses a cause by keyboard and keeps it in the address', async () => {
    show(difference);
    const causes = within(
      await screen.findByRole('navigation', { name: 'Causes' }),
    );
    const [first, second] = causes.getAllByRole('button');
    expect(first).toHaveAttribute('aria-pressed', 'true');
    second?.focus();
    await userEvent.keyboard('{Enter}');
    expect(second).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('status', { name: '' })).toHaveTextContent(
      '?finding=removed+PUT+/Employees',
    );
    expect(
      screen.getByRole('article', { name: 'The chosen cause' }),
    ).toHaveTextContent(
      'Hit by this cause: nobody that the evidence knows of.Not hit by this cause: 2',
    );
  });

  it('says how it is proven in words', async () => {
    show(difference);
    expect(
      await screen.findByText(
        'Proven by structure: the two documents themselves show it, no payload is needed.',
      ),
    ).toBeInTheDocument();
  });

  it('never calls an unreadable version compatible', async () => {
    show({
      ...difference,
      findings: [],
      problems: [
        {
          code: 'syntax-error',
          message: 'A quoted text is not closed.',
          remedy: 'Close it.',
          file: 'openapi.yaml',
          pointer: '',
          line: 3,
          column: 9,
        },
      ],
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The two versions could not be compared, so nothing is provenA quoted text is not closed. openapi.yaml:3:9 Close it.',
    );
    expect(screen.queryByText('No difference that matters')).toBeNull();
  });
});
