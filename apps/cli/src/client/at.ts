import type { ParamsAt, Paths } from '@channel/client';

/** A path of the description with what stands for the words in braces: the compiler knows what is there. */
export type At<Path extends string> = Readonly<{ path: Path; params: Readonly<Record<string, string>> }>;

export const at = <Path extends keyof Paths>(path: Path, params: ParamsAt<Path>): At<Path> => ({
  path,
  params,
});

/** What stands under a record: its history, its lines. */
export const below = <Path extends string, Part extends string>(
  { path, params }: At<Path>,
  part: Part,
): At<`${Path}/${Part}`> => ({ path: `${path}/${part}`, params });
