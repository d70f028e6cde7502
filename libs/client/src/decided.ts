import { answered, Refusal, type Answered } from './answered';
import { ifMatch } from './envelope';

type Result<Data> = Promise<Readonly<{ data?: Data; error?: unknown; response: Response }>>;

const MOST_READINGS = 5;

/**
 * Reads a record and decides on exactly the revision that was read: what people changed in between is refused, not
 * overwritten. If only automations wrote meanwhile, as they do a moment after each command, the record is read again.
 * @param revision the one that a person read and decides on; then nothing is repeated
 * @throws Refusal
 */
export const decided = async <Read, Done>(
  read: () => Result<Read>,
  decide: (header: Readonly<{ 'If-Match': string }>) => Result<Done>,
  revision?: number,
): Promise<Answered<NonNullable<Done>>> => {
  if (revision !== undefined) return answered(decide(ifMatch(revision)));
  for (let reading = 1; ; reading += 1) {
    const before = await answered(read());
    try {
      return await answered(decide(ifMatch(before)));
    } catch (error) {
      if (reading === MOST_READINGS || !onlyAutomationsWrote(error)) throw error;
    }
  }
};

const onlyAutomationsWrote = (error: unknown): boolean => {
  if (!(error instanceof Refusal) || error.status !== 412) return false;
  const since = error.problem?.since ?? [];
  return since.length > 0 && since.every(({ actorType }) => actorType === 'automation');
};
