import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Administrators } from './administrators';
import { AccessRecordController } from './features/access-record/access-record.controller';
import { AdmitPersonController } from './features/admit-person/admit-person.controller';
import { AdmitPersonHandler } from './features/admit-person/admit-person.handler';
import { DisablePersonController } from './features/disable-person/disable-person.controller';
import { DisablePersonHandler } from './features/disable-person/disable-person.handler';
import { GrantRoleController } from './features/grant-role/grant-role.controller';
import { GrantRoleHandler } from './features/grant-role/grant-role.handler';
import { MeController } from './features/me/me.controller';
import { RevokeRoleController } from './features/revoke-role/revoke-role.controller';
import { RevokeRoleHandler } from './features/revoke-role/revoke-role.handler';
import { AccessGuard } from './guard/access.guard';
import { Principals } from './guard/principals';
import { TokenVerifier } from './guard/token-verifier';
import { EmbeddedIssuer } from './issuer/embedded-issuer';
import { SystemSetup } from './setup.service';

/** Who may come in. The guard stands before every route of the application. */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [
    MeController,
    AdmitPersonController,
    GrantRoleController,
    RevokeRoleController,
    DisablePersonController,
    AccessRecordController,
  ],
  providers: [
    Administrators,
    EmbeddedIssuer,
    Principals,
    SystemSetup,
    TokenVerifier,
    AdmitPersonHandler,
    GrantRoleHandler,
    RevokeRoleHandler,
    DisablePersonHandler,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [EmbeddedIssuer, SystemSetup],
})
export class IdentityModule {}
