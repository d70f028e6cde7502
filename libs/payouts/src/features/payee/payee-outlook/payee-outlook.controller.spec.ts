import { AmountSources, ProblemException, type Principal, type Role } from '@channel/http';
import { PayeeOutlookController } from './payee-outlook.controller';
import type { PayeeOutlook } from './payee-outlook.query';

const of = (shownToReps: boolean): PayeeOutlookController =>
  new PayeeOutlookController(
    {
      of: () => Promise.resolve({ quarter: '2026-Q3', currency: 'USD', lines: [], shownToReps }),
    } as unknown as PayeeOutlook,
    new AmountSources(),
  );
const viewer = (...roles: readonly Role[]): Principal =>
  ({ orgId: 'prtn_alder', orgKind: 'partner', roles }) as unknown as Principal;

describe('case:E23 what an organisation may expect', () => {
  it('is shown to people who register deals if the programme says so', async () => {
    expect(await of(true).show('prtn_alder', viewer('partner.rep'))).toMatchObject({ quarter: '2026-Q3' });
    const refused = of(false).show('prtn_alder', viewer('partner.rep'));
    await expect(refused).rejects.toThrow(ProblemException);
    await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
  it('is shown to its finance people and administrators whatever it says', async () => {
    for (const role of ['partner.finance', 'partner.admin'] as const)
      expect(await of(false).show('prtn_alder', viewer('partner.rep', role))).toMatchObject({ lines: [] });
  });
  it('is nobody else’s', async () => {
    await expect(of(true).show('prtn_birch', viewer('partner.rep'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
