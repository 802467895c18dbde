import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where `npm start` leaves the token of a portal on this machine. */
const localTokenFile = join('data', 'service-token');

/**
 * The token to show to a portal: `INTERLOCK_TOKEN`, or the token file of the
 * project, and that only for a portal on this machine (design decision 6).
 */
export async function findServiceToken(
  portal: URL,
  projectRoot: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const given = environment.INTERLOCK_TOKEN?.trim();
  if (given) return given;
  if (!isLoopback(portal.hostname)) return null;
  try {
    const text = await readFile(join(projectRoot, localTokenFile), 'utf8');
    return text.trim() || null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** `URL` writes IPv6 hosts in brackets and IPv4 hosts in four decimal parts. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/u.test(hostname)
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
