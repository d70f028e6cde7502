import { knownFacts } from '@channel/runtime';
import { agreementFacts } from './sources/agreement.facts';
import { clockFacts } from './sources/clock.facts';
import { flexFacts } from './sources/flex.facts';
import { lineFacts } from './sources/line.facts';
import { orderFacts } from './sources/order.facts';
import { partnerFacts } from './sources/partner.facts';
import { personFacts } from './sources/person.facts';
import { proofFacts } from './sources/proof.facts';
import { providerOrderFacts } from './sources/provider-order.facts';
import { qualificationFacts } from './sources/qualification.facts';
import { rateFacts } from './sources/rate.facts';
import { reportFacts } from './sources/report.facts';
import { reviewFacts } from './sources/review.facts';
import { serviceFacts } from './sources/service.facts';
import { statementFacts } from './sources/statement.facts';
import { versionFacts } from './sources/version.facts';

/** Everything that standing is judged by, as known at each place of the feed. */
export const standingKnowledge = knownFacts({
  name: 'standing.knowledge',
  version: 12,
  byInstant: true,
  sources: [
    partnerFacts,
    personFacts,
    clockFacts,
    lineFacts,
    orderFacts,
    serviceFacts,
    flexFacts,
    agreementFacts,
    proofFacts,
    providerOrderFacts,
    qualificationFacts,
    rateFacts,
    reportFacts,
    reviewFacts,
    statementFacts,
    versionFacts,
  ],
});
