export * from './scenario';
export { actBy } from './acts';
export { expectNothingLost, expectSame, HISTORIES, play, total } from './histories';
export { accepted, refusalOf } from './outcomes';
export { longestTurnDuring, turnsDuring } from './turns';
export { FakeClock } from './fake-clock';
export { rowsAfter } from './rows-after';
export { fileFixtures, reportOf } from './file-fixtures';
export { figuresOf } from './figures';
