import { answered, newKey, once, Refusal } from '@channel/client';
import { useQuery, type QueryKey } from '@tanstack/react-query';
import { useRefusalText } from '../refusals/refusal-text';

type Result = Promise<Readonly<{ data?: unknown; error?: unknown; response: Response }>>;

/** What stands against an act itself; a stale page or sign-in is said when it is done. */
const STANDS_AGAINST = [409, 422];

const whyNot = async (ask: (header: ReturnType<typeof once>) => Result): Promise<Refusal | null> => {
  try {
    await answered(ask(once(newKey())));
    return null;
  } catch (error) {
    if (error instanceof Refusal && STANDS_AGAINST.includes(error.status)) return error;
    if (error instanceof Refusal) return null;
    throw error;
  }
};

/**
 * Whether the server would take an act now. It decides as it would for the act and writes nothing, so that the reason
 * stands at the button before the click.
 * @param key begins with the word of the feature, and ends with the revision that was read
 * @param ask the command as a dry run
 * @param asked whether the act is in question at all for this role and status
 * @returns why not, as a sentence; nothing if it is possible
 */
export const useTrial = (
  key: QueryKey,
  ask: (header: ReturnType<typeof once>) => Result,
  asked: boolean,
): string | undefined => {
  const sentence = useRefusalText();
  const { data } = useQuery({ queryKey: key, queryFn: () => whyNot(ask), enabled: asked });
  return data?.code === undefined ? undefined : sentence(data.code);
};
