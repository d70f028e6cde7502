import type { AnswerOf } from '@channel/client';

export type Change = AnswerOf<'streamChanges'>;
export type Topic = Change['topic'];

/** A message of the stream. One without an event only says where the stream stands. */
export type Message = Readonly<{
  /** Place in the log. */
  id: string;
  event?: string;
  change?: Change;
}>;

const fieldsOf = (block: string): ReadonlyMap<string, string> =>
  new Map(
    block.split('\n').flatMap((line) => {
      const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? ''] as const];
    }),
  );

const messageOf = (block: string): Message | undefined => {
  const fields = fieldsOf(block);
  const id = fields.get('id');
  if (id === undefined) return undefined;
  const event = fields.get('event');
  if (event === undefined) return { id };
  if (event === 'reset') return { id, event };
  return { id, event, change: JSON.parse(fields.get('data') ?? '') as Change };
};

/** Server-sent events as they arrive, however they were cut on their way. */
export async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Message> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as never)
    .getReader() as ReadableStreamDefaultReader<string>;
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const message = messageOf(block);
        if (message !== undefined) yield message;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
