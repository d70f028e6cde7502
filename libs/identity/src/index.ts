export { accessDecider } from './domain/access/access.decider';
export type * from './domain/access/access.events';
export { IdentityModule } from './identity.module';
export { EmbeddedIssuer, PERSONA_GRANT } from './issuer/embedded-issuer';
export { DEMO_MACHINE, DEMO_MACHINE_SECRET, PERSONAS, type Persona } from './issuer/personas';
export { identityMigrations } from './issuer/postgres-adapter';
export { personIdOf, EMBEDDED_ISSUER } from './person';
export { SystemSetup } from './setup.service';
