import { ifMatch, Refusal } from '@channel/client';
import { tellSince } from './told-since';

type Result<Data> = Promise<Readonly<{ data?: Data; error?: unknown; response: Response }>>;

const CHANGED = 412;

/**
 * Decides on exactly the revision that a person read. What another person changed in between is a 412, which tells it in the
 * sentences of the record's history; what only automations wrote, as they do a moment after each command, changes nothing that was read, and the decision stands.
 */
export const decideOn = async <Data>(
  revision: number,
  decide: (header: Readonly<{ 'If-Match': string }>) => Result<Data>,
): Result<Data> => {
  const first = await decide(ifMatch(revision));
  const since = onlyAutomationsSince(first.error);
  if (since !== undefined) return decide(ifMatch(since));
  const { error, response } = first;
  return response.status === CHANGED ? { ...first, error: await tellSince(error, response.url) } : first;
};

const onlyAutomationsSince = (error: unknown): number | undefined => {
  const { problem } = new Refusal(CHANGED, error as never);
  const since = problem?.since ?? [];
  const only = since.length > 0 && since.every(({ actorType }) => actorType === 'automation');
  return only && problem?.current !== undefined ? Number(problem.current) : undefined;
};
