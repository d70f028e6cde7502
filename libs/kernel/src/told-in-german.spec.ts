import { germanTeller } from './told-in-german';

const told = germanTeller({
  '{0} is {1}.': '{0} ist {1}.',
  'The deal is {0}.': 'Der Deal ist {0}.',
  '{0} is needed, and {1} is available.': 'Verfügbar sind {1}, nötig sind {0}.',
  'in review': 'in Prüfung',
  'The level': 'Die Stufe',
  'Say why.': 'Nennen Sie den Grund.',
  'Missing: {0}.': 'Es fehlt: {0}.',
  'service credits': 'Serviceguthaben',
  'a valid {0}': 'ein gültiges Dokument {0}',
});

describe('req:4.6 sentences by their English form', () => {
  it.each([
    ['The deal is in review.', 'Der Deal ist in Prüfung.', 'the form with more words of its own'],
    ['The level is 12.', 'Die Stufe ist 12.', 'what was put in, where it is words of the forms'],
    [
      'USD 1,234.50 is needed, and USD 900.00 is available.',
      'Verfügbar sind USD 900,00, nötig sind USD 1.234,50.',
      'in another order, with amounts as German readers write them',
    ],
    [
      'DR-2026-000184 is 2026-09-07.',
      'DR-2026-000184 ist 07.09.2026.',
      'days, and numbers of records as they are',
    ],
    ['The deal is 2026-09-10T08:30:00.000Z.', 'Der Deal ist 10.09.2026, 08:30 UTC.', 'instants'],
    ['The deal is 2 service credits.', 'Der Deal ist 2 Serviceguthaben.', 'what is counted'],
    [
      'Missing: a valid nda; a valid plan.',
      'Es fehlt: ein gültiges Dokument nda; ein gültiges Dokument plan.',
      'lists',
    ],
    [
      'The deal is 2 service credits, or 3 service credits.',
      'Der Deal ist 2 Serviceguthaben, oder 3 Serviceguthaben.',
      'lists of what is counted',
    ],
    ['The deal is in review and service credits.', 'Der Deal ist in Prüfung und Serviceguthaben.', 'words'],
    ['The deal is Smith and Sons.', 'Der Deal ist Smith and Sons.', 'no names'],
    ['The deal is in review. Say why.', 'Der Deal ist in Prüfung. Nennen Sie den Grund.', 'two sentences'],
  ])('%s → %s: %s', (english, german) => {
    expect(told(english)).toBe(german);
  });

  it('takes nothing for a sentence of ours that somebody typed', () => {
    expect(told('Customer is late.')).toBe('Customer is late.');
    expect(told('The deal is Customer is late..')).toBe('Der Deal ist Customer is late..');
    expect(told('PTR-0042 is in review.')).toBe('PTR-0042 ist in Prüfung.');
  });

  it('leaves what nobody has put into German', () => {
    expect(told('Colourless ideas sleep')).toBe('Colourless ideas sleep');
    expect(told('EX4100-48P')).toBe('EX4100-48P');
  });

  it('takes what was put in as it is, whatever its characters', () => {
    expect(told('The deal is (or B) [x] $1.')).toBe('Der Deal ist (or B) [x] $1.');
  });
});
