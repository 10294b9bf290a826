// What the framework leaves to a service: the bundle before the package, and an empty bucket before it is deleted.
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const { emptyReports } = require('./empty-reports.cjs');
const { node, root } = require('./project.cjs');

module.exports = class Plugin {
  constructor(serverless) {
    const bundle = () => {
      execFileSync(node, [join(root, 'scripts/bundle.ts')], { stdio: ['ignore', 'ignore', 'inherit'] });
    };
    this.hooks = {
      'before:package:createDeploymentArtifacts': bundle,
      'before:deploy:function:packageFunction': bundle,
      'before:invoke:local:invoke': bundle,
      'before:remove:remove': () => emptyReports(serverless.getProvider('aws')),
    };
  }
};
