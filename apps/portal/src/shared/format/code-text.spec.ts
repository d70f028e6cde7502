import { codeText, readCodesIn } from './code-text';

describe('a code as people read it', () => {
  afterEach(() => readCodesIn('en'));

  it.each([
    ['new-opportunity', 'New opportunity'],
    ['technical_training', 'Technical training'],
    ['emea', 'EMEA'],
    ['service-partner-manager', 'Service partner manager'],
    ['sd-wan', 'SD WAN'],
    ['elite-plus', 'Elite Plus'],
    ['jncis-sec', 'JNCIS-SEC'],
    ['jncia-junos', 'JNCIA-Junos'],
    ['', ''],
  ])('%s is %s', (code, read) => {
    expect(codeText(code)).toBe(read);
  });

  it('req:4.6 has its word in German; one that another programme gives is read as it is written', () => {
    readCodesIn('de');
    expect(codeText('public-tender')).toBe('Öffentliche Ausschreibung');
    expect(codeText('blue-moon')).toBe('Blue moon');
  });

  it('req:4.6 shows in the pseudo-locale that it came from here', () => {
    readCodesIn('pseudo');
    expect(codeText('elite')).toBe('⟦Élíté··⟧');
    expect(codeText('')).toBe('');
  });
});
