import {
  absent,
  Access,
  AnswersRecord,
  Histories,
  historyView,
  isVendor,
  RecordAnswer,
  TellsInLanguage,
  Viewer,
  type Principal,
} from '@channel/http';
import type { RecordedEvent } from '@channel/event-store';
import { DeciderRunner, VENDOR_ORG } from '@channel/runtime';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { personDecider } from '../../../domain/person/person.decider';
import { PERSON_READERS, personVisibleTo } from '../../../people/person.view';
import { PERSON_SENTENCES } from './person-sentences';

@ApiTags('people of partners')
@Controller({ path: 'partner-people', version: '1' })
export class PersonHistoryController {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly histories: Histories,
  ) {}

  @Get(':personId/history')
  @Access(PERSON_READERS, 'own')
  @AnswersRecord(historyView)
  @TellsInLanguage()
  @ApiOperation({
    operationId: 'getPartnerPersonHistory',
    summary: 'What was recorded of a person of a partner, by whom; a partner reads what was recorded at it',
  })
  async history(@Param('personId') id: string, @Viewer() viewer: Principal) {
    const { state, revision, events } = await this.runner.load(personDecider, id);
    if (!personVisibleTo(state, viewer)) throw absent();
    const told = events.filter(toldTo(viewer));
    return new RecordAnswer(revision, {
      id,
      ...(await this.histories.tell(told, PERSON_SENTENCES, viewer)),
    });
  }
}

/** X1: of somebody who moved on, a partner reads what was recorded at it, and by nobody of another partner. */
const toldTo =
  (viewer: Principal) =>
  ({ data, metadata: { actor } }: RecordedEvent): boolean =>
    isVendor(viewer) ||
    (data.partnerId === viewer.orgId && (actor.orgId === viewer.orgId || actor.orgId === VENDOR_ORG));
