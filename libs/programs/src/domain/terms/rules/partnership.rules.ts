import { quarterBounds, quarterOf, type RefusalDetail } from '@channel/kernel';
import type { Target } from '../definition';
import { kindsKnownTo } from '../partner-kinds';
import {
  at,
  duplicates,
  finding,
  levelsOf,
  moneyFindings,
  percentFindings,
  unknown,
  unknownLevels,
  unknownOne,
  rule,
  type Rule,
} from './findings';

const benefits = rule(['benefits', 'roles', 'plans'], ({ benefits: known, roles, plans }) => [
  ...duplicates(known.map(({ id }) => id)).map((id) =>
    finding(at('/benefits'), 'BENEFIT_DOUBLED', `${id} is listed twice.`),
  ),
  ...known.flatMap(({ role, grants, valuesIn }, index) => {
    const place = at(`/benefits/${String(index)}`);
    const plan = valuesIn?.startsWith('plan:') === true ? valuesIn.slice('plan:'.length) : undefined;
    const ids = plans.map(({ id }) => id);
    return [
      ...unknownLevels(grants.value, role, `${place}/grants/value`, roles),
      ...(plan === undefined ? [] : unknownOne(plan, ids, `${place}/valuesIn`, 'PLAN_UNKNOWN')),
    ];
  }),
]);

const roleTerms = rule(['review', 'clocks', 'roles'], ({ review, clocks, roles }) => {
  const known = roles.map(({ id }) => id);
  return [
    ...review.roles.flatMap(({ role }, index) =>
      unknownOne(role, known, at(`/review/roles/${String(index)}/role`), 'ROLE_UNKNOWN'),
    ),
    ...clocks.roles.flatMap(({ role }, index) =>
      unknownOne(role, known, at(`/clocks/roles/${String(index)}/role`), 'ROLE_UNKNOWN'),
    ),
    ...known.flatMap((role) =>
      [
        ['/review/roles', review.roles],
        ['/clocks/roles', clocks.roles],
      ].flatMap(([path, entries]) => missingRole(role, entries as typeof review.roles, path as string)),
    ),
  ];
});
const missingRole = (role: string, entries: readonly Readonly<{ role: string }>[], path: string) => {
  const count = entries.filter((entry) => entry.role === role).length;
  if (count === 1) return [];
  return [
    finding(at(path), count === 0 ? 'ROLE_MISSING' : 'ROLE_DOUBLED', `${role} has ${String(count)} entries.`),
  ];
};

/** Levels named outside a table of one role have to be levels of some role. */
const levelLists = rule(
  [
    'roles',
    'sellerRewards',
    'coInvestment',
    'flex',
    'salesUpdate',
    'specialisationTerms',
    'enrolment',
    'operate',
  ],
  ({ roles, sellerRewards, coInvestment, flex, salesUpdate, specialisationTerms, ...rest }) => {
    const known = roles.flatMap(({ levels }) => levels.value.map(({ id }) => id));
    const lists: readonly (readonly [string, readonly string[]])[] = [
      ['/sellerRewards/levels/value', sellerRewards.levels.value],
      ['/coInvestment/levels/value', coInvestment.levels.value],
      ['/flex/levels/value', flex.levels.value],
      ['/salesUpdate/levels/value', salesUpdate.levels.value],
      ['/specialisationTerms/servicesCountForLevels/value', specialisationTerms.servicesCountForLevels.value],
    ];
    return [
      ...lists.flatMap(([path, levels]) => unknown(levels, known, at(path), 'LEVEL_UNKNOWN')),
      ...unknownOne(
        rest.enrolment.invitationFromLevel.value,
        known,
        at('/enrolment/invitationFromLevel/value'),
        'LEVEL_UNKNOWN',
      ),
      ...unknownOne(
        rest.operate.minimumLevel.value,
        known,
        at('/operate/minimumLevel/value'),
        'LEVEL_UNKNOWN',
      ),
    ];
  },
);

/** O25: a target is of a product line of the programme. */
const attachTargets = rule(['pfp', 'families'], ({ pfp, families }) => {
  const place = at('/pfp/attachTargets/value');
  const targets = pfp.attachTargets?.value ?? [];
  return [
    ...duplicates(targets.map(({ productLine }) => productLine)).map((line) =>
      finding(place, 'TARGET_DOUBLED', `${line} is listed twice.`),
    ),
    ...targets.flatMap(({ productLine, percent }, index) => [
      ...unknownOne(
        productLine,
        families.value.map((family) => family.productLine),
        `${place}/${String(index)}/productLine`,
        'PRODUCT_LINE_UNKNOWN',
      ),
      ...percentFindings(`${place}/${String(index)}/percent`, percent),
    ]),
  ];
});

/** O3: points are earned by what is scored, once each, on services of the programme. */
const discountPoints = rule(['pfp', 'serviceOffers'], ({ pfp, serviceOffers = [] }) => {
  const place = at('/pfp/discountPoints/value');
  const { criteria, services } = pfp.discountPoints?.value ?? { criteria: [], services: [] };
  return [
    ...duplicates(criteria.map(({ criterion }) => criterion)).map((criterion) =>
      finding(place, 'CRITERION_DOUBLED', `${criterion} is listed twice.`),
    ),
    ...criteria.flatMap(({ criterion, points }, index) => [
      ...unknownOne(
        criterion,
        pfp.scored.value,
        `${place}/criteria/${String(index)}/criterion`,
        'CRITERION_UNKNOWN',
      ),
      ...percentFindings(`${place}/criteria/${String(index)}/points`, points),
    ]),
    ...services.flatMap((service, index) =>
      unknownOne(
        service,
        serviceOffers.map(({ id }) => id),
        `${place}/services/${String(index)}`,
        'SERVICE_UNKNOWN',
      ),
    ),
  ];
});

