// Stops the PostgreSQL of the integration tests and removes its folder.
const { rmSync } = require('node:fs');

module.exports = async () => {
  const started = globalThis.channelTestServer;
  if (started === undefined) return;
  await started.server.stop();
  rmSync(started.dir, { recursive: true, force: true });
};
