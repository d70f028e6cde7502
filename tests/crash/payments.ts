import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { RecordedEvent } from '@channel/event-store';
import { Application, freePort } from './built-application';
import { Claimants, type PaidClaim } from './claimants';
import type { CrashOptions } from './crash';
import { randomOf } from './processes';
import { eventsOf, gaps, type Verdict } from './verdict';

const root = join(__dirname, '..', '..');
/** A claim takes about as long from its invoice to the bank's answer. */
const LATEST_MS = 1_000;

/**
 * Claims of marketing money are paid one after the other, each through claim, fund, batch and export, while the
 * application is killed `rounds` times at random moments. At the end each claim was approved, funded, put into a batch,
 * exported and paid once, the fund holds what it granted and the books balance.
 */
export const crashPayments = async ({ rounds, seed, say }: CrashOptions): Promise<Verdict> => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const dir = mkdtempSync(join(root, '.tmp', 'crash-'));
  const random = randomOf(seed);
  const application = new Application(dir, await freePort(), 'on');
  const claimants = new Claimants(application.url, seed);
  let killing = true;
  try {
    await application.startDemo();
    // Between two kills more than one claim may come to its end.
    const most = 3 * rounds + 3;
    await claimants.prepare(most);
    const paying = (async () => {
      for (let number = 1; number <= most && (killing || number === 1); number += 1)
        await claimants.payOne(number);
    })();
    const kills = (async () => {
      for (let round = 1; round <= rounds; round += 1) {
        await delay(random() * LATEST_MS);
        await application.kill('SIGKILL');
        await application.start();
        say(
          `application killed ${String(round)} of ${String(rounds)}, ${String(claimants.paid.length)} paid`,
        );
      }
      killing = false;
    })();
    await Promise.all([paying, kills]);
    const mistakes = await claimants.inTheBooks();
    await application.kill('SIGTERM');
    const verdict = verdictOf(await eventsOf(dir), claimants, mistakes);
    if (verdict.mistakes.length === 0) rmSync(dir, { recursive: true, force: true });
    else say(`the data stay in ${dir}`);
    return verdict;
  } catch (error) {
    throw new Error(`${String(error)}\n${application.said()}`, { cause: error });
  } finally {
    claimants.abandon();
    await application.kill('SIGTERM');
  }
};

/** What has to have happened once to each claim, and once to the batch that paid it. */
const OF_CLAIM = ['MdfClaimSubmitted', 'MdfClaimApproved', 'FundsCommitted', 'MdfClaimFunded', 'FundsPaid'];
const OF_BATCH = ['PayoutBatchDrafted', 'PayoutItemReserved', 'PayoutBatchExported', 'PayoutItemPaid'];

const verdictOf = (
  stored: readonly RecordedEvent[],
  { paid, requested }: Pick<Claimants, 'paid' | 'requested'>,
  mistakes: readonly string[],
): Verdict => {
  const submitted = stored.filter(
    ({ type, data }) => type === 'MdfClaimSubmitted' && data.requestId === requested.requestId,
  );
  const known = new Set(paid.map(({ claimId }) => claimId));
  return {
    acknowledged: paid.length,
    stored: submitted.length,
    mistakes: [
      ...mistakes,
      ...gaps(stored),
      ...submitted
        .filter(({ data }) => !known.has(data.claimId as string))
        .map(({ data }) => `${data.claimId as string} was never acknowledged`),
      ...paid.flatMap((claim) => mistakesOf(claim, stored)),
    ],
  };
};

const mistakesOf = ({ claimId, batchId, sha256 }: PaidClaim, stored: readonly RecordedEvent[]): string[] => {
  const drafts = stored.filter(
    ({ type, data }) => type === 'PayoutBatchDrafted' && JSON.stringify(data).includes(`"${claimId}"`),
  );
  const exported = stored.find(
    ({ type, data }) => type === 'PayoutBatchExported' && data.batchId === batchId,
  );
  return [
    ...OF_CLAIM.flatMap((type) => unlessOnce(stored, type, ({ data }) => data.claimId === claimId, claimId)),
    ...OF_BATCH.flatMap((type) => unlessOnce(stored, type, ({ data }) => data.batchId === batchId, batchId)),
    ...(drafts.length === 1 ? [] : [`${claimId} stands in ${String(drafts.length)} batches`]),
    ...(exported !== undefined && sha256.endsWith(exported.data.sha256 as string)
      ? []
      : [`${batchId} was answered with another file`]),
  ];
};

const unlessOnce = (
  stored: readonly RecordedEvent[],
  type: string,
  isOf: (event: RecordedEvent) => boolean,
  id: string,
): string[] => {
  const times = stored.filter((event) => event.type === type && isOf(event)).length;
  return times === 1 ? [] : [`${type} of ${id}: ${String(times)} times`];
};
