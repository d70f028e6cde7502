import { BusCommand, DeciderRunner, notFound, refused, type Outcome } from '@channel/runtime';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ClaimDesk, claimVisibleTo, namedIn, type ClaimRefusals } from '../../../claim-desk';
import type { MdfClaim } from '../../../domain/claim/claim';
import type { FileAnswered } from '../../../domain/claim/claim.commands';
import { mdfClaimDecider } from '../../../domain/claim/claim.decider';
import { FundEvidence, type FileNamed } from '../../../fund-evidence';

type Refusals = ClaimRefusals<'AnswerMdfClaim'> | 'FILE_UNKNOWN';

type Answered = FileNamed & Pick<FileAnswered, 'line'>;

export class AnswerMdfClaimCommand extends BusCommand<
  Readonly<{ claimId: string; answer: string; proofs: readonly Answered[] }>,
  Refusals,
  MdfClaim
> {}

const lineOf = ({ line }: Pick<FileAnswered, 'line'> = {}) => (line === undefined ? {} : { line });

@CommandHandler(AnswerMdfClaimCommand)
export class AnswerMdfClaimHandler implements ICommandHandler<AnswerMdfClaimCommand> {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly desk: ClaimDesk,
    private readonly evidence: FundEvidence,
  ) {}

  async execute({ data, meta }: AnswerMdfClaimCommand): Promise<Outcome<Refusals, MdfClaim>> {
    const { claimId, answer, proofs } = data;
    const { state } = await this.runner.load(mdfClaimDecider, claimId);
    if (state.status === 'none' || !claimVisibleTo(meta.actor)(state)) return refused(notFound());
    const files = await this.evidence.filesOf(namedIn(state.of), proofs);
    if ('refused' in files) return refused(files);
    const lines = files.map((file, index) => ({ ...file, ...lineOf(proofs[index]) }));
    return this.desk.run(claimId, meta, 'AnswerMdfClaim', { answer, files: lines });
  }
}
