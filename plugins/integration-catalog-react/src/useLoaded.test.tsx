import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useLoaded } from './useLoaded';

describe('loading for a page', () => {
  it('keeps the last value when a later attempt fails, and says so', async () => {
    let attempts = 0;
    const load = async () => {
      attempts += 1;
      if (attempts === 2) throw new Error('connection lost');
      return `answer ${attempts}`;
    };
    const { result } = renderHook(() => useLoaded(load));
    expect(result.current).toEqual({ state: 'loading' });
    await waitFor(() => expect(result.current.state).toBe('ready'));
    const first = result.current;
    if (first.state !== 'ready') throw new Error('not ready');
    expect([first.value, first.stale]).toEqual(['answer 1', null]);

    act(() => first.reload());
    await waitFor(() =>
      expect(result.current).toMatchObject({
        state: 'ready',
        value: 'answer 1',
        stale: { message: 'connection lost' },
      }),
    );

    act(() => first.reload());
    await waitFor(() =>
      expect(result.current).toMatchObject({ value: 'answer 3', stale: null }),
    );
  });

  it('never shows the answer to an earlier question', async () => {
    const answers: ((answer: string) => void)[] = [];
    const ask = () => new Promise<string>(resolve => answers.push(resolve));
    const first = () => ask();
    const second = () => ask();
    const { result, rerender } = renderHook(({ load }) => useLoaded(load), {
      initialProps: { load: first },
    });
    rerender({ load: second });
    await act(async () => {
      answers[1]?.('second');
      answers[0]?.('first');
    });
    expect(result.current).toMatchObject({ state: 'ready', value: 'second' });
  });

  it('fails with the reason when nothing was loaded yet', async () => {
    const load = async () => {
      throw new Error('no such contract');
    };
    const { result } = renderHook(() => useLoaded(load));
    await waitFor(() =>
      expect(result.current).toMatchObject({
        state: 'failed',
        error: { message: 'no such contract' },
      }),
    );
  });
});
