export { jpa2023 } from './data/jpa-2023';
export * from './domain/terms/definition';
export * from './domain/terms/drafted-versions';
export {
  levelDiscountOf,
  trackDiscountsOf,
  type LevelDiscount,
  type TrackDiscount,
} from './domain/terms/level-discount';
export {
  entryPapersOf,
  operateChecklistOf,
  recordWordsOf,
  type EntryPapers,
} from './domain/terms/record-words';
export {
  byAgreementOf,
  grantableOf,
  isOperateCertification,
  operateContractOf,
  type ByAgreement,
} from './domain/terms/specialisations';
export { KIND_ACTS, type KindAct } from './definition/partnership';
export {
  forbiddenToKind,
  kindMay,
  kindsKnownTo,
  notOfKind,
  type KindForbidden,
} from './domain/terms/partner-kinds';
export type * from './domain/terms/terms.events';
export { programsProblems, type ProgramsRefusal } from './programs.problems';
export { ProgramsModule } from './programs.module';
