import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { RoleChoice } from './RoleChoice';

const architect = {
  userRef: 'user:default/ana.ruiz',
  displayName: 'Ana Ruiz',
  role: 'Integration architect',
  description: 'Approves API and mapping changes.',
};
const auditor = {
  userRef: 'user:default/helen.murray',
  displayName: 'Helen Murray',
  role: 'Auditor',
  description: 'Reads decisions and evidence; decides nothing.',
};

it('signs in as a role by keyboard alone', async () => {
  const onChoose = vi.fn();
  render(
    <RoleChoice
      roles={{
        state: 'ready',
        value: [architect, auditor],
        stale: null,
        reload: () => {},
      }}
      onChoose={onChoose}
    />,
  );
  expect(
    screen.getAllByRole('button').map(button => button.textContent),
  ).toEqual([
    'Integration architectAna RuizApproves API and mapping changes.',
    'AuditorHelen MurrayReads decisions and evidence; decides nothing.',
  ]);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onChoose.mock.calls).toEqual([['user:default/helen.murray']]);
});

it('says why there is nothing to choose', () => {
  render(
    <RoleChoice
      roles={{
        state: 'failed',
        error: new Error('Sign-in as a role is for this machine only.'),
        reload: () => {},
      }}
      onChoose={() => {}}
    />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The roles could not be loaded.Sign-in as a role is for this machine only. Nothing was changed.',
  );
});
