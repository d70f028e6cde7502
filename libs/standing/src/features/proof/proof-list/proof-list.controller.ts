import {
  Access,
  AnswersPage,
  Asked,
  is,
  Lists,
  ORGANISATION_NAMED,
  ownRows,
  view,
  type ListSpec,
  type PageRequest,
} from '@channel/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROOF_STATUSES } from '../../../domain/proof/proof';
import { PROOF_READERS, proofView } from '../../../proof.view';
import { proofList, type ProofRow } from './proof-list.projection';

const rowView = view('ProofOfConceptRow', { id: is.id, ...proofView.shape });

const proofs: ListSpec<ProofRow, typeof rowView> = {
  projection: proofList.name,
  item: rowView,
  filters: {
    partnerId: ORGANISATION_NAMED,
    status: { oneOf: PROOF_STATUSES },
    carriedOutOn: 'day',
    submittedAt: 'instant',
  },
  asOf: 'recorded',
  sorts: ['-submittedAt', 'submittedAt'],
  search: ['customer', 'reference'],
  scope: ownRows('partnerId'),
  view: ({ key: id, reference, note, ...row }) => ({ id, ...row, evidence: { reference, note } }),
};

@ApiTags('standing')
@Controller({ path: 'proofs-of-concept', version: '1' })
export class ProofListController {
  constructor(private readonly lists: Lists) {}

  @Get()
  @Access(PROOF_READERS, 'own')
  @AnswersPage(proofs)
  @ApiOperation({
    operationId: 'listProofsOfConcept',
    summary: 'Proofs of concept that partners say they carried out, and what became of them',
  })
  list(@Asked() asked: PageRequest) {
    return this.lists.page(proofs, asked);
  }
}
