import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '../testing/renderPage';
import { integrationFactGroups } from './integrationFactGroups';
import { integrationView } from '@interlock/plugin-integration-catalog-common';

function entity(spec: object) {
  return {
    apiVersion: 'interlock.dev/v1alpha1',
    kind: 'Integration',
    metadata: {
      name: 'routing',
      annotations: { 'interlock.dev/scenarios': 'X18, X23' },
    },
    spec: {
      serviceLevels: { accuracy: 'sums agree every morning' },
      sandbox: { environment: 'test', data: 'one week of requests' },
      exceptionRule: { categories: ['two rules hold'], queue: 'Board' },
      ...spec,
    },
  };
}

function Facts(props: { readonly spec: object }) {
  return (
    <>
      {integrationFactGroups(integrationView(entity(props.spec))).map(group => (
        <section key={group.title} aria-label={group.title}>
          {group.facts
            .filter(([, value]) => value)
            .map(([label, value]) => (
              <div key={label}>
                {label}: {value}
              </div>
            ))}
        </section>
      ))}
    </>
  );
}

function group(name: string): readonly (string | null)[] {
  return [...screen.getByRole('region', { name }).children].map(
    fact => fact.textContent,
  );
}

it('shows accuracy, sandbox, scenarios, and a queue that nobody owns', async () => {
  renderPage(<Facts spec={{}} />);
  expect(
    await screen.findByRole('region', { name: 'Where it runs' }),
  ).toBeInTheDocument();
  expect(group('Where it runs')).toEqual([
    'Tried in: test',
    'Data to try it with: one week of requests',
  ]);
  expect(group('Service levels and reliability')).toEqual([
    'Accuracy: sums agree every morning',
  ]);
  expect(group('Exceptions and review')).toEqual([
    'Categories: two rules hold',
    'Queue: Board',
    'Worked on by: No owner',
  ]);
  expect(group('Design and reasons')).toContain('Scenarios: X18, X23');
  expect(screen.queryByText(/Routing/)).not.toBeInTheDocument();
});

it('shows how two generations share the work, in the order of the rules', async () => {
  const spec = {
    coexistence: {
      routing: [
        { when: 'company LK10', to: 'works-erp' },
        { when: 'all else', to: 'system:default/sap-s4hana' },
      ],
      parity: 'sums by company',
      retireWhen: 'wave 3 is signed off',
    },
    migration: { wave: 'wave 3', phase: 'move' },
  };
  renderPage(<Facts spec={spec} />);
  expect(
    await screen.findByRole('region', { name: 'Coexistence and migration' }),
  ).toBeInTheDocument();
  expect(group('Coexistence and migration')).toEqual([
    'Routing, the first that holds decides: company LK10: works-erpall else: sap-s4hana',
    'Parity: sums by company',
    'Retires when: wave 3 is signed off',
    'Migration wave: wave 3',
    'Phase: Move',
  ]);
});
