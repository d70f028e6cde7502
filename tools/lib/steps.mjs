// Runs named steps, at most two at a time, shows the output of those that fail, and says how long each took.
import { spawn } from 'node:child_process';
import { root } from './prepare.mjs';

const runStep = ({ name, command, args, env = {} }) =>
  new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(command, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0', ...env } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.padStart(6)} s`);
      resolve({ name, code, output });
    });
  });

/** @returns true if every step succeeded */
export const runSteps = async (steps, atOnce = 2) => {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      if (result.code !== 0) failed.push(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  for (const { name, output } of failed) console.log(`\n──── ${name} ────\n${output.trim()}`);
  return failed.length === 0;
};
