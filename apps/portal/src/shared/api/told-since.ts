import { dataOf, isProblem, type Problem, type Schemas } from '@channel/client';
import { api } from './client';

type Happened = NonNullable<Problem['since']>[number];
/** What somebody did meanwhile, with the sentence of the record's history; without one where it is not told. */
export type Told = Happened & Readonly<{ sentence?: string }>;
type Entry = Pick<Schemas['HistoryEntry'], 'revision' | 'type' | 'sentence'>;

/** Where the history of the record stands that a command was sent to: each is beside its record. */
export const historyBeside = (command: string): string | undefined => {
  const record = /\/v1\/[^/]+\/[^/?]+(?=\/)/.exec(command)?.[0];
  return record === undefined ? undefined : `${record}/history`;
};

/** The sentences of those events; revisions of another stream that the history tells as well are none of them. */
export const toldBy = (since: readonly Happened[], entries: readonly Entry[]): readonly Told[] =>
  since.map((event) => {
    const entry = entries.find(({ revision, type }) => revision === event.revision && type === event.type);
    return entry === undefined ? event : { ...event, sentence: entry.sentence };
  });

/**
 * A 412 whose `since` is told in sentences. They come from the history of the record, which says to each viewer what they may
 * know, in their language; if it does not answer, the refusal stays as it was.
 */
export const tellSince = async (refusal: unknown, command: string): Promise<unknown> => {
  const history = historyBeside(command);
  if (!isProblem(refusal) || refusal.since === undefined || history === undefined) return refusal;
  try {
    // Every history answers as this one does; which record it is stands in the address already.
    const { data } = await dataOf(
      api.GET(history as '/v1/quotes/{quoteId}/history', { params: { path: { quoteId: '' } } }),
    );
    return { ...refusal, since: toldBy(refusal.since, data) };
  } catch {
    return refusal;
  }
};
