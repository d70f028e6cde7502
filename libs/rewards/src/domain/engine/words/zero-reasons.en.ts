import { money, parseMoney, round } from '@channel/kernel';
import { earnsAsKind, kindOf, unmetOn } from '../inputs';
import { amountText } from './amount-text';
import { bandFigures } from './band-figures';
import type { QuietWords, ZeroWords } from './zero-words';

const NOTHING_HELPS = 'Nothing can be done for this line.';
const BY_FACTS =
  'The type of the deal and the level on the ship day decide; a wrong one is put right by a correction.';
const units = (count: number): string => (count === 1 ? '1 unit' : `${String(count)} units`);

/** A sentence with the figures, and the remedy, for each reason. */
export const ZERO_REASONS_EN: ZeroWords = {
  LEVEL_NOT_ELIGIBLE: ({ level, line, plan, deal }) => {
    const levels = plan.scope.levels.value;
    if (level !== null && levels.includes(level))
      return {
        reason: `The plan has no rate for ${deal?.dealType ?? 'a line without a registration'} at ${level}.`,
        remedy: BY_FACTS,
      };
    return {
      reason: `${level === null ? 'No level' : `The level ${level}`} on ${line.shipOn}: the plan pays at ${levels.join(', ')}.`,
      remedy: 'The level on the ship day counts; a wrong one is put right by a correction of the level.',
    };
  },
  REQUIREMENTS_NOT_MET: ({ plan, line, level, partner }) => {
    const unmet = unmetOn(partner, level, line.shipOn) ?? [];
    return unmet.length === 0
      ? {
          reason: `The specialisation ${plan.scope.specialisation?.value ?? ''} was not held on ${line.shipOn}.`,
          remedy: 'It has to be granted for the ship day.',
        }
      : {
          reason: `Not met on ${line.shipOn}, of what ${level ?? 'the level'} asks for: ${unmet.join(', ')}.`,
          remedy: 'What was met on the ship day can be recorded until the quarter is issued.',
        };
  },
  ROLE_NOT_IN_SCOPE: ({ plan, partner, line, rules }) => ({
    reason: earnsAsKind(partner, rules.definition, line.shipOn)
      ? `The plan is for the role ${plan.scope.role}, not for ${partner.role}.`
      : `Of the kind ${kindOf(partner, line.shipOn) ?? ''} on ${line.shipOn}: an organisation of that kind earns no rewards.`,
    remedy: NOTHING_HELPS,
  }),
  DEAL_NOT_APPROVED: ({ deal }) => ({
    reason: `The registration ${deal?.number ?? ''} is not approved.`,
    remedy: 'It has to be approved.',
  }),
  NOT_WON: ({ deal }) => ({
    reason: `The deal ${deal?.number ?? ''} is not won.`,
    remedy: 'Mark it as won.',
  }),
  NOT_CLOSED: ({ deal }) => ({
    reason: `The deal ${deal?.number ?? ''} is not closed with its order.`,
    remedy: 'The distributor records the order.',
  }),
  NOT_SHIPPED: () => ({
    reason: 'The sender took the line back.',
    remedy: 'Nothing was shipped; the line is reported again if it was.',
  }),
  UNMATCHED: ({ line }) => ({
    reason:
      line.dealId === null
        ? 'The line belongs to no registration.'
        : 'The registration that the line names is another partner’s.',
    remedy: 'Match the line to the registration that it belongs to.',
  }),
  PROTECTION_LAPSED: ({ deal }) => ({
    reason: `The deal was won on ${deal?.wonOn ?? ''}, protected until ${deal?.protectedUntilOn ?? ''}.`,
    remedy: 'Ask for the extension before the protection ends.',
  }),
  PRODUCT_NOT_ELIGIBLE: ({ line, plan }) => ({
    reason:
      plan.scope.productLines?.value.includes(line.productLine) === false
        ? `The plan pays for ${plan.scope.productLines.value.join(', ')}, and ${line.sku} is ${line.productLine}.`
        : `${line.sku} earns no rewards.`,
    remedy: NOTHING_HELPS,
  }),
  OUTSIDE_REGISTRATION: ({ line, deal }) => ({
    reason: `${line.sku} is ${line.productLine}, which the registration ${deal?.number ?? ''} does not hold.`,
    remedy: 'Add the product line to the registration when the bill of materials is submitted.',
  }),
  NFR_ORDER: () => ({
    reason: 'The line is for demonstration.',
    remedy: NOTHING_HELPS,
  }),
  OWN_USE_ORDER: () => ({ reason: 'The line is for own use.', remedy: NOTHING_HELPS }),
  QUANTITY_ABOVE_QUOTE: ({ units: { above, quoted, heldByOthers }, line }) => ({
    reason: `${String(quoted)} × ${line.sku} are quoted${heldByOthers === null ? '' : `, ${String(heldByOthers)} of them used by other lines`}: ${units(above)} of this line ${above === 1 ? 'is' : 'are'} above.`,
    remedy: 'A new bill of materials with the quantity, before the deal is closed.',
  }),
  SERIAL_ALREADY_REWARDED: ({ units: { blocked }, line }) => ({
    reason: `${units(blocked)} (${(line.blockedSerials ?? []).join(', ')}) ${blocked === 1 ? 'is' : 'are'} rewarded on another line.`,
    remedy:
      'If the number is wrong, the distributor corrects the line; after a return the unit counts again.',
  }),
  TOO_LATE: ({ line, rules }) => ({
    reason: `Received on ${line.receivedOn ?? ''}, more than ${String(rules.definition.late.maxDays.value)} days after the end of its quarter.`,
    remedy: 'Report sales while their quarter takes them.',
  }),
  EXCLUDED_BY_STACKING: () => ({
    reason: 'Another plan pays on this line instead.',
    remedy: NOTHING_HELPS,
  }),
  CAP_REACHED: ({ plan, capLeft, rules }) => ({
    reason: `Of the ${plan.capPerDeal === undefined ? 'cap' : amountText(parseMoney(plan.capPerDeal.value))} that the plan pays per deal, ${amountText(money(capLeft === null ? 0n : round(capLeft, 'DOWN'), rules.definition.currency))} was left.`,
    remedy: 'What is returned of the deal is free again for later lines.',
  }),
};

/** The same for what is nothing although nothing speaks against it. */
export const QUIET_REASONS_EN: QuietWords = {
  BASE_IS_NOTHING: ({ units: { left } }) => ({
    reason: left === 0 ? 'Every unit of the line came back.' : 'The net price of the line comes to nothing.',
    remedy: NOTHING_HELPS,
  }),
  NO_RATE: ({ deal, level }) => ({
    reason: `The plan pays nothing for ${deal?.dealType ?? 'a line without a registration'} at ${level ?? 'no level'}.`,
    remedy: BY_FACTS,
  }),
  BAND_PAYS_NOTHING: (computed) => {
    const figures = bandFigures(computed);
    const gap = figures?.gap ?? null;
    return {
      reason: `The quarter’s measure${figures === null ? '' : ` of ${amountText(parseMoney(figures.measure))}`} lies in a band that pays nothing.`,
      remedy:
        gap === null
          ? NOTHING_HELPS
          : `${amountText(parseMoney(gap))} more in the quarter reach the next band.`,
    };
  },
  ROUNDED_TO_NOTHING: () => ({
    reason: 'What the rule gives is less than the smallest amount that can be paid.',
    remedy: NOTHING_HELPS,
  }),
};
