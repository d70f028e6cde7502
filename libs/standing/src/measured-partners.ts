import { identifier, isQuarter, present, quarterBounds, type Day, type Instant } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { isOperateCertification, Programmes, type ProgrammeDefinition } from '@channel/programs';
import { Injectable } from '@nestjs/common';
import type { MeasureReading } from './domain/scorecard/read-measure';

type Cells = Readonly<Record<string, string>>;
type Measured = ReturnType<MeasureReading['partnerOf']>;

/** What rows with measures may name: partners by their codes, and what their programme measures. */
@Injectable()
export class MeasuredPartners {
  constructor(
    private readonly partners: Partners,
    private readonly programmes: Programmes,
  ) {}

  /** Of the one programme that there is: a partner of another one is not known here. */
  async readingOf(rows: readonly Cells[], now: Instant): Promise<MeasureReading> {
    const [programme] = await this.programmes.allNow(now);
    const { day: today, inForce } = present(programme, 'a programme');
    const definition = inForce?.definition;
    const known = new Map<string, Measured>();
    for (const cells of rows) {
      const key = keyOf(cells);
      if (!known.has(key)) known.set(key, await this.partnerIn(cells, today, definition));
    }
    return {
      ...{ today, ...namedIn(definition) },
      partnerOf: (cells) => known.get(keyOf(cells)),
    };
  }

  /** An Operate Specialist at the end of the quarter, or today while it runs. */
  private async partnerIn(
    cells: Cells,
    today: Day,
    definition: ProgrammeDefinition | undefined,
  ): Promise<Measured> {
    const quarter = quarterOf(cells);
    const lastDay = isQuarter(quarter) ? quarterBounds(quarter).lastDay : today;
    const standing = await this.partners.standingOn(
      this.partners.idOfCode(identifier(cells.partner_id ?? '')),
      lastDay < today ? lastDay : today,
    );
    if (standing === undefined || standing.kind === 'distributor') return undefined;
    if (definition?.programmeId !== standing.programmeId) return undefined;
    const { partnerId, programmeId, specialisations } = standing;
    return {
      ...{ partnerId, programmeId },
      isSpecialist: specialisations.some((id) => isOperateCertification(definition, id)),
    };
  }
}

const namedIn = (
  definition: Pick<ProgrammeDefinition, 'pfp'> | undefined,
): Pick<MeasureReading, 'productLines' | 'questions'> => ({
  productLines: (definition?.pfp.attachTargets?.value ?? []).map(({ productLine }) => productLine),
  questions: definition?.pfp.caseQuestions?.value ?? 4,
});

const quarterOf = ({ period = '' }: Cells): string => period.toUpperCase();
const keyOf = (cells: Cells): string => `${identifier(cells.partner_id ?? '')}|${quarterOf(cells)}`;
