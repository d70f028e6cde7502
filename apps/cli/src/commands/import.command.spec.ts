import { CliError } from '../cli-error';
import { settingsOf } from './import.command';

const wrong = (options: Parameters<typeof settingsOf>[0]): string => {
  try {
    settingsOf(options);
  } catch (error) {
    if (error instanceof CliError && error.exitCode === 2) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('C18 what the sender declares of a file', () => {
  it('is a count and sums in the form of their currencies', () =>
    expect(settingsOf({ rows: '120', total: ['USD=18600.00', 'JPY=5000'] })).toEqual({
      rows: 120,
      totals: { USD: '1860000', JPY: '5000' },
    }));
  it('stands beside what the file needs as JSON', () =>
    expect(settingsOf({ options: '{"delimiter":";"}', rows: '1' })).toEqual({ delimiter: ';', rows: 1 }));
  it('is said in words if it is written wrongly', () => {
    expect(wrong({ rows: 'many' })).toContain('--rows is a whole number');
    expect(wrong({ total: ['USD=1.005'] })).toContain('--total');
    expect(wrong({ options: '{' })).toContain('--options is no JSON');
  });
});
