import { knownFacts } from '@channel/runtime';
import { adjustmentFacts } from './sources/adjustment.facts';
import { bomFacts } from './sources/bom.facts';
import { dealFacts } from './sources/deal.facts';
import { definitionFacts } from './sources/definition.facts';
import { forecastFacts } from './sources/forecast.facts';
import { issuedFacts } from './sources/issued.facts';
import { lineFacts } from './sources/line.facts';
import { partnerFacts } from './sources/partner.facts';
import { periodFacts, runFacts } from './sources/run.facts';

/** Everything that rewards are a function of, as known at each place of the feed. */
export const rewardInputs = knownFacts({
  name: 'rewards.reward-inputs',
  version: 13,
  sources: [
    dealFacts,
    bomFacts,
    partnerFacts,
    definitionFacts,
    lineFacts,
    runFacts,
    periodFacts,
    issuedFacts,
    adjustmentFacts,
    forecastFacts,
  ],
});
