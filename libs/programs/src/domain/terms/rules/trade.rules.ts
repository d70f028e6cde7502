import { addRational, compareRational, parseDecimal, rational } from '@channel/kernel';
import {
  at,
  duplicates,
  finding,
  levelsOf,
  percentFindings,
  unknown,
  unknownLevels,
  unknownOne,
  rule,
  type Rule,
} from './findings';

const discounts = rule(['discount', 'roles'], ({ discount, roles: known }) =>
  discount.levels.flatMap(({ role, percents }, index) => {
    const levels = levelsOf(known, role);
    const place = at(`/discount/levels/${String(index)}`);
    if (levels === undefined) return [finding(`${place}/role`, 'ROLE_UNKNOWN', `${role} is no role.`)];
    return [
      ...levels
        .filter((level) => percents.value[level] === undefined)
        .map((level) => finding(`${place}/percents/value`, 'LEVEL_MISSING', `${level} has no discount.`)),
      ...Object.keys(percents.value)
        .filter((level) => !levels.includes(level))
        .map((level) =>
          finding(`${place}/percents/value/${level}`, 'LEVEL_UNKNOWN', `${role} has no ${level}.`),
        ),
      ...Object.entries(percents.value).flatMap(([level, percent]) =>
        percentFindings(`${place}/percents/value/${level}`, percent),
      ),
    ];
  }),
);

/** All points that can meet on one price stay under 100 %: a price is never negative. */
const discountSum = rule(['discount'], ({ discount }) => {
  const points = [discount.velocityPoints.value, discount.registrationPoints.value];
  const wrong = ['velocityPoints', 'registrationPoints'].flatMap((name, index) =>
    percentFindings(at(`/discount/${name}/value`), points[index] ?? ''),
  );
  if (wrong.length > 0) return wrong;
  return (['levels', 'tracks'] as const).flatMap((part) =>
    discount[part].flatMap(({ percents }, index) =>
      Object.entries(percents.value)
        .filter(([, percent]) => percentFindings('', percent).length === 0)
        .filter(([, percent]) => compareRational(sumOf([percent, ...points]), rational(100n)) >= 0)
        .map(([level]) =>
          finding(
            at(`/discount/${part}/${String(index)}/percents/value/${level}`),
            'DISCOUNT_TOO_HIGH',
            'Discount and points together reach 100 %.',
          ),
        ),
    ),
  );
});
const sumOf = (percents: readonly string[]) => percents.map(parseDecimal).reduce(addRational, rational(0n));

/** J85: each track names a known one, once, and levels of one of the roles. */
const trackDiscounts = rule(['discount', 'tracks', 'roles'], ({ discount, tracks, roles }) => {
  const levels = roles.flatMap((role) => role.levels.value.map(({ id }) => id));
  const twice = duplicates(discount.tracks.map(({ track }) => track));
  return discount.tracks.flatMap(({ track, percents }, index) => {
    const place = at(`/discount/tracks/${String(index)}`);
    return [
      ...(twice.includes(track)
        ? [finding(`${place}/track`, 'TRACK_DOUBLED', `${track} has two discounts.`)]
        : []),
      ...Object.keys(percents.value).flatMap((level) =>
        unknownOne(level, levels, `${place}/percents/value/${level}`, 'LEVEL_UNKNOWN'),
      ),
      ...unknownOne(
        track,
        tracks.map(({ id }) => id),
        `${place}/track`,
        'TRACK_UNKNOWN',
      ),
      ...Object.entries(percents.value).flatMap(([level, percent]) =>
        percentFindings(`${place}/percents/value/${level}`, percent),
      ),
    ];
  });
});

