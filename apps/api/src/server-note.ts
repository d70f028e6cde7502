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
    const note = noteIn(dataDir);
    process.kill(note.pid, 0);
    return note;
  } catch {
    return undefined;
  }
};

/** Whether a server of ours left its note there, alive or not; others have files of this name as well. */
export const hasServerNote = (dataDir: string): boolean => {
  try {
    const { url, pid } = noteIn(dataDir);
    return typeof url === 'string' && typeof pid === 'number';
  } catch {
    return false;
  }
};

const noteIn = (dataDir: string): ServerNote =>
  JSON.parse(readFileSync(pathOf(dataDir), 'utf8')) as ServerNote;
