'use strict';
// Preloaded into the application: how long its event loop was held, since it was asked last. Asked by SIGUSR2; the answer is in
// the file that BENCH_LOOP names.
const { writeFileSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');

const RESOLUTION_MS = 5;
const held = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
held.enable();
process.on('SIGUSR2', () => {
  const [p99Ms, worstMs] = [held.percentile(99), held.max].map((ns) => Math.max(0, ns / 1e6 - RESOLUTION_MS));
  writeFileSync(process.env.BENCH_LOOP, JSON.stringify({ p99Ms, worstMs }));
  held.reset();
});
