import {
  germanCount,
  germanDay,
  germanDecimal,
  germanInstant,
  germanMoney as text,
  germanMonth,
} from '@channel/kernel';
import type { AdjustmentReason } from '../../adjustment/adjustment.events';
import type { Computed } from '../methods';
import { unitsOf } from '../sales';
import { bandFigures, type BandFigures } from './band-figures';
import { capFigures } from './cap-figures';
import type { TraceWords } from './trace-words';

type Rounding = Computed['plan']['rounding']['value'];
export const MODES: Readonly<Record<Rounding['mode'], string>> = {
  HALF_UP: 'Kaufmännisch gerundet',
  HALF_EVEN: 'Zur geraden Ziffer gerundet',
  DOWN: 'Abgerundet',
};
const POINTS: Readonly<Record<Rounding['point'], string>> = { line: 'je Zeile', total: 'in der Summe' };
const POLICIES: Readonly<Record<Computed['plan']['stacking']['value']['policy'], string>> = {
  sum: 'Die Pläne werden addiert',
};
export const ADJUSTMENT_REASONS_DE: Readonly<Record<AdjustmentReason, string>> = {
  clerical_error: 'Schreibfehler',
  written_agreement: 'schriftliche Vereinbarung',
  goodwill: 'Kulanz',
  clawback: 'Rückforderung',
  undo: 'Rücknahme einer Anpassung',
};

const number = (count: number): string => germanDecimal(String(count));

const base = ({ line, units, netted, prices }: Computed): string => {
  const back = unitsOf(netted);
  const count =
    back === 0 ? number(units.left) : `${number(units.left + back)} − ${number(back)} zurückgegeben`;
  const shipped =
    line.supposed === true
      ? `angenommener Liefertag ${germanDay(line.shipOn)}`
      : `Rechnung ${line.invoiceNo} Zeile ${line.invoiceLine}, geliefert am ${germanDay(line.shipOn)}`;
  const price = prices.length === 0 ? 'ohne genehmigten Nettopreis' : 'zum genehmigten Nettopreis';
  return `${count} × ${line.sku} ${price}, ${shipped}`;
};

const quote = ({ units, taken }: Computed): string => {
  const { quoted, heldByOthers, above } = units;
  const own = taken.reduce((total, each) => total + each.units, 0);
  const others = heldByOthers === null ? '' : `${number(heldByOthers)} durch andere Zeilen belegt, `;
  const beyond = above === 0 ? '' : `, ${number(above)} über das Angebot hinaus`;
  return `${number(quoted)} angeboten: ${others}${number(own)} durch diese Zeile vergütet${beyond}`;
};

const facts = ({ deal, quarter }: Computed): string => {
  const told = [
    ['genehmigt', deal?.approvedOn],
    ['gewonnen', deal?.wonOn],
    ['abgeschlossen', deal?.closedOn],
  ].flatMap(([fact, day]) => (typeof day === 'string' ? [`${String(fact)} am ${germanDay(day)}`] : []));
  return `${deal?.number ?? ''} ${told.join(', ')}, geliefert: zählt in ${quarter}`.trim();
};

const rate = (computed: Computed): string => {
  const { plan, percent, level, deal } = computed;
  if (plan.method.kind === 'rate')
    return percent === null
      ? `kein Satz für ${deal === undefined ? 'eine Zeile ohne Registrierung' : (deal.dealType ?? 'diesen Deal')} ${level === null ? 'ohne Stufe' : `auf der Stufe ${level}`}`
      : `${germanDecimal(percent)} % für ${deal?.dealType ?? 'jeden Deal'} ${level === null ? 'ohne Stufe' : `auf der Stufe ${level}`}`;
  const figures = bandFigures(computed);
  return figures === null ? 'keine Staffel' : bands(figures);
};

const bands = ({ measure, bands: parts, total, share, gap }: BandFigures): string => {
  const told = parts.map(
    ({ percent, part, isLast, bound, gives }) =>
      `${germanDecimal(percent)} % von ${text(part)} ${isLast ? 'über' : 'bis'} ${text(bound)} = ${text(gives)}`,
  );
  const own =
    share === null
      ? 'diese Zeile gehört nicht zur Bemessungsgrundlage'
      : `Anteil dieser Zeile nach ihrer Grundlage von ${text(share.base)}: ${text(share.amount)}`;
  const next = gap === null ? 'die höchste Staffel ist erreicht' : `${text(gap)} bis zur nächsten Staffel`;
  return `Bemessungsgrundlage des Quartals ${text(measure)}: ${told.join(', ')}; zusammen ${text(total)}; ${own}; ${next}`;
};

export const TRACE_WORDS_DE: TraceWords = {
  ...{ base, quote, facts },
  serials: ({ units, line }) =>
    `${germanCount(units.blocked, 'Einheit wird', 'Einheiten werden')} auf einer anderen Zeile vergütet: ${(line.blockedSerials ?? []).join(', ')}`,
  conversion: (conversion, currency) =>
    `${germanDecimal(conversion.rate)} ${conversion.base.currency} je ${currency}, ${germanMonth(conversion.on)}`,
  standing: ({ level, line }) =>
    `${level === null ? 'Keine Stufe' : `Stufe ${level}`} am ${germanDay(line.shipOn)}`,
  rule: (computed) => `${computed.plan.name}, Fassung ${String(computed.rules.version)}: ${rate(computed)}`,
  noMultiplier: 'Kein Multiplikator',
  stacking: ({ plan }, plans) =>
    `${POLICIES[plan.stacking.value.policy]}: ${germanCount(plans, 'Plan vergütet', 'Pläne vergüten')} diese Zeile`,
  cap: (computed) => {
    const figures = capFigures(computed);
    if (figures === null) return 'Keine Obergrenze';
    const { cap, left } = figures;
    return left === null
      ? `${text(cap)} je Deal`
      : `${text(cap)} je Deal, ${text(left)} für diese Zeile übrig`;
  },
  rounding: ({ plan }) => `${MODES[plan.rounding.value.mode]}, ${POINTS[plan.rounding.value.point]}`,
  issuedBefore: (quarter) => `Früher abgerechnet für ${quarter}`,
  takenByHand: 'Schon von Hand zurückgenommen, nicht noch einmal',
  byHand: ({ reasonCode, reason }) => `Von Hand angepasst (${ADJUSTMENT_REASONS_DE[reasonCode]}): ${reason}`,
  reversal: ({ quantity, sku }, earned) =>
    `${number(quantity)} × ${sku} zurückgegeben, von einer Zeile mit ${text(earned)} Vergütung`,
  knownToRun: ({ number: run, quarter, startedAt }) =>
    `Stand der Tatsachen in Lauf ${String(run)} von ${quarter}, ${germanInstant(startedAt)}`,
  knownOfOpenQuarter: 'Heutiger Stand der Tatsachen; das Quartal hat noch keine Abrechnung',
  knownNow: 'Heutiger Stand der Tatsachen; was nicht geliefert ist, wird angenommen',
};
