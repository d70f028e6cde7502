export { jpa2023 } from './data/jpa-2023';
export * from './domain/terms/definition';
export type * from './domain/terms/terms.events';
export { ApproveProgrammeVersionCommand } from './features/approve-programme-version/approve-programme-version.handler';
export { DraftProgrammeVersionCommand } from './features/draft-programme-version/draft-programme-version.handler';
export { SubmitProgrammeVersionCommand } from './features/submit-programme-version/submit-programme-version.handler';
export { programsProblems, type ProgramsRefusal } from './programs.problems';
export { ProgramsModule } from './programs.module';
