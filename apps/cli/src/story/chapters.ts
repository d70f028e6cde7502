import { usageError } from '../cli-error';
import type { Chapter } from './chapter';
import { DEAL } from './story';
import { STANDING } from './standing';

/** By the word that names them on the command line; the first one is told where none is named. */
export const CHAPTERS = { deal: DEAL, standing: STANDING } as const satisfies Readonly<
  Record<string, Chapter>
>;
export const FIRST_CHAPTER = 'deal' satisfies keyof typeof CHAPTERS;

/** @throws CliError that names those that there are */
export const chapterOf = (name: string): Chapter => {
  const chapter = Object.entries<Chapter>(CHAPTERS).find(([word]) => word === name)?.[1];
  if (chapter !== undefined) return chapter;
  throw usageError(`There is no chapter "${name}".`, `Tell one of: ${Object.keys(CHAPTERS).join(', ')}.`);
};
