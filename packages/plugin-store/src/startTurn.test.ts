import { describe, expect, it } from 'vitest';
import { databaseKinds } from './testing/databases';
import { waitForStartTurn, type StartTurn } from './startTurn';

const postgres = process.env.INTERLOCK_TEST_POSTGRES ?? '';
const missing = databaseKinds.find(
  ({ name }) => name === 'PostgreSQL',
)?.missing;

describe.skipIf(missing !== '')('replicas that start together', () => {
  it('take turns, and one that fails leaves the turn to the next', async () => {
    const events: string[] = [];
    const start = async (name: string, turn: StartTurn, fails = false) => {
      events.push(`${name} begins`);
      // Gives everybody who did not wait the chance to come in between.
      await new Promise(resolve => setImmediate(resolve));
      events.push(fails ? `${name} fails` : `${name} is ready`);
      await turn.end();
    };
    const first = await waitForStartTurn(postgres);
    const others = ['second', 'third'].map(async name =>
      start(name, await waitForStartTurn(postgres)),
    );
    await start('first', first, true);
    await Promise.all(others);
    expect(events.slice(0, 2)).toEqual(['first begins', 'first fails']);
    const names = events.map(event => event.split(' ')[0]);
    expect(names[2]).toBe(names[3]);
    expect(names[4]).toBe(names[5]);
    expect(new Set(names).size).toBe(3);
  });
});
