import { ConfigReader } from '@backstage/config';
import { describe, expect, it } from 'vitest';
import { isLoopbackHost, reasonNotLocal } from './loopback';
import { reasonNotToOffer } from './startCondition';

describe('a host is loopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['::1', true],
    ['[::1]', true],
    ['::ffff:127.0.0.1', true],
    ['localhost', true],
    ['LOCALHOST', true],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.7', false],
    ['::ffff:10.0.0.7', false],
    ['localhost.example.com', false],
    ['127.0.0.1.example.com', false],
    ['', false],
  ])('%s: %s', (host, expected) => {
    expect(isLoopbackHost(host)).toBe(expected);
  });
});

describe('a request is local', () => {
  const local = { host: 'localhost:7007' };

  it.each([
    { remoteAddress: '127.0.0.1', headers: local, reason: undefined },
    {
      remoteAddress: '::1',
      headers: { host: '[::1]:7007' },
      reason: undefined,
    },
    {
      remoteAddress: '10.0.0.7',
      headers: local,
      reason: 'the request comes from 10.0.0.7',
    },
    {
      remoteAddress: undefined,
      headers: local,
      reason: 'the request comes from an unknown address',
    },
    {
      remoteAddress: '127.0.0.1',
      headers: { ...local, 'x-forwarded-for': '10.0.0.7' },
      reason: 'the request was forwarded by a proxy (header x-forwarded-for)',
    },
    {
      remoteAddress: '127.0.0.1',
      headers: { ...local, forwarded: 'for=10.0.0.7' },
      reason: 'the request was forwarded by a proxy (header forwarded)',
    },
    {
      remoteAddress: '127.0.0.1',
      headers: { host: 'rebound.example.com:7007' },
      reason: 'the request is addressed to "rebound.example.com"',
    },
    {
      remoteAddress: '127.0.0.1',
      headers: {},
      reason: 'the request is addressed to ""',
    },
  ])('$remoteAddress $headers -> $reason', request => {
    expect(
      reasonNotLocal({
        socket: { remoteAddress: request.remoteAddress },
        headers: request.headers,
      }),
    ).toBe(request.reason);
  });
});

describe('sign-in as a role is offered', () => {
  const offered = (environment: string | undefined, listen: unknown) =>
    reasonNotToOffer(
      environment,
      new ConfigReader({ backend: { listen: listen as never } }),
    );

  it.each([
    ['development', { host: '127.0.0.1', port: 7007 }, undefined],
    ['development', { host: 'localhost' }, undefined],
    ['development', '127.0.0.1:7007', undefined],
    ['development', '[::1]:7007', undefined],
    [
      'development',
      ':7007',
      'backend.listen names no host, so the backend can be reached from other machines; set backend.listen.host to 127.0.0.1',
    ],
    [
      'development',
      { port: 7007 },
      'backend.listen names no host, so the backend can be reached from other machines; set backend.listen.host to 127.0.0.1',
    ],
    [
      'development',
      { host: '0.0.0.0' },
      'backend.listen.host is "0.0.0.0", which other machines can reach; set it to 127.0.0.1',
    ],
    [
      'production',
      { host: '127.0.0.1' },
      'NODE_ENV is "production" and not "development"',
    ],
    ['test', { host: '127.0.0.1' }, 'NODE_ENV is "test" and not "development"'],
    [undefined, { host: '127.0.0.1' }, 'NODE_ENV is "" and not "development"'],
  ])('%s, %j: %s', (environment, listen, reason) => {
    expect(offered(environment, listen)).toBe(reason);
  });
});
