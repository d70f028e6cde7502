import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { commandLine, Json } from './command-line';

/** Marketing funds by the words that people use: asked for, approved in part, claimed with files, approved line by line. */
export const describeFundsWords = ({
  done,
  json,
  refused,
  inFolder,
}: ReturnType<typeof commandLine>): void => {
  type Shown = Readonly<{
    proofs: readonly { advert: boolean; fileId: string; evidence: string }[];
    lines: readonly { evidence: string }[];
  }>;
  /** The claim once its files are known to be its own, which its evidence says a moment after the submission. */
  const confirmed = async (claim: string): Promise<Shown> => {
    for (;;) {
      const [shown] = (await json(`mdf show ${claim} --as chen`)) as [Shown];
      if ([...shown.proofs, ...shown.lines].every(({ evidence }) => evidence === 'confirmed')) return shown;
      await pause(50);
    }
  };
  describe('E24 the words of marketing funds', () => {
    it('a draft of a request, which is asked for once it is whole', async () => {
      const template = JSON.parse(await done('mdf submit-request --template --as paula')) as Json;
      const begun = inFolder('begun.json', JSON.stringify({ activityType: template.activityType }));
      const [draft] = await json(`mdf draft ${begun} --as paula`);
      const id = String(draft?.id);
      expect(await done('mdf drafts --as paula')).toContain(id);
      expect(await done('mdf drafts --as bea')).not.toContain(id);
      expect(await refused(`mdf submit-draft ${id} --as paula`, 1)).toMatchObject({ code: 'VALIDATION' });
      const [{ now }] = (await json('demo now')) as [{ now: string }];
      const startsOn = new Date(Date.parse(now) + 15 * 86_400_000).toISOString().slice(0, 10);
      const plan = { ...template, startsOn, endsOn: startsOn, budget: { amount: '20000', currency: 'USD' } };
      await done(`mdf change-draft ${id} ${inFolder('whole.json', JSON.stringify(plan))} --as paula`);
      expect(await done(`mdf show-draft ${id} --as paula`)).toMatch(/budget +USD 200\.00/);
      const submitted = await done(`mdf submit-draft ${id} --as paula`);
      expect(submitted).toMatch(/^MR-\d{4}-\d{6} is submitted: USD 100\.00 is reserved/);
      expect(await done('mdf drafts --as paula')).not.toContain(id);
      const [other] = await json(`mdf draft ${begun} --as paula`);
      expect(await done(`mdf discard-draft ${String(other?.id)} --as paula`)).toContain('is discarded');
      const number = submitted.split(' ')[0] ?? '';
      await done(`mdf cancel-request ${number} --reason "Only tried" --as paula`);
    }, 60_000);

    it('an agreement: its template can be sent as it is, and is taken back', async () => {
      const terms = inFolder('terms.json', await done('mou propose --template --as chen'));
      const proposed = await done(`mou propose ${terms} --as chen`);
      const [, number = ''] =
        /^(MOU-\d{4}-\d{6}) waits for the signatures of both sides/.exec(proposed) ?? [];
      expect(await done(`mou show ${number} --as paula`)).toMatch(/^status +proposed$/m);
      await done(`mou withdraw ${number} --reason "Next year" --as chen`);
      expect(await done(`mou history ${number} --as paula`)).toContain('was withdrawn: Next year');
    }, 60_000);

    it('a request and its claim, from the templates to the approval', async () => {
      const [{ now }] = (await json('demo now')) as [{ now: string }];
      const inDays = (days: number): string =>
        new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
      const template = JSON.parse(await done('mdf submit-request --template --as paula')) as Json;
      const [startsOn, endsOn] = [inDays(15), inDays(16)];
      const plan = inFolder('fair.json', JSON.stringify({ ...template, startsOn, endsOn }));
      expect(await done(`mdf submit-request ${plan} --dry-run --as paula`)).toContain('would be reserved');
      const [submitted] = await json(`mdf submit-request ${plan} --as paula`);
      const request = String(submitted?.number);
      const part = `mdf approve-request ${request} --amount 750.00`;
      expect(await refused(`${part} --as chen`, 1)).toMatchObject({ code: 'REASON_MISSING' });
      expect(await done(`${part} --reason "Without the drinks" --as chen`)).toContain(
        `${request} is partly_approved: USD 750.00`,
      );
      expect(await done(`mdf show-request ${request} --as paula`)).toMatch(/proofs +invoice, invitation/);

      await done(`demo jump ${inDays(18)}T09:00:00.000Z`);
      const [invoice] = (
        JSON.parse(await done('mdf submit-claim --template --as paula')) as { invoices: Json[] }
      ).invoices;
      const claim = {
        ...(JSON.parse(await done('mdf submit-claim --template --as paula')) as Json),
        request,
        invoices: [{ ...invoice, invoiceNumber: 'NL-9471', invoicedOn: inDays(17), servedOn: endsOn }],
      };
      const file = inFolder('claim.json', JSON.stringify(claim));
      expect(await refused(`mdf submit-claim ${file} --as paula`, 2)).toMatchObject({ code: 'USAGE' });
      writeFileSync(inFolder('NL-4471.pdf'), '%PDF-1.7 invoice');
      writeFileSync(inFolder('invitation.png'), Buffer.from('89504e470d0a1a0a00000000', 'hex'));
      inFolder('attendees.csv', 'name,company\nA,B\n');
      const [claimed] = await json(`mdf submit-claim ${file} --as paula`);
      const number = String(claimed?.number);
      expect(claimed).toMatchObject({ claimed: { amount: '75000' }, cut: { amount: '15000' } });

      const shown = await confirmed(number);
      const advert = shown.proofs.find((proof) => proof.advert)?.fileId ?? '';
      const back = inFolder('back.png');
      expect(await done(`mdf download ${number} ${advert} --out ${back} --as chen`)).toContain('12 bytes');
      await done(`mdf check-advert ${number} ${advert} --as chen`);
      expect(await refused(`mdf approve-claim ${number} --line 9=1.00 --as chen`, 2)).toMatchObject({
        code: 'USAGE',
      });
      const less = `mdf approve-claim ${number} --line 1=500.00 --reason "The cake is not paid" --as chen`;
      expect(await done(less)).toContain('USD 500.00');
      expect(await done('funds earned --as paula')).toContain('Nothing was earned yet');
    }, 60_000);
  });
};
