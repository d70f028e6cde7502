import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProgrammeFactsReader } from '../../programme-facts';
import { ApplyForRoleController } from './apply-for-role/apply-for-role.controller';
import { ApplyForRoleHandler } from './apply-for-role/apply-for-role.handler';
import { DeclineRoleController } from './decline-role/decline-role.controller';
import { DeclineRoleHandler } from './decline-role/decline-role.handler';
import { EnrolInRoleController } from './enrol-in-role/enrol-in-role.controller';
import { EnrolInRoleHandler } from './enrol-in-role/enrol-in-role.handler';
import { InviteToRoleController } from './invite-to-role/invite-to-role.controller';
import { InviteToRoleHandler } from './invite-to-role/invite-to-role.handler';
import { SignRoleController } from './sign-role/sign-role.controller';
import { SignRoleHandler } from './sign-role/sign-role.handler';

/** Roles that a partner takes beside its first one. */
@Module({
  imports: [CqrsModule],
  controllers: [
    ApplyForRoleController,
    InviteToRoleController,
    DeclineRoleController,
    EnrolInRoleController,
    SignRoleController,
  ],
  providers: [
    ProgrammeFactsReader,
    ApplyForRoleHandler,
    InviteToRoleHandler,
    DeclineRoleHandler,
    EnrolInRoleHandler,
    SignRoleHandler,
  ],
})
export class RolesOfPartnersModule {}
