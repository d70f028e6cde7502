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
import { SessionsController } from './features/sessions/sessions.controller';
import { SignInOptionsController } from './features/sign-in-options/sign-in-options.controller';
import { AccessGuard } from './guard/access.guard';
import { Callers } from './guard/callers';
import { Principals } from './guard/principals';
import { TokenVerifier } from './guard/token-verifier';
import { EmbeddedIssuer } from './issuer/embedded-issuer';
import { SystemSetup } from './setup.service';
import { RelyingParty } from './sign-in/relying-party';
import { Sessions } from './sign-in/sessions';
import { SignInRoutes } from './sign-in/sign-in.routes';
import { SignIns } from './sign-in/sign-ins';

/** Who may come in. The guard stands before every route of the application. */
@Global()
@Module({
  imports: [CqrsModule],
  controllers: [
    MeController,
    SignInOptionsController,
    SessionsController,
    AdmitPersonController,
    GrantRoleController,
    RevokeRoleController,
    DisablePersonController,
    AccessRecordController,
  ],
  providers: [
    Administrators,
    Callers,
    EmbeddedIssuer,
    Principals,
    RelyingParty,
    Sessions,
    SignInRoutes,
    SignIns,
    SystemSetup,
    TokenVerifier,
    AdmitPersonHandler,
    GrantRoleHandler,
    RevokeRoleHandler,
    DisablePersonHandler,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [EmbeddedIssuer, SignInRoutes, SystemSetup],
})
export class IdentityModule {}
