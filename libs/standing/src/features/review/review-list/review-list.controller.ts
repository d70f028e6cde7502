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
import { REVIEW_STATUSES } from '../../../domain/review/review';
import { OUTCOMES, REVIEW_READERS, reviewRowView } from '../../../review.view';
import { reviewList, type ReviewRow } from './review-list.projection';

const reviews: ListSpec<ReviewRow, typeof reviewRowView> = {
  projection: reviewList.name,
  item: reviewRowView,
  filters: {
    partnerId: ORGANISATION_NAMED,
    status: { oneOf: REVIEW_STATUSES },
    outcome: { oneOf: OUTCOMES },
    cause: { oneOf: ['regular', 'off-cycle'] },
    dueOn: 'day',
  },
  asOf: 'recorded',
  sorts: ['dueOn', '-dueOn'],
  scope: ownRows('partnerId'),
  view: ({ key: id, ...row }) => ({ id, ...row }),
};

@ApiTags('standing')
@Controller({ path: 'reviews', version: '1' })
export class ReviewListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(REVIEW_READERS, 'own')
  @AnswersPage(reviews)
  @ApiOperation({
    operationId: 'listReviews',
    summary: 'Reviews of partners: when they are, and what was decided',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(reviews, asked);
  }
}
