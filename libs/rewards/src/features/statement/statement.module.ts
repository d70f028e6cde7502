import { namedRecords, openTo, searchedIn } from '@channel/http';
import { PayablesModule } from '@channel/payouts';
import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CalculationModule } from '../../calculation/calculation.module';
import { AcceptStatementController } from './accept-statement/accept-statement.controller';
import { AcceptStatementHandler } from './accept-statement/accept-statement.handler';
import { whenStatementIssuedScheduleAcceptance } from './accept-statement/when-statement-issued-schedule-acceptance';
import { StatementSource } from './pay-statement/statement-source';
import { StatementReader } from '../../statement-reader';
import { statementList } from './statement-list/statement-list.projection';
import { StatementDocumentsController } from './statement-documents/statement-documents.controller';
import { StatementDocuments } from './statement-documents/statement-documents.query';
import { StatementsController, statementSearch } from './statement-list/statements.controller';
import { AccrualRelease } from './when-reward-run-approved-issue-statements/accrual-release';
import { IssueStatementsHandler } from './when-reward-run-approved-issue-statements/issue-statements.handler';
import { StatementIssuer } from './when-reward-run-approved-issue-statements/statement-issuer';
import { whenRewardRunApprovedIssueStatements } from './when-reward-run-approved-issue-statements/when-reward-run-approved-issue-statements';
import { statementDoor } from './statement-list/statement-door';
import { statementName } from './statement-name';

@Module({
  imports: [
    CqrsModule,
    PayablesModule,
    CalculationModule,
    contribute('rewards.statement', {
      projections: [statementList],
      automations: [whenRewardRunApprovedIssueStatements, whenStatementIssuedScheduleAcceptance],
    }),
    openTo('rewards.statement', [statementDoor]),
    namedRecords('rewards.statement', statementName),
    searchedIn('rewards.statement', statementSearch),
  ],
  controllers: [AcceptStatementController, StatementDocumentsController, StatementsController],
  providers: [
    AcceptStatementHandler,
    AccrualRelease,
    IssueStatementsHandler,
    StatementIssuer,
    StatementDocuments,
    StatementReader,
    StatementSource,
  ],
})
export class StatementSlicesModule {}
