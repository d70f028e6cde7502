import type { Day } from '@channel/kernel';
import { ReviewedYears, yearsEnded, type DueYear, type ReviewedYear } from '@channel/partners';
import type { ProgrammeDefinition } from '@channel/programs';
import { KnownFacts } from '@channel/runtime';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { takesPart } from './domain/stops';
import { KnownStandings } from './facts/known-standing';
import { KnownVersions } from './facts/known-versions';
import { partnerFacts, type PartnerFact } from './facts/sources/partner.facts';
import { reviewFacts, type ReviewFact } from './facts/sources/review.facts';
import { reviewIdOf } from './review-desk';

type Asked = Readonly<{ programmeId: string; place: string }>;
type AskedDue = Asked & Readonly<{ roles: readonly string[]; upTo: Day }>;

/** Answers for whoever pays for a year what its review found, and which year still waits for one. */
@Injectable()
export class YearKeeper implements OnModuleInit {
  constructor(
    private readonly years: ReviewedYears,
    private readonly standings: KnownStandings,
    private readonly versions: KnownVersions,
    private readonly known: KnownFacts,
  ) {}

  onModuleInit(): void {
    this.years.register({ decided: (asked) => this.decided(asked), due: (asked) => this.due(asked) });
  }

  /** A place that is given may be ahead of what is known here: it is waited for. */
  private async decided({ programmeId, place }: Asked): Promise<readonly ReviewedYear[]> {
    await this.standings.atLeast(place);
    const where = '"programmeId" = $2 and "achievements" > 0';
    return (await this.known.where(reviewFacts, place, where, [programmeId])).flatMap(yearsOf);
  }

  private async due({ programmeId, place, roles, upTo }: AskedDue): Promise<readonly DueYear[]> {
    await this.standings.atLeast(place);
    const rules = await this.versions.inForce(programmeId, upTo, place);
    if (rules === undefined) return [];
    const partners = await this.known.where(partnerFacts, place, '"roles" && $2::text[]', [[...roles]]);
    const over = partners
      .filter(({ partner }) => partner.programmeId === programmeId)
      .flatMap((fact) => yearsOver(fact, rules.definition, upTo))
      .filter(({ role }) => roles.includes(role));
    const reviews = await this.known.byId(reviewFacts, over.map(reviewOf), place);
    return over.filter((year) => (reviews.get(reviewOf(year))?.decided ?? null) === null);
  }
}

const reviewOf = ({ partnerId, role, dueOn }: DueYear): string => reviewIdOf(partnerId, role, dueOn);

const yearsOf = ({ decided, ...review }: ReviewFact): readonly ReviewedYear[] => {
  const { reviewId, partnerId, role, dueOn } = review;
  if (decided === null || decided.level === null) return [];
  const { level, firstOn: decidedOn, eventId } = decided;
  return decided.achievements.map((achievement) => ({
    ...{ reviewId, partnerId, role, level, dueOn, decidedOn, achievement, eventId },
  }));
};

/** Years of each role that are over, of a partner that took part when they ended. */
const yearsOver = (
  { partner, stops }: PartnerFact,
  definition: ProgrammeDefinition,
  upTo: Day,
): readonly DueYear[] => {
  const { partnerId, code, furtherRoles } = partner;
  return [partner, ...furtherRoles].flatMap(({ role, enteredOn }) =>
    enteredOn === null
      ? []
      : yearsEnded(definition, role, enteredOn, upTo)
          .filter((dueOn) => takesPart({ entry: { on: enteredOn }, stops }, dueOn))
          .map((dueOn) => ({ partnerId, code, role, dueOn })),
  );
};
