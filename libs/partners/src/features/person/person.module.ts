import { openTo } from '@channel/http';
import { PersonVault } from '@channel/identity';
import { ImportsModule } from '@channel/imports';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { lastStint } from '../../domain/person/person';
import { personDecider } from '../../domain/person/person.decider';
import { ofPartner, recordsOfPartners } from '../../scope/records-of-partners';
import { CredentialCatalogueController } from './credential-catalogue/credential-catalogue.controller';
import { RegisterPersonController } from './register-person/register-person.controller';
import { RegisterPersonHandler } from './register-person/register-person.handler';
import { ChangeDutiesController } from './change-duties/change-duties.controller';
import { ChangeDutiesHandler } from './change-duties/change-duties.handler';
import { RecordCredentialController } from './record-credential/record-credential.controller';
import { RecordCredentialHandler } from './record-credential/record-credential.handler';
import { RecordTrainingController } from './record-training/record-training.controller';
import { RecordTrainingHandler } from './record-training/record-training.handler';
import { RecordAttendanceController } from './record-attendance/record-attendance.controller';
import { RecordAttendanceHandler } from './record-attendance/record-attendance.handler';
import { WithdrawRecordController } from './withdraw-record/withdraw-record.controller';
import { WithdrawRecordHandler } from './withdraw-record/withdraw-record.handler';
import { LeavePartnerController } from './leave-partner/leave-partner.controller';
import { LeavePartnerHandler } from './leave-partner/leave-partner.handler';
import { MovePersonController } from './move-person/move-person.controller';
import { MovePersonHandler } from './move-person/move-person.handler';
import { ErasePartnerPersonController } from './erase-person/erase-person.controller';
import { ErasePartnerPersonHandler } from './erase-person/erase-person.handler';
import { PersonImports } from './import-person-records/person-imports';
import { PartnerPeopleNames } from '../../people/partner-people-names';
import { PersonAnswers } from '../../people/person-answers';
import { PersonDesk } from '../../people/person-desk';
import { personDoor } from './person-door';
import { PersonHistoryController } from './person-history/person-history.controller';
import { PersonListController } from './person-list/person-list.controller';
import { partnerPeople } from './person-list/person-list.projection';
import { PersonRecordController } from './person-record/person-record.controller';
import { ForgetKeyHandler } from './when-person-erased-forget-key/forget-key.handler';
import { whenPersonErasedForgetKey } from './when-person-erased-forget-key/when-person-erased-forget-key';

/** People of partners and what they hold. A module of its own: it needs the vault of names, partners alone do not. */
@Module({
  imports: [
    CqrsModule,
    ImportsModule,
    contribute('partners.people', {
      projections: [partnerPeople],
      automations: [whenPersonErasedForgetKey],
    }),
    openTo('partners.people', [personDoor]),
    recordsOfPartners('partners.people', {
      personId: ofPartner(personDecider, (person) =>
        person.status === 'none' ? undefined : lastStint(person).partnerId,
      ),
    }),
  ],
  controllers: [
    CredentialCatalogueController,
    PersonListController,
    RegisterPersonController,
    ChangeDutiesController,
    RecordCredentialController,
    RecordTrainingController,
    RecordAttendanceController,
    WithdrawRecordController,
    LeavePartnerController,
    MovePersonController,
    ErasePartnerPersonController,
    PersonRecordController,
    PersonHistoryController,
  ],
  providers: [
    PersonVault,
    PartnerPeopleNames,
    PersonDesk,
    PersonImports,
    PersonAnswers,
    ForgetKeyHandler,
    RegisterPersonHandler,
    ChangeDutiesHandler,
    RecordCredentialHandler,
    RecordTrainingHandler,
    RecordAttendanceHandler,
    WithdrawRecordHandler,
    LeavePartnerHandler,
    MovePersonHandler,
    ErasePartnerPersonHandler,
  ],
})
export class PeopleOfPartnersModule {}