const shares = rule(['serviceShare', 'mdf', 'coop', 'pfp'], ({ serviceShare, mdf, coop, pfp }) => [
  ...Object.entries(serviceShare.min.value).flatMap(([level, percent]) =>
    percentFindings(at(`/serviceShare/min/value/${level}`), percent),
  ),
  ...percentFindings(at('/mdf/vendorShare/value'), mdf.vendorShare.value),
  ...(coop === undefined ? [] : percentFindings(at('/coop/percent/value'), coop.percent.value)),
  ...mdf.activityTypes.value.flatMap(({ share }, index) =>
    share === null ? [] : percentFindings(at(`/mdf/activityTypes/value/${String(index)}/share`), share),
  ),
  ...duplicates(mdf.activityTypes.value.map(({ id }) => id)).map((id) =>
    finding(at('/mdf/activityTypes/value'), 'ACTIVITY_TYPE_DOUBLED', `${id} is listed twice.`),
  ),
  ...mdf.activityTypes.value.flatMap(({ id, accounting, proofs }, index) =>
    accounting === 'distinct-service' && !proofs.some(({ proof }) => proof === 'fair-value')
      ? [
          finding(
            at(`/mdf/activityTypes/value/${String(index)}/proofs`),
            'FAIR_VALUE_MISSING',
            `${id} is a service of its own: the proof fair-value shows what it is worth.`,
          ),
        ]
      : [],
  ),
  ...percentFindings(at('/pfp/threshold/value'), pfp.threshold.value),
  ...percentFindings(at('/pfp/noTroubleFoundBelow/value'), pfp.noTroubleFoundBelow.value),
]);

/** A target answers each level that it names exactly once for every country tier. */
const targets = rule(
  ['targets', 'roles', 'countryTiers', 'currency'],
  ({ targets: known, roles, countryTiers, currency }) => [
    ...duplicates(known.map(({ id }) => id)).map((id) =>
      finding(at('/targets'), 'TARGET_DOUBLED', `${id} is defined twice.`),
    ),
    ...known.flatMap((target, index) => {
      const place = at(`/targets/${String(index)}/entries/value`);
      const levels = roles.flatMap(({ id }) => levelsOf(roles, id) ?? []);
      return [
        ...entryFindings(target, place, currency),
        ...unknown(
          target.entries.value.map(({ level }) => level),
          levels,
          place,
          'LEVEL_UNKNOWN',
        ),
        ...unknown(
          target.entries.value.map(({ countryTier }) => countryTier ?? countryTiers.value[0] ?? ''),
          countryTiers.value,
          place,
          'COUNTRY_TIER_UNKNOWN',
        ),
        ...coverage(target, place, countryTiers.value),
      ];
    }),
  ],
);

const entryFindings = (target: Target, place: string, currency: string): readonly RefusalDetail[] =>
  target.entries.value.flatMap(({ amount, count }, index) => {
    const pointer = `${place}/${String(index)}`;
    if (target.unit === 'count')
      return count === undefined || amount !== undefined
        ? [finding(pointer, 'TARGET_UNIT', 'This target is a count.')]
        : [];
    if (amount === undefined || count !== undefined)
      return [finding(pointer, 'TARGET_UNIT', 'This target is an amount with its currency.')];
    return moneyFindings(`${pointer}/amount`, amount, currency);
  });

const coverage = (target: Target, place: string, tiers: readonly string[]): readonly RefusalDetail[] =>
  [...new Set(target.entries.value.map(({ level }) => level))].flatMap((level) =>
    tiers.flatMap((tier) => {
      const count = target.entries.value.filter(
        (entry) => entry.level === level && (entry.countryTier ?? tier) === tier,
      ).length;
      if (count === 1) return [];
      const code = count === 0 ? 'TARGET_MISSING' : 'TARGET_DOUBLED';
      return [finding(place, code, `${level} in country tier ${tier} has ${String(count)} targets.`)];
    }),
  );

/** G78: a quarter is gated as a whole or not, so that its statement has one rule. */
const gates = rule(['requirements'], ({ requirements: { gateFrom } }) =>
  gateFrom.value === null || quarterBounds(quarterOf(gateFrom.value)).firstDay === gateFrom.value
    ? []
    : [
        finding(
          at('/requirements/gateFrom/value'),
          'GATE_INSIDE_QUARTER',
          `Gates begin on the first day of a quarter, not on ${gateFrom.value}.`,
        ),
      ],
);

/** M2, M5: the table has a row for each kind that the programme knows, and for no other one. */
const kindRows = rule(
  ['partnerKinds', 'allianceCategories', 'kinds'],
  ({ kinds, ...words }): readonly RefusalDetail[] => {
    if (kinds === undefined) return [];
    const [place, ids, known] = [at('/kinds'), kinds.map(({ id }) => id), kindsKnownTo(words)];
    return [
      ...duplicates(ids).map((id) => finding(place, 'KIND_DOUBLED', `${id} is listed twice.`)),
      ...ids.flatMap((id, index) => unknownOne(id, known, `${place}/${String(index)}/id`, 'KIND_UNKNOWN')),
      ...known
        .filter((id) => !ids.includes(id))
        .map((id) => finding(place, 'KIND_MISSING', `${id} has no row that says what it may do.`)),
    ];
  },
);

export const PARTNERSHIP_RULES: readonly Rule[] = [
  benefits,
  roleTerms,
  levelLists,
  attachTargets,
  discountPoints,
  shares,
  targets,
  gates,
  kindRows,
];
