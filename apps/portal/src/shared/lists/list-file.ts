import { isProblem, Refusal, type ListPath } from '@channel/client';

type Value = string | number | boolean;

/** Where a list is answered as a file: its address, with the filters that it shows. */
export type ListFile = Readonly<{
  path:
    | ListPath
    | `/v1/reward-runs/${string}/${'lines' | 'partners' | 'groups'}`
    | `/v1/simulations/${string}/partners`;
  filter: Readonly<Record<string, Value | readonly Value[] | undefined>>;
}>;

/** The address of a list as a workbook: every row that the filters find, in their order. */
export const addressOf = ({ path, filter }: ListFile): string => {
  const parameters = Object.entries(filter).flatMap(([name, value]) =>
    (value === undefined ? [] : [value].flat()).map((one) => [name, String(one)]),
  );
  return `${path}?${new URLSearchParams([...parameters, ['format', 'xlsx']]).toString()}`;
};

/** @throws Refusal with the problem of the server */
export const workbookOf = async (file: ListFile): Promise<Blob> => {
  const response = await fetch(addressOf(file));
  if (!response.ok) {
    const said: unknown = await response.json().catch(() => undefined);
    throw new Refusal(response.status, isProblem(said) ? said : undefined);
  }
  return response.blob();
};
