// Loaded before a peer with `--require`: it behaves as on a machine without a
// network, whatever machine this is.
const { Socket } = require('node:net');
const dns = require('node:dns');

Socket.prototype.connect = function refuse() {
  const error = Object.assign(new Error('connect ENETUNREACH'), {
    code: 'ENETUNREACH',
  });
  process.nextTick(() => this.destroy(error));
  return this;
};

Object.assign(dns, { lookup: refuseLookup });

/**
 * @param {string} host
 * @param {unknown} options
 * @param {(error: Error) => void} [callback]
 */
function refuseLookup(host, options, callback) {
  const tell = callback ?? options;
  const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
    code: 'ENOTFOUND',
  });
  process.nextTick(() => {
    if (typeof tell === 'function') tell(error);
  });
}
