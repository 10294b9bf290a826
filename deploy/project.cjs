// Where the project is, and the Node that it is developed with: it runs TypeScript as it stands.
const { join } = require('node:path');

const root = join(__dirname, '..');

module.exports = { root, node: join(root, 'node_modules/node/bin/node') };
