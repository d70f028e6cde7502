import { messagesOf, type Message } from './messages';

const bodyOf = (...pieces: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });

const heard = async (body: ReadableStream<Uint8Array>): Promise<readonly Message[]> => {
  const messages: Message[] = [];
  for await (const message of messagesOf(body)) messages.push(message);
  return messages;
};

describe('req:P2.9 the messages of the stream', () => {
  it('are read whole, however they were cut on their way', async () => {
    const text =
      'retry: 3000\n\n: still here\nid: 0017\n\nid: 0018\nevent: deal.approved\ndata: {"topic":"deals","id":"deal_1","revision":7}\n\nid: 0019\nevent: reset\ndata: {}\n\n';
    const change = { topic: 'deals', id: 'deal_1', revision: 7 };
    const all = [
      { id: '0017' },
      { id: '0018', event: 'deal.approved', change },
      { id: '0019', event: 'reset' },
    ];
    expect(await heard(bodyOf(text))).toEqual(all);
    expect(await heard(bodyOf(...text))).toEqual(all);
  });

  it('that were not sent to their end are not read', async () => {
    expect(await heard(bodyOf('id: 0017\n\nid: 0018\nevent: deal.appr'))).toEqual([{ id: '0017' }]);
  });
});
