import type {
  Direction,
  Effect,
  MessageServer,
  Messaging,
  Place,
  SchemaUse,
  MessageServerVariable,
} from '../model';
import { eraseParameterNames } from '../parse';
import type { StructuralChangeKind } from './change';
import { compareBindings } from './compareBindings';
import { compareMessageSecurity } from './compareMessageSecurity';
import type { ChangeDetails } from './operationChanges';

type Report = (
  kind: StructuralChangeKind,
  effect: Effect,
  details: ChangeDetails,
) => void;

type CompareSchemas = (
  slot: string,
  direction: Direction,
  base: { readonly schema: SchemaUse | null; readonly place: Place },
  revision: { readonly schema: SchemaUse | null; readonly place: Place },
) => void;

/** Compares servers: by address first, because nobody connects to a name. */
export function compareMessageServers(
  base: Messaging,
  revision: Messaging,
  report: Report,
  compareSchemas: CompareSchemas,
): void {
  const { pairs, removed, added } = matchServers(
    base.servers,
    revision.servers,
  );
  for (const [left, right] of pairs) {
    compareServer(left, right, report, compareSchemas);
  }
  for (const server of removed) {
    report('message-server-removed', 'narrower', {
      subject: addressOf(server),
      words: `${server.key} (${addressOf(server)})`,
      base: server.place,
    });
  }
  for (const server of added) {
    report('message-server-added', 'wider', {
      subject: addressOf(server),
      words: `${server.key} (${addressOf(server)})`,
      revision: server.place,
    });
  }
}

interface MatchedServers {
  readonly pairs: readonly (readonly [MessageServer, MessageServer])[];
  readonly removed: readonly MessageServer[];
  readonly added: readonly MessageServer[];
}

function matchServers(
  base: readonly MessageServer[],
  revision: readonly MessageServer[],
): MatchedServers {
  const pairs: (readonly [MessageServer, MessageServer])[] = [];
  const free = new Set(revision);
  let waiting = [...base];
  const ways: readonly ((
    one: MessageServer,
    other: MessageServer,
  ) => boolean)[] = [
    (one, other) =>
      one.key === other.key && identityOf(one) === identityOf(other),
    (one, other) => identityOf(one) === identityOf(other),
    (one, other) => one.key === other.key,
  ];
  for (const isSame of ways) {
    waiting = waiting.filter(server => {
      const counterpart = [...free].find(other => isSame(server, other));
      if (counterpart === undefined) return true;
      pairs.push([server, counterpart]);
      free.delete(counterpart);
      return false;
    });
  }
  return { pairs, removed: waiting, added: [...free] };
}

function addressOf({ protocol, host, pathname }: MessageServer): string {
  return `${protocol}://${host}${pathname}`;
}

function identityOf(server: MessageServer): string {
  return eraseParameterNames(addressOf(server));
}

function compareServer(
  base: MessageServer,
  revision: MessageServer,
  report: Report,
  compareSchemas: CompareSchemas,
): void {
  const slot = `server ${base.key}`;
  const reportHere: Report = (kind, effect, details) =>
    report(kind, effect, { slot, ...details });
  compareAddress(base, revision, reportHere);
  for (const [position, variable] of base.variables.entries()) {
    const counterpart = revision.variables[position];
    if (counterpart !== undefined) {
      compareVariable(variable, counterpart, reportHere);
    }
  }
  compareMessageSecurity(base, revision, reportHere);
  compareBindings({
    base: base.bindings,
    revision: revision.bindings,
    basePlace: base.place,
    revisionPlace: revision.place,
    slot,
    direction: 'request',
    report: reportHere,
    compareSchemas,
  });
}

function compareAddress(
  base: MessageServer,
  revision: MessageServer,
  report: Report,
): void {
  const members = [
    ['host', 'message-server-host-changed'],
    ['pathname', 'message-server-pathname-changed'],
    ['protocol', protocolChange(base, revision)],
    ['protocolVersion', 'message-server-protocol-version-changed'],
  ] as const;
  for (const [member, kind] of members) {
    const from = base[member];
    const to = revision[member];
    if (eraseParameterNames(from) === eraseParameterNames(to)) continue;
    report(kind, 'incomparable', {
      from,
      to,
      words: `from ${from || 'none'} to ${to || 'none'}`,
      base: base.place,
      revision: revision.place,
    });
  }
}

/** Names of one protocol with and without encryption, by the plain one. */
const encryptedNames: ReadonlyMap<string, string> = new Map([
  ['amqps', 'amqp'],
  ['https', 'http'],
  ['ibmmq-secure', 'ibmmq'],
  ['kafka-secure', 'kafka'],
  ['mqtts', 'mqtt'],
  ['secure-mqtt', 'mqtt'],
  ['rediss', 'redis'],
  ['stomps', 'stomp'],
  ['wss', 'ws'],
]);

function protocolChange(
  { protocol: from }: MessageServer,
  { protocol: to }: MessageServer,
): StructuralChangeKind {
  const plain = (name: string): string => encryptedNames.get(name) ?? name;
  return plain(from) === plain(to)
    ? 'message-server-encryption-changed'
    : 'message-server-protocol-changed';
}

function compareVariable(
  base: MessageServerVariable,
  revision: MessageServerVariable,
  report: Report,
): void {
  const places = { base: base.place, revision: revision.place };
  const gone =
    revision.values === null
      ? []
      : (base.values ?? [null]).filter(
          value => value === null || revision.values?.includes(value) === false,
        );
  if (gone.length > 0) {
    report('message-server-variable-value-removed', 'narrower', {
      ...places,
      subject: base.name,
      from: base.values,
      to: revision.values,
      words: `${gone.map(value => value ?? 'other values').join(', ')} of ${base.name}`,
    });
  }
  const fresh =
    base.values === null
      ? []
      : (revision.values ?? [null]).filter(
          value => value === null || base.values?.includes(value) === false,
        );
  if (fresh.length > 0) {
    report('message-server-variable-value-added', 'wider', {
      ...places,
      subject: base.name,
      from: base.values,
      to: revision.values,
      words: `${fresh.map(value => value ?? 'any value').join(', ')} of ${base.name}`,
    });
  }
  if (base.defaultValue !== revision.defaultValue) {
    report('message-server-variable-default-changed', 'incomparable', {
      ...places,
      subject: base.name,
      from: base.defaultValue,
      to: revision.defaultValue,
      words: `${base.name} from ${base.defaultValue ?? 'none'} to ${revision.defaultValue ?? 'none'}`,
    });
  }
}
