import type { Answer, Client } from './client';
import { decide } from './decide';

type Row = Record<string, unknown>;
const answer = (status: number, body: Row, etag: string | null = null): Answer<Row> => ({
  ...{ status, body, etag, replayed: false, text: '' },
});
const mismatch = (...actorTypes: readonly string[]) =>
  answer(412, {
    ...{ status: 412, code: 'REVISION_MISMATCH', detail: 'The record is at revision 2.' },
    since: actorTypes.map((actorType) => ({ actorType })),
  });

/** A server that answers one decision after the other, the record one revision further each time. */
const serverThat = (answers: readonly Answer<Row>[], decidesOn?: string) => {
  const sent: unknown[] = [];
  const client = {
    decidesOn,
    get: () => Promise.resolve(answer(200, {}, `"${String(sent.length)}"`)),
    post: (_: string, { ifMatch }: { ifMatch?: string }) => Promise.resolve(answers[sent.push(ifMatch) - 1]),
  } as unknown as Client;
  return { client, sent };
};

describe('a decision by command', () => {
  it('reads again when only automations wrote meanwhile', async () => {
    const { client, sent } = serverThat([mismatch('automation'), answer(200, { status: 'returned' })]);
    expect(await decide(client, '/v1/deals/d', 'return')).toEqual({ status: 'returned' });
    expect(sent).toEqual(['"0"', '"1"']);
  });

  it.each([
    ['a person wrote', [mismatch('automation', 'person')], undefined],
    ['a revision was named', [mismatch('automation')], '"7"'],
    ['it does not end', Array.from({ length: 9 }, () => mismatch('automation')), undefined],
  ])('is refused when %s', async (_, answers, decidesOn) => {
    const { client } = serverThat(answers, decidesOn);
    await expect(decide(client, '/v1/deals/d', 'return')).rejects.toThrow('REVISION_MISMATCH');
  });
});
