import { addDays } from '@channel/kernel';
import { isValidBIC, isValidIBAN } from 'ibantools';
import { bankCode } from './bank-code';
import { checkAccount } from './account.checks';
import { executionDay, isExecutionDay } from './execution-day';
import { easterSunday, targetClosingDays } from './target-days';

const rules = { isIban: (text: string) => isValidIBAN(text), isBic: (text: string) => isValidBIC(text) };
const GERMAN = 'DE89370400440532013000';
const TURKISH = 'TR330006100519786457841326';
const FRENCH = 'FR1420041010050500013M02606';
const check = (iban: string, bic: string, currency = 'EUR', holder = 'Alder Integrators') =>
  checkAccount({ holder, iban, bic }, currency, rules)?.refused;

describe('case:P01 case:A8 G69: an account', () => {
  it.each([
    ['in SEPA, paid in euro, with its bank', GERMAN, 'COBADEFF', 'EUR', undefined],
    ['in SEPA, paid in euro, without one: it follows from the IBAN', GERMAN, '', 'EUR', undefined],
    ['in SEPA, paid in dollars, without its bank', GERMAN, '', 'USD', 'BIC_REQUIRED'],
    ['outside SEPA, paid in euro, without its bank', TURKISH, '', 'EUR', 'BIC_REQUIRED'],
    ['outside SEPA, paid in euro, with its bank', TURKISH, 'TGBATRIS', 'EUR', undefined],
    ['with a bank of another country', TURKISH, 'COBADEFF', 'EUR', 'BIC_INVALID'],
    ['in SEPA with a bank of another country', GERMAN, 'BNPAFRPP', 'EUR', 'BIC_INVALID'],
    ['of a French territory, whose bank has its code', FRENCH, 'BNPAREAR', 'EUR', undefined],
    ['of Jersey, whose bank has its code', 'GB33BUKB20201555555555', 'BUKBJESH', 'GBP', undefined],
    ['with a wrong check digit', 'DE89370400440532013001', 'COBADEFF', 'EUR', 'IBAN_INVALID'],
    ['with a BIC of a wrong form', GERMAN, 'COBA', 'EUR', 'BIC_INVALID'],
  ])('%s', (_, iban, bic, currency, refused) => {
    expect(check(iban, bic, currency)).toBe(refused);
  });
  it.each(['', ' ', '株式会社', 'A'.repeat(71)])('whose holder no bank can write: "%s"', (holder) => {
    expect(check(GERMAN, 'COBADEFF', 'EUR', holder)).toBe('TEXT_NOT_ALLOWED');
  });
});

it.each(['de89 3704 0044 0532 0130 00', 'DE89\u00A03704\u00A00044\u202F0532\u200B0130-00\uFEFF'])(
  'case:P04 an IBAN is pasted with blanks of any kind: %j',
  (pasted) => {
    expect(bankCode(pasted)).toBe(GERMAN);
  },
);

describe('case:P06 case:A8 G69: days on which euro is paid', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
  it('are not those on which TARGET is closed', () => {
    expect(targetClosingDays(2026)).toEqual([
      ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-12-25', '2026-12-26'],
    ]);
    expect(isExecutionDay('EUR', '2026-12-25')).toBe(false);
    expect(isExecutionDay('USD', '2026-12-25')).toBe(true);
    expect(isExecutionDay('EUR', '2026-12-27')).toBe(false);
  });
  it('come two business days after the approval, over Christmas and the turn of the year too', () => {
    expect(executionDay('EUR', '2026-12-23', [])).toBe('2026-12-28');
    expect(executionDay('EUR', '2026-12-31', [])).toBe('2027-01-05');
    expect(executionDay('EUR', '2026-04-02', [])).toBe('2026-04-08');
    expect(executionDay('EUR', '2026-10-20', ['2026-10-21'])).toBe('2026-10-22');
    expect(executionDay('USD', '2026-12-23', ['2026-12-25'])).toBe('2026-12-28');
  });
  it('are never a weekend nor a closing day, whatever the day of the approval', () => {
    for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1))
      expect(isExecutionDay('EUR', executionDay('EUR', day, []))).toBe(true);
  });
});
