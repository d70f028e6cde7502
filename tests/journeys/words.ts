import type { commandLine } from './command-line';

/** Words of E24 and C19 that the other journeys do not use, on what the story left behind. */
export const describeWords = ({ done, json, refused, inFolder }: ReturnType<typeof commandLine>): void => {
  describe('E24 the words of', () => {
    it('the programme: every word that is taken today, also for a spreadsheet', async () => {
      expect(await done('programme choices jpa-2023 --as priya')).toMatch(/^segment +enterprise/m);
      const csv = await done('programme choices jpa-2023 --csv --as priya');
      expect(csv).toContain('of,word,means\n');
      expect(csv).toMatch(/^level of [a-z-]+,elite-plus,/m);
    });

    it('explanations: a statement alone shows what there is to explain', async () => {
      const [statement] = await json('statement list --as paula');
      const number = String(statement?.number);
      const shown = await done(`explain ${number} --as paula`);
      expect(shown).toMatch(/^INV-\S+\/\d+ +\S+ +USD/m);
      expect(shown).toContain(`Name one of them: ./channel explain ${number} INV-`);
    });

    it('estimates: what a deal earns, what it takes, and each line', async () => {
      const [deal] = await json('deals list --stage won --as paula');
      const shown = await done(`deals estimate ${String(deal?.number)} --as paula`);
      expect(shown).toMatch(/^DR-\S+ earns USD [\d,.]+: USD/);
      expect(shown).toMatch(/^(expected|shipped) +\S+ +\d+/m);
    });

    it('one command for many records: what is possible is said first, and why not the rest', async () => {
      const found = await json('bulk takeUpDeal deal_0000 --dry-run --as carol');
      expect(found).toMatchObject([{ ids: ['deal_0000'], outcome: 'refused', code: 'NOT_FOUND' }]);
      expect(await refused('bulk takeUpDeal --as carol', 2)).toMatchObject({ code: 'USAGE' });
    });

    it('a table for a spreadsheet, and nothing beside it', async () => {
      const [statement] = await json('statement list --as paula');
      const csv = await done(`statement show ${String(statement?.number)} --csv --as paula`);
      expect(csv.split('\n')[0]).toBe('line,invoice,shipped,sku,plan,base,%,amount,why not');
      expect(await done('rebuild --csv --as admin')).toMatch(/^projection,status,problem/);
    });

    it('histories: each says what happened, by whom', async () => {
      const [run] = await json('run list --quarter 2026-Q3 --as lars');
      expect(await done(`run history ${String(run?.id)} --as lars`)).toMatch(/ Fatima Haddad, \w+ /);
      expect(await done('period history 2026-Q3 --as lars')).toMatch(/^20\d\d-/m);
      expect(await done('fx history USD-1 --csv --as lars')).toContain('at,who,name,how,what,why\n');
      const [statement] = await json('statement list --as paula');
      expect(await done(`statement history ${String(statement?.number)} --as paula`)).toContain(
        'Paula Ortega',
      );
    });

    it('partners: what is planned is withdrawn, what was wrong is prepared with what it moves', async () => {
      const [review] = await json('reviews list --partner PTR-0057 --status in_progress --as carol');
      // Sales came in since it was started: what is decided is what is known.
      await done(`reviews start ${String(review?.id)} --as chen`);
      const decided = `reviews decide ${String(review?.id)} --level select --from 2027-03-01`;
      expect(await done(`${decided} --reason "Two specialists left" --as carol`)).toContain(
        'down: select from 2027-03-01.',
      );
      // The level follows the decision by itself.
      const isPlanned = async () =>
        JSON.stringify(await json('partners show PTR-0057 --as chen')).includes('2027-03-01');
      while (!(await isPlanned())) await new Promise((resolve) => setTimeout(resolve, 200));
      // Today's level and the planned one stand apart, in the list too (G75).
      expect(await done('partners show PTR-0057 --as chen')).toMatch(
        /^level +elite\nplanned +select from 2027-03-01$/m,
      );
      expect(await done('partners list --as chen')).toMatch(/^PTR-0057 .* elite +select +2027-03-01\b/m);
      // Two people decided it: one alone does not take it back.
      expect(
        await refused('partners withdraw-planned-level PTR-0057 --from 2027-03-01 --as carol', 1),
      ).toMatchObject({ code: 'DECIDED_BY_REVIEW' });
      await done('partners grant-specialisation PTR-0057 security --from 2027-03-01 --as chen');
      const planned =
        'partners withdraw-planned-specialisation PTR-0057 security --from 2027-03-01 --as chen';
      expect(await done(planned)).toBe('PTR-0057 does not get the specialisation security then.\n');
      const { specialisations } = (await json('partners show PTR-0042 --as chen'))[0] as {
        specialisations: readonly { id: string }[];
      };
      const held = specialisations[0]?.id ?? '';
      expect(await done('partners show PTR-0042 --as chen')).toMatch(
        new RegExp(`^specialisations +.*${held}`, 'm'),
      );
      const ended = `partners end-specialisation PTR-0042 ${held} --before 2027-03-01 --reason "Not renewed" --as chen`;
      expect(await done(ended)).toBe(`PTR-0042 has the specialisation ${held} no more from 2027-03-01 on.\n`);
      expect(await done('partners corrections PTR-0057 --as carol')).toContain('Nothing of its past');
      expect(await done('deals corrections DR-2026-000001 --as chen')).toContain('Nothing of its past');
    });

    it('registrations: whether one would be clear, before it is one', async () => {
      const template = await done('deals register --template --as priya');
      const file = inFolder(
        'check.json',
        template
          .replaceAll('Halden Hospitals', 'Quiet Meadow Dairy')
          .replace('halden-hospitals', 'quiet-meadow'),
      );
      expect(await done(`deals check ${file} --as priya`)).toMatch(/check\.json: clear/);
    });

    it('people: those of one’s own organisation, with what they may do', async () => {
      const people = await done('people list --as paula');
      expect(people).toMatch(/^pers_paula +Paula Ortega +active +partner\.admin$/m);
      expect(people).not.toContain('pers_bruno');
      expect(await refused('people list --as priya', 1)).toMatchObject({
        code: 'ROLE_REQUIRED',
        detail: expect.stringContaining('partner.admin') as string,
      });
    });

    it('files of a kind: who may not bring one reads who may', async () => {
      const file = inFolder(
        'rates.csv',
        'date_or_month,base,quote,rate,source\n2027-02,USD,EUR,0.91,made-up\n',
      );
      expect(await refused(`import fx_table ${file} --dry-run --as paula`, 1)).toMatchObject({
        code: 'FORBIDDEN',
        detail: expect.stringContaining('the role finance.analyst') as string,
      });
    });

    it('accounts: the whole one for who approves, nobody else', async () => {
      expect(await done('payout payee account PTR-0042 --as lars')).toMatch(/^account +[A-Z]{2}\d{16,}$/m);
      expect(await refused('payout payee account PTR-0042 --as fatima', 1)).toMatchObject({
        code: 'ROLE_REQUIRED',
        detail: expect.stringContaining('finance.approver') as string,
      });
    });

    it('C18 imports: held rows by their code, and every row in the report', async () => {
      const refusal = await refused('imports accept impt_1 --reason "No row" --as diego', 2);
      expect(refusal).toMatchObject({ code: 'USAGE' });
      const [latest] = await json('imports list --kind pos --as diego');
      const id = String(latest?.id);
      const all = inFolder('all.csv');
      await done(`imports show ${id} --report ${all} --report-all --as diego`);
      expect(
        await refused(`imports skip ${id} --code RE_REPORTED --reason "Twice" --as diego`, 1),
      ).toMatchObject({
        code: expect.stringMatching(/^(NO_ROW_HELD|IMPORT_NOT_CHECKED)$/) as string,
      });
      expect(await refused(`imports retry ${id} --as diego`, 1)).toMatchObject({
        code: 'IMPORT_NOT_RETRIABLE',
      });
    });

    it('work that was given up, and tokens of conflicts', async () => {
      expect(await done('jobs list')).toBe('No work was given up.\n');
      const [conflict] = await json('conflicts list --as carol');
      expect(await done(`conflicts show ${String(conflict?.id)} --as carol`)).toMatch(
        /^DR-2026-\d+ +PTR-\d+/m,
      );
    });
  });
};
