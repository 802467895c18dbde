import type { BindingField } from '../model';

/**
 * What a field of a binding means to whoever exchanges the messages.
 * `address`: where messages are found. `demand`: what a client has to do the
 * same way. `capacity`: a number of which less is a weaker promise. `delivery`:
 * how messages arrive (order, duplicates, loss). `deployment`: nothing that a
 * client sees. `other`: not known.
 */
export type BindingRole =
  'address' | 'demand' | 'capacity' | 'delivery' | 'deployment' | 'other';

/** By holder, protocol and path, from the published bindings of each protocol. */
const roles: ReadonlyMap<string, BindingRole> = new Map<string, BindingRole>([
  ['channel kafka partitions', 'delivery'],
  ['channel kafka replicas', 'deployment'],
  ['channel kafka topicConfiguration.retention.ms', 'capacity'],
  ['channel kafka topicConfiguration.retention.bytes', 'capacity'],
  ['channel kafka topicConfiguration.delete.retention.ms', 'capacity'],
  ['channel kafka topicConfiguration.max.message.bytes', 'capacity'],
  ['message kafka schemaIdLocation', 'demand'],
  ['message kafka schemaIdPayloadEncoding', 'demand'],
  ['channel amqp is', 'address'],
  ['channel amqp exchange.name', 'address'],
  ['channel amqp exchange.type', 'address'],
  ['channel amqp exchange.vhost', 'address'],
  ['channel amqp queue.name', 'address'],
  ['channel amqp queue.vhost', 'address'],
  ['operation amqp cc', 'address'],
  ['operation amqp bcc', 'address'],
  ['operation amqp replyTo', 'address'],
  ['operation amqp deliveryMode', 'capacity'],
  ['operation amqp expiration', 'capacity'],
  ['message amqp contentEncoding', 'demand'],
  ['message amqp messageType', 'demand'],
  ['server mqtt clientId', 'demand'],
  ['server mqtt sessionExpiryInterval', 'capacity'],
  ['server mqtt maximumPacketSize', 'capacity'],
  ['operation mqtt qos', 'capacity'],
  ['operation mqtt messageExpiryInterval', 'capacity'],
  ['message mqtt contentType', 'demand'],
  ['message mqtt responseTopic', 'address'],
  ['operation http method', 'demand'],
  ['operation http type', 'demand'],
  ['message http statusCode', 'demand'],
  ['channel ws method', 'demand'],
  ['channel googlepubsub messageRetentionDuration', 'delivery'],
  ['channel googlepubsub schemaSettings.encoding', 'demand'],
  ['channel ibmmq destinationType', 'address'],
  ['channel ibmmq queue.objectName', 'address'],
  ['channel ibmmq topic.string', 'address'],
  ['channel ibmmq topic.objectName', 'address'],
  ['channel ibmmq maxMsgLength', 'capacity'],
  ['message ibmmq type', 'demand'],
  ['channel sns name', 'address'],
  ['channel sqs queue.name', 'address'],
  ['channel pulsar namespace', 'address'],
  ['channel pulsar persistence', 'delivery'],
  ['channel jms destination', 'address'],
  ['channel jms destinationType', 'address'],
  ['channel anypointmq destination', 'address'],
  ['channel anypointmq destinationType', 'address'],
  ['operation solace destinations', 'address'],
]);

export function bindingRole(field: BindingField): BindingRole {
  const { holder, protocol, path } = field;
  return roles.get(`${holder} ${protocol} ${path}`) ?? 'other';
}
