import type { Chapter } from './chapter';
import { marketing } from './steps/marketing';
import { payout } from './steps/payout';
import { points } from './steps/points';
import { bom, quote } from './steps/price-and-quote';
import { decision, overlap, registration } from './steps/registration';
import { run, statement } from './steps/rewards';
import { shipment } from './steps/shipments';

/** One deal from registration to payment, and what a partner earns beside it, in the order of the calendar. */
export const DEAL: Chapter = {
  steps: [registration, overlap, decision, bom, quote, shipment, run, statement, payout, marketing, points],
  expected: 'story.expected.json',
  show: (world, output) => {
    const [number, digest] = [world.fact('statementNumber'), world.fact('statementDigest')];
    output.line(`statement      ${number}  ${digest}`, { statement: number, digest });
    for (const { number: batch, sha256 } of world.fact('batches'))
      output.line(`payment file   ${batch}  sha256:${sha256} (equal on a second export)`, {
        batch,
        sha256,
      });
  },
};
