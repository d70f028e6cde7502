import { setTimeout as pause } from 'node:timers/promises';
import { unknownName } from '../cli-error';

/** A list follows the log by a moment: what the command before this one made may not be in it yet. */
const WAITS_MS = [0, 150, 450];

/** Numbers and codes stand in capitals; people write them as they come: `dr-2026-000044` is `DR-2026-000044`. */
export const numberFrom = (name: string): string => name.trim().toUpperCase();

/**
 * What people call so, by its number or code, written as they like; at once or a moment later.
 * @param list the command that lists them
 * @param spellings what it is looked for as, the likeliest first: what others number may hold small letters
 * @throws CliError if there is none that the person may see
 */
export const named = async <Row>(
  {
    noun,
    list,
    name,
    spellings = [numberFrom(name)],
  }: Readonly<{ noun: string; list: string; name: string; spellings?: readonly string[] }>,
  find: (spelling: string) => Promise<Row | undefined>,
): Promise<Row> => {
  for (const waited of WAITS_MS) {
    await pause(waited);
    for (const spelling of spellings) {
      const row = await find(spelling);
      if (row !== undefined) return row;
    }
  }
  throw unknownName(noun, name, list);
};
