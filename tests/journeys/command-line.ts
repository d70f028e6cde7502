import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Output } from '../../apps/cli/src/output';
import { run } from '../../apps/cli/src/run';

export type Json = Readonly<Record<string, unknown>>;

/** The command line in the process of the test, on the data folder of an application that is there when it is used. */
export const commandLine = (dataDir: () => string) => {
  /** Runs the command line as its process does, without the time that a process takes to start. */
  const command = async (...args: string[]): Promise<{ code: number; output: string }> => {
    const printed: string[] = [];
    const keep = (text: unknown): void => void printed.push(`${String(text)}\n`);
    const spies = [
      jest.spyOn(console, 'log').mockImplementation(keep),
      jest.spyOn(console, 'error').mockImplementation(keep),
    ];
    const before = process.env.DATA_DIR;
    process.env.DATA_DIR = dataDir();
    try {
      return { code: await run(['node', 'channel', ...args], new Output()), output: printed.join('') };
    } finally {
      process.env.DATA_DIR = before;
      for (const spy of spies) spy.mockRestore();
    }
  };
  /** A command line as people write it; words in quotes stay together. */
  const channel = async (line: string) =>
    command(...[...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? ''));
  const done = async (line: string): Promise<string> => {
    const { code, output } = await channel(line);
    // The output stands in both, so that a failure shows it.
    expect({ line, output, code }).toEqual({ line, output, code: 0 });
    return output;
  };
  const jsonOf = (output: string): readonly Json[] =>
    output
      .trim()
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => JSON.parse(text) as Json);
  /** Results alone: that there are more pages is a notice beside them. */
  const json = async (line: string): Promise<readonly Json[]> =>
    jsonOf(await done(`${line} --json`)).filter((document) => !('notice' in document));
  const refused = async (line: string, code: number): Promise<Json> => {
    const failure = await channel(`${line} --json`);
    expect({ line, ...failure }).toMatchObject({ code });
    return jsonOf(failure.output)[0] ?? {};
  };
  const inFolder = (name: string, content?: string): string => {
    const path = join(dataDir(), name);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };

  return { channel, done, json, jsonOf, refused, inFolder };
};
