import { endServer } from './end-server';

describe('E25 the end of a PostgreSQL', () => {
  const ended = async (by: string): Promise<readonly string[]> => {
    const sent: string[] = [];
    const isGone = await endServer({
      kill: (signal) => void sent.push(signal),
      isGone: () => sent.includes(by),
      patienceMs: 1,
    });
    return [...sent, isGone ? 'gone' : 'stays'];
  };

  it('is in order', async () => expect(await ended('SIGINT')).toEqual(['SIGINT', 'gone']));

  it('is a harder one if it stays, as one that recovers on a full disk', async () =>
    expect(await ended('SIGQUIT')).toEqual(['SIGINT', 'SIGQUIT', 'gone']));

  it('is waited for no longer than each of the three may take', async () =>
    expect(await ended('nothing')).toEqual(['SIGINT', 'SIGQUIT', 'SIGKILL', 'stays']));
});
