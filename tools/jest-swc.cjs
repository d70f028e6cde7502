'use strict';
// swc as Jest calls it, with the last step of a build: tests run what the server runs.
const { createTransformer } = require('@swc/jest');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { withSharedShapes } = require('./lib/shared-shapes.cjs');

const step = readFileSync(join(__dirname, 'lib', 'shared-shapes.cjs'), 'utf8');

module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    const shared = (result) => ({ ...result, code: withSharedShapes(result.code) });
    return {
      canInstrument: swc.canInstrument,
      process: (...source) => shared(swc.process(...source)),
      processAsync: async (...source) => shared(await swc.processAsync(...source)),
      getCacheKey: (source, ...place) => swc.getCacheKey(`${source}\n${step}`, ...place),
    };
  },
};
