import { decidedBy, type Decider, type RefusalsOf } from '@channel/kernel';
import { apply } from './applying';
import { assess } from './assessing';
import { contract, decide, fallDue, flagBreach, settleBreach, warn } from './deciding';
import { evolve, initial, type Qualification } from './qualification';
import type { QualificationCommand } from './qualification.commands';
import type { QualificationEvent } from './qualification.events';

export type QualificationRefusal = RefusalsOf<QualificationCommand>;

export const qualificationDecider: Decider<
  Qualification,
  QualificationCommand,
  QualificationEvent,
  QualificationRefusal
> = {
  stream: 'qualification',
  initial,
  evolve,
  decide: decidedBy<QualificationCommand, Qualification, QualificationEvent>({
    ApplyForQualification: apply,
    AssessQualification: assess,
    ContractQualification: contract,
    WarnOfAssessment: warn,
    AssessmentFallDue: fallDue,
    DecideQualification: decide,
    FlagBreach: flagBreach,
    SettleBreach: settleBreach,
  }),
};
