import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conflictMessages } from './conflicts.messages';

const TEXTS = join(__dirname, '..', '..', '..', '..', '..', 'libs', 'deals', 'src', 'outcome-texts.ts');

describe('req:C3 the messages that each side will get', () => {
  it.each(['en', 'de'] as const)('are the ones that are sent, in %s', (language) => {
    const sent = readFileSync(TEXTS, 'utf8');
    const { toldAwarded, toldOther, toldBeside } = conflictMessages[language];
    const opportunity = { en: 'the opportunity for {line}', de: 'die Gelegenheit für {line}' }[language];
    for (const shown of [toldAwarded, toldOther, toldBeside]) {
      const said = shown.replace('{number} ', '').replace(opportunity, `\${${language}}`);
      expect(sent).toContain(`\`${said}\``);
    }
  });
});
