import { addDays, dayOf, isCurrency, isDay, type MoneyJson, type RefusalDetail } from '@channel/kernel';
import type { YearPart } from '../definition';
import { at, duplicates, finding, moneyFindings, rule, type Rule } from './findings';

const currencies = rule(['currency'], ({ currency }) =>
  isCurrency(currency)
    ? []
    : [finding(at('/currency'), 'CURRENCY_UNKNOWN', `"${currency}" is not an active ISO 4217 currency.`)],
);

const days = rule(
  ['effectiveFrom', 'effectiveTo', 'calendar'],
  ({ effectiveFrom, effectiveTo, calendar }) => [
    ...(effectiveTo === undefined || (isDay(effectiveTo) && effectiveTo > effectiveFrom)
      ? []
      : [finding(at('/effectiveTo'), 'DAYS_CROSSED', `${effectiveTo} is not after ${effectiveFrom}.`)]),
    ...(isDay(effectiveFrom)
      ? []
      : [finding(at('/effectiveFrom'), 'DAY_INVALID', `"${effectiveFrom}" is no day.`)]),
    ...calendar.holidays.value.flatMap((day, index) =>
      isDay(day)
        ? []
        : [finding(at(`/calendar/holidays/value/${String(index)}`), 'DAY_INVALID', `"${day}" is no day.`)],
    ),
  ],
);

type Amount = readonly [string, MoneyJson];
const optionalAmount = (path: string, amount: MoneyJson | null): readonly Amount[] =>
  amount === null ? [] : [[path, amount]];

/** Each limit in money is in the programme's currency: comparisons in two currencies need a rate and a day. */
const limits = rule(
  ['currency', 'deal', 'velocity', 'outlier', 'seller', 'mdf', 'coop', 'payout', 'plans'],
  (definition) => {
    const amounts: readonly Amount[] = [
      ['/deal/approvalLimit/value', definition.deal.approvalLimit.value],
      ['/velocity/limit/value', definition.velocity.limit.value],
      ['/deal/minimumList/value', definition.deal.minimumList.value],
      ['/outlier/amountAbove/value', definition.outlier.amountAbove.value],
      ['/seller/onApproved/value', definition.seller.onApproved.value],
      ['/seller/onClosed/value', definition.seller.onClosed.value],
      ['/seller/capPerQuarter/value', definition.seller.capPerQuarter.value],
      ['/seller/taxFormAbove/value', definition.seller.taxFormAbove.value],
      ...optionalAmount('/mdf/cap/value', definition.mdf.cap.value),
      ...optionalAmount('/coop/threshold/value', definition.coop?.threshold.value ?? null),
      ['/payout/minimum/value', definition.payout.minimum.value],
      ['/payout/secondApproverAbove/value', definition.payout.secondApproverAbove.value],
      ...definition.plans.flatMap(({ capPerDeal }, index) =>
        optionalAmount(`/plans/${String(index)}/capPerDeal/value`, capPerDeal?.value ?? null),
      ),
    ];
    return amounts.flatMap(([path, amount]) => moneyFindings(at(path), amount, definition.currency));
  },
);

const unknownFamilies = (
  named: readonly string[],
  known: readonly string[],
  place: string,
): readonly RefusalDetail[] =>
  named.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [finding(at(`${place}/${String(index)}`), 'FAMILY_UNKNOWN', `${id} is no family of this programme.`)],
  );

const families = rule(['families', 'velocity', 'tracks'], ({ families: known, velocity, tracks }) => {
  const ids = known.value.map(({ id }) => id);
  return [
    ...duplicates(ids).map((id) =>
      finding(at('/families/value'), 'FAMILY_DOUBLED', `${id} is listed twice.`),
    ),
    ...unknownFamilies(velocity.families.value, ids, '/velocity/families/value'),
    ...tracks.flatMap((track, index) =>
      unknownFamilies(track.families?.value ?? [], ids, `/tracks/${String(index)}/families/value`),
    ),
    // A part has one price and is opened by one track.
    ...duplicates(tracks.flatMap((track) => track.families?.value ?? [])).map((id) =>
      finding(at('/tracks'), 'FAMILY_DOUBLED', `${id} is a family of two tracks.`),
    ),
  ];
});

const roles = rule(['roles'], ({ roles: known }) => [
  ...duplicates(known.map(({ id }) => id)).map((id) =>
    finding(at('/roles'), 'ROLE_DOUBLED', `${id} is defined twice.`),
  ),
  ...known.flatMap(({ levels }, index) => [
    ...duplicates(levels.value.map(({ id }) => id)).map((id) =>
      finding(at(`/roles/${String(index)}/levels/value`), 'LEVEL_DOUBLED', `${id} is defined twice.`),
    ),
    ...duplicates(levels.value.map(({ rank }) => String(rank))).map((rank) =>
      finding(at(`/roles/${String(index)}/levels/value`), 'RANK_DOUBLED', `Two levels have rank ${rank}.`),
    ),
  ]),
]);

const timeZone = rule(['calendar'], ({ calendar }) => {
  try {
    dayOf('2026-01-01T00:00:00.000Z', calendar.timeZone.value);
    return [];
  } catch {
    return [
      finding(
        at('/calendar/timeZone/value'),
        'TIME_ZONE_UNKNOWN',
        `"${calendar.timeZone.value}" is no zone.`,
      ),
    ];
  }
});

/** Parts of a year follow each other and cover all of it. */
const yearParts = rule(['calendar'], ({ calendar }) => [
  ...partsOf(calendar.quarters.value, at('/calendar/quarters/value')),
  ...partsOf(calendar.halfYears.value, at('/calendar/halfYears/value')),
]);
/** A leap year has every day that a year can have. */
const LEAP = '2024';
const partsOf = (parts: readonly YearPart[], place: string) => {
  const wrong = parts.findIndex(({ from, to }) => !isDay(`${LEAP}-${from}`) || !isDay(`${LEAP}-${to}`));
  if (wrong >= 0) return [finding(`${place}/${String(wrong)}`, 'DAY_INVALID', 'This is no part of a year.')];
  return parts.flatMap((part, index) => {
    const start = index === 0 ? `${LEAP}-01-01` : addDays(`${LEAP}-${parts[index - 1]?.to ?? ''}`, 1);
    const end = index === parts.length - 1 ? `${LEAP}-12-31` : `${LEAP}-${part.to}`;
    const found = [];
    if (part.to < part.from)
      found.push(
        finding(`${place}/${String(index)}`, 'DAYS_CROSSED', `${part.from} comes after ${part.to}.`),
      );
    if (`${LEAP}-${part.from}` > start || `${LEAP}-${part.to}` < end)
      found.push(finding(`${place}/${String(index)}`, 'CALENDAR_GAP', 'Some days of a year are in no part.'));
    if (`${LEAP}-${part.from}` < start)
      found.push(finding(`${place}/${String(index)}`, 'CALENDAR_OVERLAP', 'Some days are in two parts.'));
    return found;
  });
};

export const FRAME_RULES: readonly Rule[] = [currencies, days, timeZone, yearParts, limits, families, roles];
