import { ifMatch, Refusal } from '@channel/client';

type Result<Data> = Promise<Readonly<{ data?: Data; error?: unknown; response: Response }>>;

/**
 * Decides on exactly the revision that a person read. What another person changed in between is a 412; what only
 * automations wrote, as they do a moment after each command, changes nothing that was read, and the decision stands.
 */
export const decideOn = async <Data>(
  revision: number,
  decide: (header: Readonly<{ 'If-Match': string }>) => Result<Data>,
): Result<Data> => {
  const first = await decide(ifMatch(revision));
  const since = onlyAutomationsSince(first.error);
  return since === undefined ? first : decide(ifMatch(since));
};

const onlyAutomationsSince = (error: unknown): number | undefined => {
  const problem = new Refusal(412, error as never).problem;
  const since = problem?.since ?? [];
  const only = since.length > 0 && since.every(({ actorType }) => actorType === 'automation');
  return only && problem?.current !== undefined ? Number(problem.current) : undefined;
};
