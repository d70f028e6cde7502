import { answered, newKey, once, Refusal, type Answered } from '@channel/client';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';

type Result<Data> = Promise<Readonly<{ data?: Data; error?: unknown; response: Response }>>;

/** The place in the log of the last command of this page; lists that are not there yet say so. */
let written = '';
export const lastWritten = (): string => written;
/** @param checkpoint of what a command, or the job that it began, has changed */
export const noteWritten = (checkpoint: string): void => {
  if (checkpoint > written) written = checkpoint;
};

export type Command<Input, Data> = Readonly<{
  run: (input: Input) => void;
  running: boolean;
  /** The "no" of the server, or why there was no answer. */
  error: Error | null;
  refusal: Refusal | undefined;
  done: Answered<NonNullable<Data>> | undefined;
  reset: () => void;
  /** What it changes is read anew, also where it was refused because somebody else had changed it. */
  readAgain: () => void;
}>;

/** Whatever is decided waits for nobody any more, or for somebody else. */
const INBOX: QueryKey = ['inbox'];

/** It did not happen, so what is sent next is another intention. Whatever may have happened is repeated under its key. */
const wasRefused = ({ status, code }: Refusal): boolean => status < 500 && code !== 'IDEMPOTENCY_IN_PROGRESS';

/**
 * One intention: its key is made when the form or dialog opens and kept for retries, so that it happens once. After it
 * happened, what it changed is read again, and lists wait for its checkpoint.
 * @param send the call, with the header that carries the key
 * @param changes keys of what it changes
 */
export const useCommand = <Input, Data>(
  send: (input: Input, header: ReturnType<typeof once>) => Result<Data>,
  { changes, onDone }: Readonly<{ changes: readonly QueryKey[]; onDone?: (data: NonNullable<Data>) => void }>,
): Command<Input, Data> => {
  const queries = useQueryClient();
  const renew = (keys: readonly QueryKey[]): Promise<unknown> =>
    Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
  const [key, setKey] = useState(newKey);
  const mutation = useMutation<Answered<NonNullable<Data>>, Error, Input>({
    mutationFn: (input) => answered(send(input, once(key))),
    onSuccess: async ({ data }) => {
      setKey(newKey());
      const { checkpoint = '' } = data as Readonly<{ checkpoint?: string }>;
      noteWritten(checkpoint);
      await renew([...changes, INBOX]);
      onDone?.(data);
    },
    onError: (error) => {
      if (error instanceof Refusal && wasRefused(error)) setKey(newKey());
    },
  });
  const { error } = mutation;
  return {
    run: mutation.mutate,
    running: mutation.isPending,
    error,
    refusal: error instanceof Refusal ? error : undefined,
    done: mutation.data,
    reset: mutation.reset,
    readAgain: () => void renew(changes).then(mutation.reset),
  };
};
