import type { QueryOf } from '@channel/client';
import { WHOSE } from './inbox.query';

export type QueueFilter = Pick<QueryOf<'listInbox'>, 'whose' | 'q' | 'sort'>;
export const ORDERS = ['dueAt', '-dueAt', 'since', '-since'] as const;
/** What of an inbox's address goes on with whoever opens one of its rows, so that next and previous are of the same rows. */
const KEPT = ['whose', 'q', 'sort'] as const;
type Values = Readonly<Record<string, string>>;

export const queueFilterOf = (values: Values): QueueFilter => {
  const whose = WHOSE.find((one) => one === values.whose);
  const sort = ORDERS.find((one) => one === values.sort);
  return {
    ...(whose === undefined ? {} : { whose: [whose] }),
    ...(values.q === undefined ? {} : { q: values.q }),
    ...(sort === undefined ? {} : { sort }),
  };
};

const keptOf = (values: Values): string =>
  new URLSearchParams(
    KEPT.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as [string, string]])),
  ).toString();

/** Back to the inbox as it was. */
export const inboxAddress = (values: Values): string => {
  const kept = keptOf(values);
  return kept === '' ? '/inbox' : `/inbox?${kept}`;
};

/** The address of a row's screen, with the filter that it was found by. */
export const withQueue = (address: string, values: Values): string => {
  const kept = keptOf(values);
  return kept === '' || !address.endsWith('/review') ? address : `${address}?${kept}`;
};
