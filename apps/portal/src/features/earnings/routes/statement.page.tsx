import { Anchor, Alert, Button, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { EarningsWaterfall } from '../../../shared/insights/earnings-waterfall';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts, type Fact } from '../../../shared/records/facts';
import { History } from '../../../shared/records/history';
import { Rail } from '../../../shared/records/rail';
import { RecordPage } from '../../../shared/records/record-page';
import { useRecordId } from '../../../shared/records/record-id';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Icon } from '../../../shared/ui/icons';
import { useTitlePart } from '../../../shared/ui/page-title';
import { Failure, Loading } from '../../../shared/ui/states';
import { Day, Instant } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { useToday } from '../../../shared/programme/use-today';
import { useAcceptStatement } from '../api/accept-statement.command';
import { statementHistoryQuery, statementQuery, type Statement } from '../api/statements.query';
import { railOf } from '../components/statement-rail';
import { StatementFiles } from '../components/statement-files';
import { StatementLines } from '../components/statement-lines';
import { earningMessages } from '../earnings.messages';

/** P9: one statement; every amount on it explains itself. */
export const StatementPage = () => {
  const statementId = useRecordId('statementId');
  const statement = useQuery(statementQuery(statementId));
  if (statement.isPending) return <Loading rows={10} />;
  if (statement.isError) return <Failure error={statement.error} onRetry={() => void statement.refetch()} />;
  return <StatementRecord statement={statement.data} />;
};

const StatementRecord = ({ statement }: Readonly<{ statement: Statement }>) => {
  const say = useText(earningMessages);
  const { values, set } = useListAddress();
  useTitlePart('tab', values.tab === 'history' ? say('history') : undefined);
  return (
    <RecordPage
      back={{ to: '/statements', label: say('backToStatements') }}
      title={say('statementOf', { quarter: statement.quarter })}
      number={statement.number}
      status={<StatusWord status={statement.status} />}
      actions={<AcceptButton statement={statement} />}
      aside={<Way statement={statement} />}
    >
      <Stack gap="lg">
        <PaymentProblem statement={statement} />
        <Figures statement={statement} />
        <StatementFiles statement={statement} />
        <EarningsWaterfall of={{ statementId: statement.id }} />
        <Tabs
          value={values.tab === 'history' ? 'history' : 'lines'}
          onChange={(tab) => set({ tab: tab === 'history' ? tab : undefined })}
          keepMounted={false}
        >
          <Tabs.List>
            <Tabs.Tab value="lines">{say('lines')}</Tabs.Tab>
            <Tabs.Tab value="history">{say('history')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="lines" pt="md">
            <StatementLines statement={statement} />
          </Tabs.Panel>
          <Tabs.Panel value="history" pt="md">
            <StatementHistory statementId={statement.id} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </RecordPage>
  );
};

const Figures = ({ statement }: Readonly<{ statement: Statement }>) => {
  const say = useText(earningMessages);
  const nameOf = useOrganisationName();
  const { runId, runNumber, partnerId } = statement;
  const forVendor: readonly Fact[] =
    useMe().organisation.kind === 'vendor'
      ? [
          [say('partner'), nameOf(partnerId)],
          [
            say('run'),
            <Anchor key="run" component={Link} to={`/runs/${runId}`} inherit>
              {say('openRun', { number: runNumber })}
            </Anchor>,
          ],
        ]
      : [];
  const why = (name: string): string => `statement.${statement.id}.${name}`;
  return (
    <Facts
      of={[
        [
          say('calculated'),
          <ExplainedAmount key="calculated" of={statement.calculated} why={why('calculated')} />,
        ],
        [say('adjusted'), <ExplainedAmount key="adjusted" of={statement.adjusted} why={why('adjusted')} />],
        [say('total'), <ExplainedAmount key="total" of={statement.total} why={why('total')} strong />],
        [say('paid'), <ExplainedAmount key="paid" of={statement.paid} why={why('paid')} />],
        [say('issued'), <Instant key="issued" of={statement.issuedAt} />],
        [
          say('programme'),
          say('programmeVersion', { id: statement.programmeId, version: statement.definitionVersion }),
        ],
        ...forVendor,
      ]}
    />
  );
};

const PaymentProblem = ({ statement: { paymentProblem } }: Readonly<{ statement: Statement }>) => {
  const say = useText(earningMessages);
  if (paymentProblem === undefined) return null;
  return (
    <Alert color="red" icon={<Icon name="warning" />} title={say('paymentProblem')}>
      {say('paymentProblemAbout', { because: paymentProblem.because, reason: paymentProblem.reason })}
    </Alert>
  );
};

const Way = ({ statement }: Readonly<{ statement: Statement }>) => {
  const say = useText(earningMessages);
  const steps = railOf(statement, useToday());
  const notes = {
    stepIssued: <Day of={statement.issuedOn} />,
    stepPayable: <Day of={statement.payableFromOn} />,
    stepPaying: undefined,
    stepPaid: undefined,
  };
  return (
    <Rail
      label={say('way')}
      steps={steps.map(({ key, state }) => ({ key, state, title: say(key), note: notes[key] }))}
    />
  );
};

const AcceptButton = ({ statement }: Readonly<{ statement: Statement }>) => {
  const say = useText(earningMessages);
  const { language } = useLocale();
  const may = useMay();
  const [open, setOpen] = useKept('earnings.AcceptButton.open', false);
  const command = useAcceptStatement(statement, () => setOpen(false));
  if (statement.status !== 'issued' || !may('partner.finance', 'partner.admin')) return null;
  const total = moneyText(statement.total, language);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('accept')}</Button>
      <DecisionDialog
        opened={open}
        onClose={() => setOpen(false)}
        title={say('acceptTitle')}
        consequence={say('acceptConsequence', {
          number: statement.number,
          total,
          day: dayText(statement.payableFromOn, language),
        })}
        act={say('acceptAct', { total })}
        onAct={() => command.run()}
        command={command}
      />
    </>
  );
};

const StatementHistory = ({ statementId }: Readonly<{ statementId: string }>) => {
  const history = useQuery(statementHistoryQuery(statementId));
  if (history.isPending) return <Loading />;
  if (history.isError) return <Failure error={history.error} onRetry={() => void history.refetch()} />;
  return <History entries={history.data.data} />;
};
