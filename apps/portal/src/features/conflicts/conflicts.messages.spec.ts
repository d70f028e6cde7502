import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conflictMessages } from './conflicts.messages';

const NOTICES = join(__dirname, '..', '..', '..', '..', '..', 'libs', 'deals', 'src', 'deals.notices.ts');

describe('what each side of a conflict is told', () => {
  it('is shown before it is sent, in the words in which it is sent', () => {
    const sent = readFileSync(NOTICES, 'utf8');
    for (const shown of [conflictMessages.en.toldAwarded, conflictMessages.en.toldOther])
      expect(sent).toContain(`'${shown.replace('{number} ', '')}'`);
  });
});
