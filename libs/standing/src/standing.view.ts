import { is, view, type Principal, type ViewOf } from '@channel/http';
import {
  kindOn,
  NODE_STATES,
  PARTNER_KINDS,
  PARTNER_STATUSES,
  type Figure,
  type NodeResult,
  type RequirementResult,
} from '@channel/partners';
import type { JudgedLevel, JudgedRole } from './domain/judged-roles';
import { remediationOf } from './domain/remediation';
import { takesPart } from './domain/stops';
import type { Judged } from './standing-desk';

const state = is.oneOf(NODE_STATES);
const MONEY_HIDDEN = 'Absent for those who see no money.';

export const figureView = is.eitherOf('kind', [
  view('CountFigure', { kind: is.exactly('count'), count: is.integer }),
  view('MoneyFigure', { kind: is.exactly('money'), money: is.money.optional().describe(MONEY_HIDDEN) }),
  view('PercentFigure', { kind: is.exactly('percent'), percent: is.decimal }),
  view('WordsFigure', { kind: is.exactly('words'), words: is.sentence }),
]);
/** What is there, what has to be, and what is missing: of a row and of every part of it. */
export const factsView = {
  state,
  have: figureView,
  need: figureView,
  until: is.day
    .nullable()
    .describe('Last day on which the state holds if nothing else happens; nothing: until something happens.'),
  evidence: is.listOf(is.text).describe('Ids of the records that it rests on.'),
  missing: is.sentence.nullable().describe('What is missing, in words.'),
  restsOn: is
    .mapOf(is.decimal)
    .optional()
    .describe(
      'Of a measured amount, which percentage rests on which day of a sale: order-date, deal-order, ship-day.',
    ),
};
const nodeView = view('RequirementNode', {
  depth: is.count.describe('1: directly below its requirement.'),
  kind: is.text,
  ...factsView,
});
const requirementView = view('JudgedRequirement', {
  requirement: is.text,
  name: is.text,
  rows: is.listOf(is.text).describe('Rows of the programme guide that it states.'),
  source: is.text,
  assessed: is.oneOf(['continuous', 'review']),
  judgedOn: is.day.nullable().describe('Of a row that is judged at reviews: the next review day.'),
  ...factsView,
  state: state.describe('Of the row: what is judged at reviews is `not_judged_before` between them.'),
  onTheDay: state.describe('What the row would answer if it were judged on the day.'),
  satisfiedBy: is.text.optional().describe('The other role whose higher level meets it.'),
  nodes: is.listOf(nodeView).describe('The parts of it, each above its own parts.'),
});
const levelView = view('JudgedLevel', {
  level: is.text,
  place: is.oneOf(['next-up', 'held', 'below']),
  rank: is.count.describe('1 is the best.'),
  state: state.describe('The worst of its rows.'),
  requirements: is.listOf(requirementView),
});
const roleView = view('JudgedRole', {
  role: is.text,
  level: is.text.nullable(),
  enteredOn: is.day.nullable().describe('From which reviews and clocks count.'),
  levels: is.listOf(levelView).describe('The level held, the next one up and the one below.'),
});
export const standingView = view('PartnerStanding', {
  on: is.day,
  asOf: is.instant.optional().describe('Only what was recorded up to then is looked at.'),
  place: is.checkpoint,
  partnerId: is.id,
  code: is.text,
  name: is.text,
  kind: is.oneOf(PARTNER_KINDS),
  country: is.country,
  status: is.oneOf(PARTNER_STATUSES),
  programmeId: is.id,
  definitionVersion: is.count
    .nullable()
    .describe('By which version it is judged; nothing: none is in force.'),
  role: is.text,
  level: is.text.nullable(),
  countryTier: is.text,
  regions: is.listOf(is.text),
  specialisations: is.listOf(is.text),
  remediation: view('Remediation', {
    requirements: is.listOf(is.text),
    untilOn: is.day.describe('The last day in time, of the first clock that ends.'),
  })
    .nullable()
    .describe(
      'Requirements of the level that were lost and are met by a clock alone: until it ends, benefits go on. Nothing: none was lost, or the time is over.',
    ),
  roles: is.listOf(roleView),
  unconverted: is
    .listOf(is.id)
    .describe('Lines that are not counted: no rate is approved for the month that they were shipped in.'),
});

