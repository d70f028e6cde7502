import { Refusal } from '@channel/client';
import type { saveDraft, SavedDraft, Sent } from '../api/save-draft.command';
import { saveOnce, type Unanswered } from './save-once';

const named = (name: string) => ({ customer: { name } });

/** A server with one draft, which answers a key as before; some answers are lost on their way. */
const server = (...lost: readonly number[]) => {
  const revisions: Sent[] = [];
  let asked = 0;
  const save: typeof saveDraft = async (sent, draft) => {
    asked += 1;
    const before = revisions.findIndex(({ key }) => key === sent.key);
    if (before < 0) {
      if ((draft?.revision ?? -1) !== revisions.length - 1)
        throw new Refusal(412, { status: 412, code: 'PRECONDITION_FAILED' } as never);
      revisions.push(sent);
    }
    await Promise.resolve();
    if (lost.includes(asked)) throw new TypeError('Failed to fetch');
    return { id: 'deal_1', revision: before < 0 ? revisions.length - 1 : before } as SavedDraft;
  };
  return { save, saved: () => revisions.map(({ content }) => content.customer?.name) };
};

describe('req:2.4 a registration that is saved while it is typed', () => {
  const nothing = (): Unanswered => ({ draft: undefined, sent: undefined });

  it('is one draft, also where the answer of its first save was lost', async () => {
    const { save, saved } = server(1);
    const now = nothing();
    await expect(saveOnce(now, named('H'), save)).rejects.toThrow('Failed to fetch');
    await saveOnce(now, named('Halden'), save);
    expect(saved()).toEqual(['H', 'Halden']);
    expect(now).toEqual({ draft: { id: 'deal_1', revision: 1 }, sent: undefined });
  });

  it('was changed by nobody else where the answer of a later save was lost', async () => {
    const { save, saved } = server(2, 3);
    const now = nothing();
    await saveOnce(now, named('H'), save);
    await expect(saveOnce(now, named('Ha'), save)).rejects.toThrow('Failed to fetch');
    await expect(saveOnce(now, named('Hal'), save)).rejects.toThrow('Failed to fetch');
    await saveOnce(now, named('Halden'), save);
    expect(saved()).toEqual(['H', 'Ha', 'Halden']);
  });

  it('is sent as another save after a no', async () => {
    const { save } = server();
    const now: Unanswered = { draft: { id: 'deal_1', revision: 4 }, sent: undefined };
    await expect(saveOnce(now, named('H'), save)).rejects.toMatchObject({ status: 412 });
    expect(now.sent).toBeUndefined();
  });
});
