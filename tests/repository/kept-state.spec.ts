import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FEATURES = join(__dirname, '..', '..', 'apps', 'portal', 'src', 'features');

/** What a page begins anew after a sign-in, and why; everything else that somebody typed or opened comes back. */
const BEGINS_ANEW: Readonly<Record<string, string>> = {
  'access/routes/join.page.tsx': 'the code of an invitation is a secret',
  'earnings/routes/payouts.page.tsx': 'the number of a bank account is a secret',
  'sellers/components/seller-dialogs.tsx': 'the number of a bank account is a secret',
  'entry/change-password.tsx': 'passwords',
  'entry/set-password.page.tsx': 'a code, and a password',
  'entry/password-form.tsx': 'a password, before anybody is signed in',
  'entry/break-glass-form.tsx': 'a password, before anybody is signed in',
  'entry/use-sent-password.ts': 'how sending stands; nothing is typed there',
  'entry/demo.page.tsx': 'a day of the demo’s clock, which stands nowhere else',
  'audit/components/day-slider.tsx': 'the chosen moment stands in the address',
  'audit/routes/events.page.tsx': 'what is searched stands in the address',
  'batches/components/batch-aside.tsx': 'why a download failed',
  'deals/components/bom-editor.tsx': 'what is typed is kept by kept-lines.ts',
  'deals/components/use-draft.ts': 'how saving stands; what is typed is kept by kept-form.ts',
  'deals/routes/register-deal.page.tsx': 'kept by kept-form.ts, also without a network',
  'deals/components/registration-steps.tsx': 'whether somebody tried to go on',
  'funds/components/answer-claim-dialog.tsx': 'a file, and why it was not sent',
  'funds/components/invoice-file.tsx': 'files',
  'funds/components/keep-draft.tsx': 'the draft that the server has',
  'funds/routes/new-claim.page.tsx': 'with which draft the page began',
  'funds/routes/new-request.page.tsx': 'with which draft the page began, and what is missing',
  'imports/components/upload-panel.tsx': 'a file',
  'imports/routes/import.page.tsx': 'why a download failed',
  'partners/components/benefits.tsx': 'nothing is typed: it explains an answer',
  'partners/components/scorecard.tsx': 'a quarter to look at',
  'programme/components/draft-dialog.tsx': 'a file',
  'programme/routes/programme.page.tsx': 'a search in rules',
  'shipments/components/undo-note.tsx': 'what can be undone for ten seconds; nothing is typed',
};

const sources = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.spec.'))
  .map((path) => ({ path, text: readFileSync(join(FEATURES, path), 'utf8') }));

/** The names under which a source keeps its states. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/useKept(?:<[^]{0,120}?>)?\(\s*['`]([^'`]+)['`]/g)].map(([, name = '']) => name);

describe('req:3.1 what somebody typed or opened in the portal', () => {
  it('comes back after a sign-in, or says why it does not', () => {
    const anew = sources.filter(({ text }) => /useState[<(]/.test(text)).map(({ path }) => path);
    expect(anew.filter((path) => BEGINS_ANEW[path] === undefined)).toEqual([]);
    expect(Object.keys(BEGINS_ANEW).filter((path) => !anew.includes(path))).toEqual([]);
  });

  it('is kept under a name of its own', () => {
    const names = sources.flatMap(({ text }) => namesIn(text));
    const calls = sources.flatMap(({ text }) => [...text.matchAll(/ useKept[<(]/g)]);
    expect(names).toHaveLength(calls.length);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
