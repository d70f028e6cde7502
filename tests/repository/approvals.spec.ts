import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

const libs = (path: string): string => join(ROOT, 'libs', path);

/** Where the specification of each approval refuses everybody who contributed: its file, and what its title says. */
const PROOFS: Readonly<Record<string, readonly [file: string, title: RegExp]>> = {
  approveProgrammeVersion: [libs('programs/src/domain/terms/terms.spec.ts'), /case:A9 is never approved by/],
  approveStandingCorrection: [
    libs('partners/src/domain/partner/standing.corrections.spec.ts'),
    /case:A9 G61 is approved by/,
  ],
  approveDealCorrection: [
    libs('deals/src/domain/deal/deal.corrections.spec.ts'),
    /case:A9 G61 is approved by/,
  ],
  approveLineCorrection: [
    libs('shipments/src/domain/shipment-line/shipment-line.corrections.spec.ts'),
    /case:A9 G61 is approved by/,
  ],
  approveBomPrice: [libs('deals/src/domain/bom/bom.approval.spec.ts'), /SD1: is never done by the submitter/],
  approveRewardRun: [libs('rewards/src/domain/run/run.spec.ts'), /is never approved by who/],
  lockPeriod: [libs('rewards/src/domain/period/period.spec.ts'), /is never locked by/],
  approveAdjustment: [
    libs('rewards/src/domain/adjustment/adjustment.spec.ts'),
    /is prepared by one person and approved by another/,
  ],
  approveFxTable: [libs('rewards/src/domain/fx/fx-table.spec.ts'), /is approved by another person/],
  approvePayeeAccount: [
    libs('payouts/src/domain/payee/payee.spec.ts'),
    /are never approved by who proposed them/,
  ],
  approvePayoutBatch: [libs('payouts/src/domain/batch/payout-batch.spec.ts'), /case:A9 is done by nobody/],
  releasePayoutItem: [
    libs('payouts/src/domain/batch/payout-batch.stops.spec.ts'),
    /is held and released with a reason/,
  ],
  decideReview: [libs('standing/src/domain/review/review.spec.ts'), /case:A9 SD1 FOUR_EYES/],
  decideQualification: [
    libs('standing/src/domain/qualification/qualification.year.spec.ts'),
    /is assessed anew by two people, and decided by a third/,
  ],
  approveFlexPoints: [
    libs('credits/src/domain/flex-account/flex-account.spec.ts'),
    /are not granted by who proposed/,
  ],
  approveFlexReversal: [
    libs('credits/src/domain/flex-account/flex-account.spec.ts'),
    /needs a reason and a second/,
  ],
  approveCreditCorrection: [
    libs('credits/src/domain/credit-lot/credit-lot.spec.ts'),
    /is asked for by one and approved by another/,
  ],
  approveFundGrant: [
    libs('funds/src/domain/fund/fund.grants.spec.ts'),
    /FOUR_EYES: is not approved by who proposed/,
  ],
  approveFundCorrection: [libs('funds/src/domain/fund/fund.grants.spec.ts'), /FOUR_EYES REASON_MISSING/],
  approveSellerWriteOff: [
    libs('sellers/src/domain/seller/seller.write-off.spec.ts'),
    /FOUR_EYES: is not approved by who asked/,
  ],
  approveMdfRequest: [libs('funds/src/domain/fund/fund.requests.spec.ts'), /is not of who submitted/],
  approveMdfClaim: [libs('funds/src/domain/claim/claim.review.spec.ts'), /by somebody who neither/],
  decideMdfDispute: [libs('funds/src/domain/claim/claim.review.spec.ts'), /another lead takes it back/],
};

/** What one person decides, because those who asked for it are of another organisation and may not decide at all. */
const ASKED_BY_OTHERS: readonly string[] = ['approveDeal', 'decideConflict'];

type Operation = Readonly<{ operationId: string; responses: object }>;

const operations = (): readonly Operation[] => {
  const { paths } = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  return Object.values(paths).flatMap((methods) => Object.values(methods));
};
const isApproval = ({ operationId }: Operation): boolean =>
  /^(approve|endorse|decide|lock|release)[A-Z]/.test(operationId);

const PLAYS = join(ROOT, 'apps/api/test/four-eyes/plays.ts');

/** The tests of a specification whose title says something, each with its body. */
const testsOf = (file: string, title: RegExp): readonly string[] =>
  readFileSync(file, 'utf8')
    .split(/\n {2,4}(?=it[.(]|describe[.(])/)
    .filter((test) => test.startsWith('it') && title.test(test.slice(0, test.indexOf('\n'))));

describe('approvals', () => {
  const approvals = operations().filter(isApproval);

  it('case:A9 SD1 are all known, each with its proof or the reason why it has none', () =>
    expect(approvals.map(({ operationId }) => operationId).sort()).toEqual(
      [...Object.keys(PROOFS), ...ASKED_BY_OTHERS].sort(),
    ));
  it('case:A9 SD1 are each played over the API, by everybody who contributed: apps/api/test/four-eyes/plays.ts', () => {
    const plays = readFileSync(PLAYS, 'utf8');
    const refusing = operations().filter(({ responses }) => JSON.stringify(responses).includes('FOUR_EYES'));
    const names = refusing.map(({ operationId }) => operationId);
    expect(names.filter((name) => !plays.includes(`\n  ${name}: `))).toEqual([]);
  });
  it.each(Object.entries(PROOFS))(
    'case:A9 SD1 %s refuses everybody who contributed',
    (operationId, [file, title]) => {
      const documented = approvals.find((approval) => approval.operationId === operationId);
      expect(JSON.stringify(documented?.responses)).toContain('FOUR_EYES');
      expect(testsOf(file, title).filter((test) => test.includes("'FOUR_EYES'"))).not.toEqual([]);
    },
  );
});
