// Serves a folder, for the tests and for a look at a build.
//
//   node scripts/serve.mjs dist --base /alongside/ --port 4173
import { parseArgs } from 'node:util';
import { host } from './host.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '8080' },
  },
});
const base = `/${values.base}/`.replace(/\/+/g, '/');
const server = host(() => positionals[0] ?? 'dist', base);

server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}${base}`);
});