/**
 * A representative sees no money unless the programme says so (`payout.shownToReps`): how much a partner sells and has to sell is for
 * those who administer it.
 */
export const seesMoney = (
  { roles }: Pick<Principal, 'roles'>,
  { shownToReps }: Pick<Judged, 'shownToReps'>,
): boolean => shownToReps || roles.some((role) => role !== 'partner.rep');

export const figureOf = (figure: Figure, money: boolean): ViewOf<typeof figureView> => {
  if ('count' in figure) return { kind: 'count', count: figure.count };
  if ('percent' in figure) return { kind: 'percent', percent: figure.percent };
  if ('words' in figure) return { kind: 'words', words: figure.words };
  return { kind: 'money', ...(money ? { money: figure.money } : {}) };
};

/** Its words may name an amount, its own or one of its parts. */
const saysMoney = ({ need, nodes }: Pick<NodeResult, 'need' | 'nodes'>): boolean =>
  'money' in need || nodes.some(saysMoney);
const HIDDEN = 'more sales; your administrator sees how much';
export const viewOfFacts = (
  { state: its, have, need, until, evidence, missing, restsOn, nodes }: NodeResult,
  money: boolean,
) => ({
  state: its,
  have: figureOf(have, money),
  need: figureOf(need, money),
  ...{ until, evidence },
  missing: missing !== null && !money && saysMoney({ need, nodes }) ? HIDDEN : missing,
  ...(restsOn === undefined ? {} : { restsOn }),
});

const below = (nodes: readonly NodeResult[], money: boolean, depth = 1): readonly ViewOf<typeof nodeView>[] =>
  nodes.flatMap((node) => [
    { depth, kind: node.kind, ...viewOfFacts(node, money) },
    ...below(node.nodes, money, depth + 1),
  ]);

const requirementOf = (row: RequirementResult, money: boolean): ViewOf<typeof requirementView> => {
  const { requirement, name, rows, source, assessed, judgedOn, result, satisfiedBy } = row;
  return {
    ...{ requirement, name, rows, source, assessed, judgedOn },
    ...viewOfFacts(result, money),
    state: row.state,
    onTheDay: result.state,
    ...(satisfiedBy === undefined ? {} : { satisfiedBy }),
    nodes: below(result.nodes, money),
  };
};

const levelOf = ({ requirements, ...level }: JudgedLevel, money: boolean): ViewOf<typeof levelView> => ({
  ...level,
  requirements: requirements.map((row) => requirementOf(row, money)),
});

const viewOfRole = ({ levels, ...role }: JudgedRole, money: boolean): ViewOf<typeof roleView> => ({
  ...role,
  levels: levels.map((level) => levelOf(level, money)),
});

export const viewOfStanding = (
  judged: Omit<Judged, 'shownToReps'>,
  money: boolean,
): ViewOf<typeof standingView> => {
  const { known, roles, asOf, level, specialisations } = judged;
  const { partnerId, code, name, country, status, programmeId, kinds } = known.partner;
  const kind = kindOn(kinds, known.on) ?? known.partner.kind;
  const { role, countryTier, regions } = known.partner;
  return {
    on: known.on,
    ...(asOf === undefined ? {} : { asOf }),
    ...{ place: known.place, partnerId, code, name, kind, country, status, programmeId },
    definitionVersion: known.rules?.version ?? null,
    ...{ role, level, countryTier, regions, specialisations },
    remediation:
      known.rules !== undefined && takesPart({ entry: known.facts.entry, stops: known.stops }, known.on)
        ? remediationOf(known.rules.definition, { role, roles, on: known.on })
        : null,
    roles: roles.map((one) => viewOfRole(one, money)),
    unconverted: known.unconverted,
  };
};
