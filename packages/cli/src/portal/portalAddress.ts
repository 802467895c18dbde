import { CommandFailure } from '../commandFailure';

/** The `--portal` option as an address that requests can be made from. */
export function readPortalAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw CommandFailure.because(
      'usage',
      `--portal must be an http or https address such as http://localhost:7007, not "${text}".`,
    );
  }
  if (url.username || url.password) {
    throw CommandFailure.because(
      'usage',
      '--portal must not carry a user name or password; put the token into INTERLOCK_TOKEN.',
    );
  }
  return url;
}

/** The address for messages, without a trailing slash. */
export function portalName(portal: URL): string {
  return `${portal.origin}${portal.pathname.replace(/\/+$/u, '')}`;
}
