import {
  absent,
  Access,
  Answers,
  AnswersRecord,
  is,
  RecordAnswer,
  view,
  Viewer,
  type Principal,
  type ViewOf,
} from '@channel/http';
import { Partners } from '@channel/partners';
import { CLOCK, DeciderRunner, type Clock } from '@channel/runtime';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { qualificationDecider } from '../../../domain/qualification/qualification.decider';
import { QualificationDesk } from '../../../qualification-desk';
import {
  QUALIFICATION_READERS,
  qualificationView,
  qualificationVisibleTo,
  unmetRowView,
  viewOfQualification,
} from '../../../qualification.view';

const lackingView = view('QualificationRequirements', {
  qualificationId: is.id,
  certification: is.text,
  on: is.day,
  unmet: is
    .listOf(unmetRowView)
    .describe('What a contract, or the year, would fail by today; empty: everything is met.'),
});

@ApiTags('standing')
@Controller({ path: 'qualifications/:qualificationId', version: '1' })
export class QualificationRecordController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly partners: Partners,
    private readonly desk: QualificationDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Access(QUALIFICATION_READERS, 'own')
  @AnswersRecord(qualificationView)
  @ApiOperation({
    operationId: 'getQualification',
    summary: 'A qualification: what was applied for, assessed, signed, decided and flagged',
  })
  async record(@Param('qualificationId') id: string, @Viewer() viewer: Principal) {
    const { state, revision } = await this.runner.load(qualificationDecider, id);
    if (!qualificationVisibleTo(viewer)(state)) throw absent();
    return new RecordAnswer(revision, { id, ...viewOfQualification(state) });
  }

  @Get('requirements')
  @Access(QUALIFICATION_READERS, 'own')
  @Answers(lackingView)
  @ApiOperation({
    operationId: 'getQualificationRequirements',
    summary: 'What of the status and the product certification is not met today, with its rows',
  })
  async requirements(
    @Param('qualificationId') qualificationId: string,
    @Viewer() viewer: Principal,
  ): Promise<ViewOf<typeof lackingView>> {
    const { state } = await this.runner.load(qualificationDecider, qualificationId);
    if (state.status === 'none' || !qualificationVisibleTo(viewer)(state)) throw absent();
    const now = await this.partners.now(state.partnerId, this.clock.now());
    if (now === undefined) throw absent();
    const { day: on } = now.programme;
    const { certification } = state;
    return { qualificationId, certification, on, unmet: await this.desk.unmetOn(state, on) };
  }
}
