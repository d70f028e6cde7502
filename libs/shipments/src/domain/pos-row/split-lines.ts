import type { MatchDecision } from '../matching/match-line';
import type { PosLine, ReplacedLine } from '../pos-file/pos-file.events';
import type { ReportedLine } from './content';
import { warning } from './pos-row';

/**
 * A line that a person split is reported anew. The split stays while it is a split of these units: the same number of them,
 * with the same serial numbers, of the same partner, under the same deal number. Otherwise nobody can say which portion
 * changed: a new number of a deal decides, and without one the line waits again, with the deals of its portions suggested.
 */
export const afterSplit = (
  reported: ReportedLine,
  before: ReplacedLine['previous'],
  decision: MatchDecision,
): MatchDecision & Pick<PosLine, 'portions'> => {
  const { portions = [] } = before;
  const { findings } = decision;
  if (isSameSplit(reported, before)) return { match: null, portions, suggestions: [], findings };
  const ended = warning(
    'SPLIT_ENDED',
    `It was split over ${String(portions.length)} deals, and ${changeOf(reported, before)}: it is whole again.`,
  );
  const byNumber = decision.match?.by === 'number' && reported.dealNumber !== before.dealNumber;
  if (byNumber || reported.partnerId !== before.partnerId)
    return { ...decision, findings: [...findings, ended] };
  return {
    match: null,
    suggestions: portions.map(({ dealId }) => ({
      dealId,
      reason: 'It was split between deals.',
      score: null,
    })),
    findings: [...findings, ended],
  };
};

const isSameSplit = (reported: ReportedLine, before: ReportedLine): boolean =>
  reported.partnerId === before.partnerId &&
  reported.quantity === before.quantity &&
  reported.dealNumber === before.dealNumber &&
  numbersOf(reported) === numbersOf(before);

const numbersOf = ({ serials }: ReportedLine): string => [...new Set(serials)].sort().join('|');

/** The first of what is another now. */
const changeOf = (reported: ReportedLine, before: ReportedLine): string => {
  if (reported.partnerId !== before.partnerId) return 'its reseller is another';
  if (reported.quantity !== before.quantity)
    return `its quantity is ${String(reported.quantity)} instead of ${String(before.quantity)}`;
  return reported.dealNumber === before.dealNumber
    ? 'its serial numbers are others'
    : 'its deal number is another';
};
