import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ConclusionBadge } from './ConclusionBadge';
import { EvidenceIcon } from './EvidenceIcon';
import { HitStatusBadge } from './HitStatusBadge';
import { SeverityBadge } from './SeverityBadge';

it('says every state with a word and an icon of its own, colour third', () => {
  const { container } = render(
    <>
      {(['success', 'failure', 'undecided', 'neutral', 'skipped'] as const).map(
        conclusion => (
          <ConclusionBadge key={conclusion} conclusion={conclusion} />
        ),
      )}
      {(['error', 'warn', 'info'] as const).map(severity => (
        <SeverityBadge key={severity} severity={severity} />
      ))}
      {(
        ['broken', 'potentially-affected', 'unaffected', 'unknown'] as const
      ).map(status => (
        <HitStatusBadge key={status} status={status} />
      ))}
    </>,
  );
  const badges = [...container.querySelectorAll('[data-tone]')];
  expect(
    badges.map(badge => [badge.textContent, badge.getAttribute('data-tone')]),
  ).toEqual([
    ['Success', 'success'],
    ['Failure', 'danger'],
    ['Undecided', 'warning'],
    ['Neutral', 'neutral'],
    ['Skipped', 'neutral'],
    ['Error', 'danger'],
    ['Warning', 'warning'],
    ['Info', 'info'],
    ['Broken', 'danger'],
    ['Potentially affected', 'warning'],
    ['Not affected', 'success'],
    ['Unknown', 'warning'],
  ]);
  const drawings = badges
    .slice(0, 5)
    .map(badge => badge.querySelector('path')?.getAttribute('d'));
  expect(new Set(drawings).size).toBe(5);
});

it('gives each kind of evidence one icon', () => {
  const { container } = render(
    <>
      {(['pact', 'mapping-row', 'declared-use', 'traffic-sample'] as const).map(
        kind => (
          <EvidenceIcon key={kind} evidence={kind} />
        ),
      )}
    </>,
  );
  expect(container.textContent).toBe(
    'PactMapping rowDeclared useTraffic sample',
  );
  const drawings = [...container.querySelectorAll('path')].map(path =>
    path.getAttribute('d'),
  );
  expect(new Set(drawings).size).toBe(4);
});
