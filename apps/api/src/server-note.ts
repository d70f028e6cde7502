import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server writes into its data folder, so that the command line finds it. */
export type ServerNote = Readonly<{ url: string; pid: number }>;

const pathOf = (dataDir: string): string => join(dataDir, 'server.json');

/** @returns removes the note again */
export const writeServerNote = (dataDir: string, note: ServerNote): (() => void) => {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(pathOf(dataDir), `${JSON.stringify(note)}\n`);
  return () => {
    if (readServerNote(dataDir)?.pid === note.pid) rmSync(pathOf(dataDir), { force: true });
  };
};

/** The note of a server that is alive. */
export const readServerNote = (dataDir: string): ServerNote | undefined => {
  try {
    const note = JSON.parse(readFileSync(pathOf(dataDir), 'utf8')) as ServerNote;
    process.kill(note.pid, 0);
    return note;
  } catch {
    return undefined;
  }
};
