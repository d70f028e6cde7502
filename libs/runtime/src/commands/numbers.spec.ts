import { refuse, type DomainCommand } from '@channel/kernel';
import { Numbers } from './numbers';

class Counted extends Numbers {
  last = 0;
  protected override next(series: string, year: number): Promise<string> {
    this.last += 1;
    return Promise.resolve(`${series}-${String(year)}-${String(this.last)}`);
  }
}
type Draft = DomainCommand<'Draft', Readonly<{ number: string }>, 'NO'>;
const command = (number: string): Draft => ({ type: 'Draft', data: { number } });
const asked = { series: 'QT', on: '2026-09-07', known: undefined };

describe('case:A8 a number for people', () => {
  it('is drawn for what is accepted, of the year of its day', async () => {
    const numbers = new Counted();
    expect(await numbers.numbered(asked, command, () => [])).toEqual(command('QT-2026-1'));
  });
  it('is drawn neither for what is refused nor for what is only tried', async () => {
    const numbers = new Counted();
    expect(await numbers.numbered(asked, command, () => refuse('NO', 'No.'))).toEqual(refuse('NO', 'No.'));
    await numbers.numbered({ ...asked, dryRun: true }, command, () => []);
    expect(numbers.last).toBe(0);
  });
  it('stays with a record that has one', async () => {
    const numbers = new Counted();
    const again = await numbers.numbered({ ...asked, known: 'QT-2026-7' }, command, () => []);
    expect([again, numbers.last]).toEqual([command('QT-2026-7'), 0]);
  });
});
