import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a host name or an address, IPv6 with or without brackets, is loopback. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(bare);
  if (family === 0) {
    return bare.toLowerCase() === 'localhost';
  }
  return loopback.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}

/** What is read of a request to tell where it comes from. */
export interface RequestOrigin {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: {
    readonly host?: string | undefined;
    readonly [name: string]: string | string[] | undefined;
  };
}

const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip'];

/**
 * Says why a request is not a browser or a program on this machine, or nothing
 * when it is one. A loopback address alone does not show it: a proxy on this
 * machine forwards requests of others, and a page of another site can make its
 * own name resolve to loopback.
 */
export function reasonNotLocal(request: RequestOrigin): string | undefined {
  const { remoteAddress } = request.socket;
  if (remoteAddress === undefined || !isLoopbackHost(remoteAddress)) {
    return `the request comes from ${remoteAddress ?? 'an unknown address'}`;
  }
  const forwarded = forwardingHeaders.find(
    name => request.headers[name] !== undefined,
  );
  if (forwarded !== undefined) {
    return `the request was forwarded by a proxy (header ${forwarded})`;
  }
  const host = hostOf(request.headers.host ?? '');
  return isLoopbackHost(host)
    ? undefined
    : `the request is addressed to "${host}"`;
}

/** The host of a `Host` header, without its port. */
function hostOf(header: string): string {
  return header.replace(/:\d+$/, '');
}
