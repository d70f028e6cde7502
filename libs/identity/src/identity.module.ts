import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Acceptance } from './acceptance';
import { Administrators } from './administrators';
import { contribute } from '@channel/runtime';
import { AcceptInvitationController } from './features/people/accept-invitation/accept-invitation.controller';
import { AcceptInvitationHandler } from './features/people/accept-invitation/accept-invitation.handler';
import { ErasePersonController } from './features/people/erase-person/erase-person.controller';
import { ErasePersonHandler } from './features/people/erase-person/erase-person.handler';
import { InvitePersonController } from './features/people/invite-person/invite-person.controller';
import { InvitePersonHandler } from './features/people/invite-person/invite-person.handler';
import { InvitationHistoryController } from './features/people/invitation-history/invitation-history.controller';
import { PeopleListController } from './features/people/people-list/people-list.controller';
import { PersonNamesController } from './features/people/person-names/person-names.controller';
import { RemovePersonController } from './features/people/remove-person/remove-person.controller';
import { RemovePersonHandler } from './features/people/remove-person/remove-person.handler';
import { AdmitInvitedPersonHandler } from './features/people/when-invitation-accepted-admit-person/admit-invited-person.handler';
import { whenInvitationAcceptedAdmitPerson } from './features/people/when-invitation-accepted-admit-person/when-invitation-accepted-admit-person';
import { ForgetKeysHandler } from './features/people/when-person-erased-forget-keys/forget-keys.handler';
import { whenPersonErasedForgetKeys } from './features/people/when-person-erased-forget-keys/when-person-erased-forget-keys';
import { WithdrawInvitationController } from './features/people/withdraw-invitation/withdraw-invitation.controller';
import { WithdrawInvitationHandler } from './features/people/withdraw-invitation/withdraw-invitation.handler';
import { peopleList } from './people-list.projection';
import { OneTimeCodes } from './personal-data/one-time-codes';
import { People } from './personal-data/people';
import { PersonVault } from './personal-data/person-vault';
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
import { PossibleActsController } from './features/possible-acts/possible-acts.controller';
import { SessionsController } from './features/sessions/sessions.controller';
import { SignInOptionsController } from './features/sign-in-options/sign-in-options.controller';
import { ChangePasswordController } from './features/passwords/change-password/change-password.controller';
import { ChangePasswordHandler } from './features/passwords/change-password/change-password.handler';
import { IssuePasswordLinkController } from './features/passwords/issue-password-link/issue-password-link.controller';
import { IssuePasswordLinkHandler } from './features/passwords/issue-password-link/issue-password-link.handler';
import { Entitlements } from './features/passwords/set-password/entitlements';
import { SetPasswordController } from './features/passwords/set-password/set-password.controller';
import { UseEntitlementHandler } from './features/passwords/set-password/set-password.handler';
import { EndGroupMappingController } from './features/group-mappings/end-group-mapping/end-group-mapping.controller';
import { EndGroupMappingHandler } from './features/group-mappings/end-group-mapping/end-group-mapping.handler';
import { GroupMappingListController } from './features/group-mappings/group-mapping-list/group-mapping-list.controller';
import { MapGroupController } from './features/group-mappings/map-group/map-group.controller';
import { MapGroupHandler } from './features/group-mappings/map-group/map-group.handler';
import { EndGroupRolesHandler } from './features/group-mappings/when-group-mapping-ended-end-roles/end-group-roles.handler';
import { whenGroupMappingEndedEndRoles } from './features/group-mappings/when-group-mapping-ended-end-roles/when-group-mapping-ended-end-roles';
import { GroupRoles } from './groups/group-roles';
import { BreakGlassAccount } from './break-glass/break-glass-account';
import { BreakGlassPassword } from './break-glass/break-glass-password';
import { BreakGlassSignIn } from './break-glass/break-glass-sign-in';
import { BreakGlassUse } from './break-glass/break-glass-use';
import { waitsIn } from '@channel/inbox';
import { identityNotices } from './identity.notices';
import { AccessGuard } from './guard/access.guard';
import { AskCallersAgain } from './guard/ask-callers-again';
import { Callers } from './guard/callers';
import { Principals } from './guard/principals';
import { TokenVerifier } from './guard/token-verifier';
import { EmbeddedIssuer } from './issuer/embedded-issuer';
import { FirstAdministrator } from './passwords/first-administrator';
import { PasswordAccounts } from './passwords/password-accounts';
import { PasswordLinks } from './passwords/password-links';
import { PasswordSignIn } from './passwords/password-sign-in';
import { SignInAttempts } from './passwords/sign-in-attempts';
import { SystemSetup } from './setup.service';
import { Arrivals } from './sign-in/arrivals';
import { BackChannelLogout } from './sign-in/back-channel-logout';
import { LogoutTokens } from './sign-in/logout-tokens';
import { RelyingParty } from './sign-in/relying-party';
import { Sessions } from './sign-in/sessions';
import { SignInRoutes } from './sign-in/sign-in.routes';
import { SignIns } from './sign-in/sign-ins';
import { AccessHistoryController } from './features/access-history/access-history.controller';
import { saysIn } from '@channel/http';
import { IDENTITY_IN_GERMAN } from './identity.said.de';

const automations = [
  whenInvitationAcceptedAdmitPerson,
  whenPersonErasedForgetKeys,
  whenGroupMappingEndedEndRoles,
];

/** Who may come in. The guard stands before every route of the application. */
@Global()
@Module({
  imports: [
    saysIn('identity', IDENTITY_IN_GERMAN),
    CqrsModule,
    waitsIn('identity', { notices: identityNotices }),
    contribute('identity', { projections: [peopleList], automations }),
  ],
  controllers: [
    AccessHistoryController,
    MeController,
    SignInOptionsController,
    SessionsController,
    AdmitPersonController,
    GrantRoleController,
    RevokeRoleController,
    DisablePersonController,
    AccessRecordController,
    PossibleActsController,
    PeopleListController,
    PersonNamesController,
    InvitePersonController,
    InvitationHistoryController,
    WithdrawInvitationController,
    AcceptInvitationController,
    RemovePersonController,
    ErasePersonController,
    SetPasswordController,
    ChangePasswordController,
    IssuePasswordLinkController,
    MapGroupController,
    EndGroupMappingController,
    GroupMappingListController,
  ],
  providers: [
    Administrators,
    Arrivals,
    AskCallersAgain,
    BackChannelLogout,
    Callers,
    OneTimeCodes,
    People,
    Acceptance,
    PersonVault,
    PasswordAccounts,
    PasswordLinks,
    PasswordSignIn,
    SignInAttempts,
    Entitlements,
    BreakGlassAccount,
    BreakGlassPassword,
    BreakGlassSignIn,
    BreakGlassUse,
    FirstAdministrator,
    GroupRoles,
    EmbeddedIssuer,
    LogoutTokens,
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
    InvitePersonHandler,
    WithdrawInvitationHandler,
    AcceptInvitationHandler,
    AdmitInvitedPersonHandler,
    RemovePersonHandler,
    ErasePersonHandler,
    ForgetKeysHandler,
    UseEntitlementHandler,
    ChangePasswordHandler,
    IssuePasswordLinkHandler,
    MapGroupHandler,
    EndGroupMappingHandler,
    EndGroupRolesHandler,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [
    Administrators,
    BackChannelLogout,
    BreakGlassSignIn,
    EmbeddedIssuer,
    FirstAdministrator,
    PasswordSignIn,
    SignInRoutes,
    SystemSetup,
  ],
})
export class IdentityModule {}
