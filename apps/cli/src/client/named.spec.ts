import { EXIT } from '../exit-codes';
import { named } from './named';

describe('case:E24 what people call a record', () => {
  const asked = { noun: 'claim', list: 'mdf claims' };
  const claims: Readonly<Record<string, string>> = { 'MC-2026-000009': 'mclm_9', 'inv-7/1': 'ship_7' };
  const find = (spelling: string): Promise<string | undefined> => Promise.resolve(claims[spelling]);

  it.each(['MC-2026-000009', 'mc-2026-000009', ' Mc-2026-000009 '])('%s is its number', async (name) =>
    expect(await named({ ...asked, name }, find)).toBe('mclm_9'),
  );

  it('is looked for as others wrote it, first', async () => {
    const name = 'inv-7/1';
    expect(await named({ ...asked, name, spellings: [name, 'INV-7/1'] }, find)).toBe('ship_7');
  });

  it('may be known to the list a moment later only', async () => {
    let times = 0;
    const late = (): Promise<string | undefined> => Promise.resolve((times += 1) < 2 ? undefined : 'mclm_1');
    expect(await named({ ...asked, name: 'mc-1' }, late)).toBe('mclm_1');
  });

  it('is refused as it was written, with the command that lists what is there', async () =>
    expect(named({ ...asked, name: 'mc-1' }, () => Promise.resolve(undefined))).rejects.toMatchObject({
      message: 'There is no claim mc-1 that you may see.',
      exitCode: EXIT.failed,
      details: { next: '`channel mdf claims` shows what you may see.' },
    }));
});
