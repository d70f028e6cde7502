import { parseMoney, type MoneyJson } from '@channel/kernel';
import { unitsOf } from '../sales';
import type { Computed } from '../methods';
import { amountText } from './amount-text';
import { bandFigures, type BandFigures } from './band-figures';
import { capFigures } from './cap-figures';
import type { TraceWords } from './trace-words';

type Rounding = Computed['plan']['rounding']['value'];
export const MODES: Readonly<Record<Rounding['mode'], string>> = {
  HALF_UP: 'Rounded half up',
  HALF_EVEN: 'Rounded half to even',
  DOWN: 'Rounded down',
};
const POINTS: Readonly<Record<Rounding['point'], string>> = { line: 'per line', total: 'in the total' };
const POLICIES: Readonly<Record<Computed['plan']['stacking']['value']['policy'], string>> = {
  sum: 'Plans add up',
};

const text = (amount: MoneyJson): string => amountText(parseMoney(amount));

const base = ({ line, units, netted, prices }: Computed): string => {
  const back = unitsOf(netted);
  const count = back === 0 ? String(units.left) : `${String(units.left + back)} − ${String(back)} returned`;
  const shipped =
    line.supposed === true
      ? `supposed to ship on ${line.shipOn}`
      : `invoice ${line.invoiceNo} line ${line.invoiceLine}, shipped ${line.shipOn}`;
  const price = prices.length === 0 ? 'without an approved net price' : 'at the approved net price';
  return `${count} × ${line.sku} ${price}, ${shipped}`;
};

const quote = ({ units, taken }: Computed): string => {
  const { quoted, heldByOthers, above } = units;
  const own = taken.reduce((total, each) => total + each.units, 0);
  const others = heldByOthers === null ? '' : `${String(heldByOthers)} held by other lines, `;
  const beyond = above === 0 ? '' : `, ${String(above)} above the quote`;
  return `${String(quoted)} quoted: ${others}${String(own)} earned on by this line${beyond}`;
};

const facts = ({ deal, quarter }: Computed): string => {
  const told = [
    ['approved', deal?.approvedOn],
    ['won', deal?.wonOn],
    ['closed', deal?.closedOn],
  ].flatMap(([fact, day]) => (typeof day === 'string' ? [`${String(fact)} ${day}`] : []));
  return `${deal?.number ?? ''} ${told.join(', ')}, shipped: counts in ${quarter}`.trim();
};

const rate = (computed: Computed): string => {
  const { plan, percent, level, deal } = computed;
  if (plan.method.kind === 'rate')
    return percent === null
      ? `no rate for ${deal === undefined ? 'a line without a registration' : (deal.dealType ?? 'this deal')} at ${level ?? 'no level'}`
      : `${percent} % for ${deal?.dealType ?? 'any deal'} at ${level ?? 'no level'}`;
  const figures = bandFigures(computed);
  return figures === null ? 'no bands' : bands(figures);
};

/** The measure, each band with its part and amount, the total, and the line's share by its base. */
const bands = ({ measure, bands: parts, total, share, gap }: BandFigures): string => {
  const told = parts.map(
    ({ percent, part, isLast, bound, gives }) =>
      `${percent} % of ${text(part)} ${isLast ? 'above' : 'up to'} ${text(bound)} = ${text(gives)}`,
  );
  const own =
    share === null
      ? 'this line is not in the measure'
      : `this line’s share by its base of ${text(share.base)}: ${text(share.amount)}`;
  const next = gap === null ? 'the highest band is reached' : `${text(gap)} to the next band`;
  return `the quarter’s measure is ${text(measure)}: ${told.join(', ')}; total ${text(total)}; ${own}; ${next}`;
};

export const TRACE_WORDS_EN: TraceWords = {
  ...{ base, quote, facts },
  serials: ({ units, line }) =>
    `${String(units.blocked)} of the units is rewarded on another line: ${(line.blockedSerials ?? []).join(', ')}`,
  conversion: (conversion, currency) =>
    `${conversion.rate} ${conversion.base.currency} per ${currency}, ${conversion.on}`,
  standing: ({ level, line }) => `${level === null ? 'No level' : `Level ${level}`} on ${line.shipOn}`,
  rule: (computed) => `${computed.plan.name}, version ${String(computed.rules.version)}: ${rate(computed)}`,
  noMultiplier: 'No multiplier',
  stacking: ({ plan }, plans) =>
    `${POLICIES[plan.stacking.value.policy]}: ${plans === 1 ? '1 plan pays' : `${String(plans)} plans pay`} on this line`,
  cap: (computed) => {
    const figures = capFigures(computed);
    if (figures === null) return 'No cap';
    const { cap, left } = figures;
    return left === null
      ? `${text(cap)} per deal`
      : `${text(cap)} per deal, ${text(left)} left for this line`;
  },
  rounding: ({ plan }) => `${MODES[plan.rounding.value.mode]}, ${POINTS[plan.rounding.value.point]}`,
  issuedBefore: (quarter) => `Issued before for ${quarter}`,
  takenByHand: 'Taken back by hand before, and not again',
  byHand: ({ reasonCode, reason }) => `Adjusted by hand (${reasonCode.replace('_', ' ')}): ${reason}`,
  reversal: ({ quantity, sku }, earned) =>
    `${String(quantity)} × ${sku} returned, of a line that earned ${text(earned)}`,
  knownToRun: ({ number, quarter, startedAt }) =>
    `Facts as known to run ${String(number)} of ${quarter} at ${startedAt}`,
  knownOfOpenQuarter: 'Facts as known now; the quarter has no statement yet',
  knownNow: 'Facts as known now; what is not shipped is supposed',
};
