export { absent } from './absent';
export * from './access';
export { PossibleActs } from './acts/possible-acts';
export { possibleActsView } from './acts/possible-acts.view';
export * from './amounts/amount-sources';
export * from './answer';
export { InBulk } from './bulk/in-bulk';
export { CallersAgain } from './callers-again';
export * from './edge/logger';
export { isStorable } from './body-shape';
export { NumberInPath } from './edge/number-in-path';
export { isKeepable } from './edge/readable-body';
export type { TracedRequest } from './edge/trace';
export { parameterInvalid } from './edge/query-guard';
export * from './fields';
export * from './history';
export * from './http.module';
export * from './language';
export * from './list';
export { LISTED } from './listed';
export {
  choicesOf,
  COUNTRY_FORM,
  CURRENCY_FORM,
  HALF_YEAR_FORM,
  MONTH_FORM,
  OPERATORS_OF,
  parseLimit,
  QUARTER_FORM,
  type FilterType,
  type Operator,
} from './lists/list-query';
export { pageOfDrafts } from './lists/draft-page';
export { AskedAsOf, recordMoment } from './lists/record-moment';
export { cursorInvalid, pageOfRows, readPlace, type RowsAsked } from './lists/place';
export { PersonNames, type NamedPerson } from './names/person-names';
export { namedRecords, namesOf, RecordNames, type RecordName } from './names/record-names';
export { LIMITED, LimitedTo, type Limited } from './limits/limited';
export { httpMigrations } from './limits/limits.migration';
export { placeAsked } from './lists/place';
export { RateLimits } from './limits/rate-limits';
export * from './operation';
export * from './permit';
export * from './problem';
export * from './problems/common-problems';
export { problemOf, sendProblem } from './problems/problem.filter';
export { invalid } from './problems/validation';
export * from './public-url';
export * from './record-doors';
export { searchedIn, searchSource } from './search/search-source';
export * from './server';
export { saysIn, toldIn } from './told/sentences';
export { HealthAlarms, type Alarm } from './status/health-alarms';
export { HealthReport } from './status/health-report';
export { jobProblemView, jobProgressView } from './status/jobs.controller';
export { AnswerCheck, type LeavingAnswer } from './views/answer-check';
export { checkedAnswers } from './views/checked-answers';
export { correctionFields } from './views/correction-fields';
export * from './views/described-answers';
export { InstallationZone } from './lists/installation-zone';
export { asOfView, rowsEndView } from './views/forms';
export type { AsOf } from './lists/moment';
export { referenceTo, viewSchemas } from './views/schemas';
export { is, view, type View, type ViewOf } from './views/vocabulary';