/** A score is at most 1, so its parts add up to it, and what is matched has passed what is suggested. */
/** J31: a level has both, and its percent leaves a price. */
const demonstrationGoods = rule(['nfr', 'roles'], ({ nfr, roles }) => {
  if (nfr === undefined) return [];
  const levels = roles.flatMap((role) => role.levels.value.map(({ id }) => id));
  const { percents, unitsPerYear } = nfr;
  const place = (part: keyof typeof nfr, level: string): string => at(`/nfr/${part}/value/${level}`);
  return [
    ...Object.entries(percents.value).flatMap(([level, percent]) => [
      ...unknownOne(level, levels, place('percents', level), 'LEVEL_UNKNOWN'),
      ...percentFindings(place('percents', level), percent),
      ...(level in unitsPerYear.value
        ? []
        : [finding(at('/nfr/unitsPerYear/value'), 'LEVEL_MISSING', `${level} has no number of units.`)]),
    ]),
    ...Object.keys(unitsPerYear.value)
      .filter((level) => !(level in percents.value))
      .map((level) => finding(place('unitsPerYear', level), 'LEVEL_MISSING', `${level} has no discount.`)),
  ];
});

const matching = rule(['match'], ({ match }) => {
  const { auto, suggest, weights } = match;
  const sum = sumOf(Object.values(weights.value));
  return [
    ...(compareRational(sum, rational(1n)) === 0
      ? []
      : [finding(at('/match/weights/value'), 'WEIGHTS_SUM', 'The weights of a score add up to 1.')]),
    ...(compareRational(parseDecimal(suggest.value), parseDecimal(auto.value)) <= 0
      ? []
      : [finding(at('/match/suggest/value'), 'BOUNDS_CROSSED', 'A suggestion needs less than a match.')]),
  ];
});

const outliers = rule(['outlier'], ({ outlier }) => {
  const { from, to } = outlier.pricePercentOfList.value;
  return compareRational(parseDecimal(from), parseDecimal(to)) < 0
    ? []
    : [finding(at('/outlier/pricePercentOfList/value'), 'BOUNDS_CROSSED', `${from} to ${to} is no range.`)];
});

/** A notice before the end of a protection comes while it runs. */
const reminders = rule(['deal'], ({ deal }) =>
  deal.reminderDays.value.flatMap((days, index) =>
    days <= deal.protectionDays.value
      ? []
      : [
          finding(
            at(`/deal/reminderDays/value/${String(index)}`),
            'DAYS_CROSSED',
            `A protection of ${String(deal.protectionDays.value)} days has no day ${String(days)} before its end.`,
          ),
        ],
  ),
);

/** M1: who is asked for a tender is a segment of the programme. */
const tenderSegments = rule(['deal', 'segments'], ({ deal, segments }) =>
  unknown(
    deal.tenderSegments?.value ?? [],
    segments.value,
    at('/deal/tenderSegments/value'),
    'SEGMENT_UNKNOWN',
  ),
);

const routes = rule(['routes', 'regions'], ({ routes: known, regions }) =>
  known.value.flatMap(({ distribution, direct }, index) => {
    const place = at(`/routes/value/${String(index)}`);
    return [
      ...unknown(distribution, regions.value, `${place}/distribution`, 'REGION_UNKNOWN'),
      ...unknown(direct, regions.value, `${place}/direct`, 'REGION_UNKNOWN'),
    ];
  }),
);

const trackLevels = rule(['tracks', 'roles', 'requirementSets'], ({ tracks, roles, requirementSets }) =>
  tracks.flatMap(({ certifications, discountSymbols }, index) => {
    const place = at(`/tracks/${String(index)}`);
    const set = requirementSets.find(({ id }) => id === certifications.value);
    return [
      ...(certifications.value === null || set !== undefined
        ? []
        : [
            finding(
              `${place}/certifications/value`,
              'REQUIREMENT_UNKNOWN',
              `${certifications.value} is no set.`,
            ),
          ]),
      ...(set === undefined
        ? []
        : unknownLevels(discountSymbols.value, set.role, `${place}/discountSymbols/value`, roles)),
    ];
  }),
);

export const TRADE_RULES: readonly Rule[] = [
  discounts,
  discountSum,
  trackDiscounts,
  trackLevels,
  demonstrationGoods,
  matching,
  outliers,
  reminders,
  tenderSegments,
  routes,
];
