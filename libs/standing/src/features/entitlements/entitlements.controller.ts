import { absent, Access, Answers, is, ROLES, view, Viewer, type Principal, type ViewOf } from '@channel/http';
import { inEachRole, kindOn } from '@channel/partners';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BothAxes } from '../../both-axes';
import { ANSWERS, entitlementsOf, type Because } from '../../domain/entitlements';
import { takesPart } from '../../domain/stops';
import { StandingDesk, type Judged } from '../../standing-desk';

const becauseView = is.eitherOf('kind', [
  view('BecauseNotActive', { kind: is.exactly('not-active') }),
  view('BecauseNoLevel', { kind: is.exactly('no-level') }),
  view('BecauseOfKind', {
    kind: is.exactly('partner-kind'),
    of: is.text.describe('The kind that the table of the programme says no to.'),
    source: is.text,
  }),
  view('BecauseOfLevel', { kind: is.exactly('level'), level: is.text, source: is.text }),
  view('BecauseOfRecord', {
    kind: is.exactly('record'),
    recordId: is.id.describe('The nomination or approval on record.'),
    source: is.text,
  }),
  view('BecauseOfRequirements', {
    kind: is.exactly('requirements'),
    level: is.text,
    requirements: is.listOf(is.text),
    source: is.text,
  }),
]);
const entitlementView = view('Entitlement', {
  benefit: is.text,
  name: is.text,
  rows: is.listOf(is.text).describe('Rows of the programme guide that grant it.'),
  answer: is
    .oneOf(ANSWERS)
    .describe('`nominated` and `upon-approval`: not yet, somebody of the vendor has to say so.'),
  grade: is.text.nullable().describe('As the table of the programme prints it, such as `$$$`.'),
  because: becauseView,
  unmet: is
    .listOf(is.text)
    .describe('Requirements of the level that are not met; they stop benefits once gates have begun.'),
});
const frame = {
  partnerId: is.id,
  on: is.day,
  asOf: is.instant.optional(),
  level: is.text.nullable(),
  definitionVersion: is.count.nullable().describe('The version that says so; nothing: none is in force.'),
  gateFrom: is.day.nullable().describe('From when unmet requirements stop benefits; nothing: they do not.'),
};
const entitlementsView = view('Entitlements', { ...frame, entitlements: is.listOf(entitlementView) });
const oneView = view('EntitlementOnDay', { ...frame, ...entitlementView.shape });

@ApiTags('standing')
@Controller({ path: 'partners/:partnerId/entitlements', version: '1' })
export class EntitlementsController {
  constructor(private readonly desk: StandingDesk) {}

  @Get()
  @Access(ROLES, 'own')
  @Answers(entitlementsView)
  @BothAxes()
  @ApiOperation({
    operationId: 'listEntitlements',
    summary: 'Which benefits a partner may have on a day, by which version, and what says so',
  })
  async all(
    @Param('partnerId') partnerId: string,
    @Query('on') on: string | undefined,
    @Query('asOf') asOf: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof entitlementsView>> {
    const judged = await this.desk.judgedFor(viewer, partnerId, { on, asOf });
    return { ...frameOf(judged), entitlements: entitlementsIn(judged) };
  }

  @Get(':benefit')
  @Access(ROLES, 'own')
  @Answers(oneView)
  @BothAxes()
  @ApiOperation({
    operationId: 'getEntitlement',
    summary: 'Whether a partner may have a benefit on a day, by which version, and what says so',
  })
  async one(
    @Param('partnerId') partnerId: string,
    @Param('benefit') benefit: string,
    @Query('on') on: string | undefined,
    @Query('asOf') asOf: string | undefined,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof oneView>> {
    const judged = await this.desk.judgedFor(viewer, partnerId, { on, asOf });
    const found = entitlementsIn(judged).find((one) => one.benefit === benefit);
    if (found === undefined) throw absent();
    return { ...frameOf(judged), ...found };
  }
}

const frameOf = ({ known, level, asOf }: Judged) => ({
  ...{ partnerId: known.partner.partnerId, on: known.on, level },
  ...(asOf === undefined ? {} : { asOf }),
  definitionVersion: known.rules?.version ?? null,
  gateFrom: known.rules?.definition.requirements.gateFrom.value ?? null,
});

const entitlementsIn = ({ known, roles }: Judged): readonly ViewOf<typeof entitlementView>[] => {
  const { rules, facts, stops, on, partner } = known;
  if (rules === undefined) return [];
  const kind = kindOn(partner.kinds, on);
  const ofKind = kind === undefined ? {} : { kind };
  const approved = new Map(
    facts.approvals
      .filter(({ from, to }) => from <= on && (to === null || on < to))
      .map(({ approval, id }) => [approval, id]),
  );
  return inEachRole(facts).flatMap(({ role, entry }) => {
    const active = takesPart({ entry, stops }, on);
    return entitlementsOf(rules.definition, { ...ofKind, active, role, on, roles, approved }).map(
      ({ because, ...rest }) => ({ ...rest, because: becauseOf(because) }),
    );
  });
};

/** Each kind is a variant of its own in the description. */
const becauseOf = (because: Because): ViewOf<typeof becauseView> => {
  if (because.kind === 'not-active') return { kind: 'not-active' };
  return because.kind === 'no-level' ? { kind: 'no-level' } : because;
};
