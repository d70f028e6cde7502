import { Alert, List, Stack, Text } from '@mantine/core';
import { positionText } from '../../../shared/format/position';
import { useText } from '../../../shared/i18n/locale';
import { usePersonNames } from '../../../shared/people/person-name';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { Icon } from '../../../shared/ui/icons';
import { Instant } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import type { Run } from '../api/run.query';
import { runMessages } from '../runs.messages';

/** What a run adds up to, from what it was computed, and what is not in it. */
export const RunOverview = ({ run }: Readonly<{ run: Run }>) => {
  const say = useText(runMessages);
  return (
    <Stack gap="lg">
      <Outcome run={run} />
      <Facts
        of={[
          [
            say('total'),
            <ExplainedAmount key="total" of={run.total} why={`reward-run.${run.id}.total`} strong />,
          ],
          [
            say('payable'),
            <ExplainedAmount key="payable" of={run.payable} why={`reward-run.${run.id}.payable`} />,
          ],
          [say('partners'), run.partnerCount],
          [say('lines'), run.lineCount],
          [say('startedAt'), <Instant key="at" of={run.startedAt} />],
          [
            say('programme'),
            say('programmeVersion', { id: run.programmeId, version: run.definitionVersion }),
          ],
          [
            say('fxTable'),
            run.fxTableVersion === null ? say('none') : say('fxVersion', { version: run.fxTableVersion }),
          ],
          [say('position'), positionText(run.position)],
        ]}
      />
      <LeftOut run={run} />
      <Notes run={run} />
      {run.digest !== undefined && (
        <Text size="xs" c="dimmed" ff="monospace" style={{ wordBreak: 'break-all' }}>
          {say('digest')} {run.digest}
        </Text>
      )}
    </Stack>
  );
};

const Outcome = ({ run: { status, failure } }: Readonly<{ run: Run }>) => {
  const say = useText(runMessages);
  if (status === 'calculating')
    return (
      <Alert role="status" icon={<Icon name="clock" />}>
        {say('calculating')}
      </Alert>
    );
  if (failure === undefined) return null;
  return (
    <Alert color="red" icon={<Icon name="warning" />} title={say('failed')}>
      {say('failedAbout', { reason: failure.reason, nextStep: failure.nextStep })}
    </Alert>
  );
};

const Notes = ({ run: { notes } }: Readonly<{ run: Run }>) => {
  const say = useText(runMessages);
  const personOf = usePersonNames(notes.map(({ notedBy }) => notedBy));
  if (notes.length === 0) return null;
  return (
    <Alert color="gray" title={say('notes')}>
      <List size="sm">
        {notes.map(({ note, notedBy, notedAt }) => (
          <List.Item key={notedAt}>
            {say('noteBy', { by: personOf(notedBy) ?? '', note })} (<Instant of={notedAt} />)
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};

const LeftOut = ({ run: { excluded = [], plansNotCalculated } }: Readonly<{ run: Run }>) => {
  const say = useText(runMessages);
  const nameOf = useOrganisationName();
  const personOf = usePersonNames(excluded.map(({ excludedBy }) => excludedBy));
  return (
    <>
      {excluded.length > 0 && (
        <Alert color="orange" title={say('excluded')}>
          <List size="sm">
            {excluded.map(({ partnerId, excludedBy, reason }) => (
              <List.Item key={partnerId}>
                {say('excludedBy', {
                  partner: nameOf(partnerId),
                  by: personOf(excludedBy) ?? '',
                  reason,
                })}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {plansNotCalculated.length > 0 && (
        <Alert color="gray" title={say('notCalculated')}>
          <List size="sm">
            {plansNotCalculated.map(({ id, name, reason }) => (
              <List.Item key={id}>{say('notCalculatedOne', { name, reason })}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  );
};
