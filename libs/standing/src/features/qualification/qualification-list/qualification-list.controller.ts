import {
  Access,
  AnswersPage,
  Asked,
  Lists,
  ORGANISATION_NAMED,
  ownRows,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { QUALIFICATION_STATUSES } from '../../../domain/qualification/qualification';
import { QUALIFICATION_READERS, qualificationRowView } from '../../../qualification.view';
import { qualificationList, type QualificationRow } from './qualification-list.projection';

const qualifications: ListSpec<QualificationRow, typeof qualificationRowView> = {
  projection: qualificationList.name,
  item: qualificationRowView,
  filters: {
    partnerId: ORGANISATION_NAMED,
    certification: 'text',
    status: { oneOf: QUALIFICATION_STATUSES },
    appliedOn: 'day',
    nextAssessmentOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['-appliedOn', 'appliedOn', 'nextAssessmentOn', '-nextAssessmentOn'],
  scope: ownRows('partnerId'),
  view: ({ key: id, ...row }) => ({ id, ...row }),
};

@ApiTags('standing')
@Controller({ path: 'qualifications', version: '1' })
export class QualificationListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(QUALIFICATION_READERS, 'own')
  @AnswersPage(qualifications)
  @ApiOperation({
    operationId: 'listQualifications',
    summary: 'Applications and contracts of Operate Specialists, by product certification',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(qualifications, asked);
  }
}
