import { expect, it } from 'vitest';
import { secondsOfDuration } from './durations';

it.each([
  ['PT0S', 0],
  ['PT0.6S', 0.6],
  ['PT15M', 900],
  ['PT1H30M', 5_400],
  ['P1D', 86_400],
  ['P1W', 604_800],
  ['P1DT12H', 129_600],
  ['P84M', 220_752_000],
  ['P7Y', 220_752_000],
  ['P', null],
  ['PT', null],
  ['P1DT', null],
  ['15 minutes', null],
  ['', null],
])('%s lasts %s seconds', (text, seconds) => {
  expect(secondsOfDuration(text)).toBe(seconds);
});
