import { codeText } from './countries';

describe('a code as people read it', () => {
  it.each([
    ['new-opportunity', 'New opportunity'],
    ['technical_training', 'Technical training'],
    ['emea', 'EMEA'],
    ['service-partner-manager', 'Service partner manager'],
    ['sd-wan', 'SD WAN'],
    ['', ''],
  ])('%s is %s', (code, read) => {
    expect(codeText(code)).toBe(read);
  });
});
