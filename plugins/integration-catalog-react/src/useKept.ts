import { useRef } from 'react';
import type { Loaded } from './useLoaded';

/**
 * The newest value that came, also while another question is being asked, so
 * that a filtered list does not blink; null before the first one.
 */
export function useKept<T>(loaded: Loaded<T>): T | null {
  const kept = useRef<T | null>(null);
  if (loaded.state === 'ready') kept.current = loaded.value;
  return kept.current;
}
