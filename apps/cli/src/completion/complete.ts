import { Client } from '../client/client';
import type { Output } from '../output';
import { programFor, wordOf } from '../program';
import { candidates } from './candidates';

/** Who presses Tab does not wait for a server that is slow. */
const PATIENCE_MS = 500;

const personas = async (): Promise<readonly string[]> => {
  try {
    const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS).unref());
    const demo = await Promise.race([Client.anonymous().read('/v1/demo'), late]);
    return demo.personas.map(({ name }) => name);
  } catch {
    // Without a demo there is nobody to offer.
    return [];
  }
};

/** `./channel complete -- deals li`, asked by the shell: a line for each word that can stand where the last is being typed. */
export const complete = async (output: Output, words: readonly string[]): Promise<void> => {
  const program = programFor(output, wordOf(words));
  for (const one of await candidates(program, words, personas)) output.line(one, one);
};
