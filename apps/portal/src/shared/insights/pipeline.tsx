import { useQuery } from '@tanstack/react-query';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { BarTable } from '../charts/bar-table';
import { useText } from '../i18n/locale';
import { inAddress } from '../lists/list-address';
import { StatusWord } from '../status/status';
import { PlainAmount } from '../ui/values';
import { Insight } from './insight';
import { insightMessages } from './insight.messages';
import { pipelineQuery, type PipelineRow } from './insights.query';

const UNDECIDED = 'submitted,in_review,information_requested';

/** How many registrations stand at each stage, and what they are worth; a count opens its list. */
export const PipelineByStage = () => {
  const say = useText(insightMessages);
  const answer = useQuery(pipelineQuery);
  return (
    <Insight
      at="/v1/insights/pipeline"
      title={say('pipeline')}
      about={say('pipelineAbout')}
      answer={answer}
      moneyOf={({ value }: PipelineRow) => value}
      empty={{ title: say('noPipeline'), about: say('noPipelineAbout') }}
    >
      {(rows, title) => (
        <BarTable
          title={title}
          first={say('stage')}
          series={[
            { key: 'deals', label: say('deals') },
            { key: 'value', label: say('value'), tone: 'level' },
          ]}
          rows={rows.map(({ stage, deals, value }) => ({
            key: stage,
            label: stage === 'undecided' ? say('undecided') : <StatusWord status={stage} />,
            cells: [
              {
                shown: (
                  <Anchor
                    component={Link}
                    to="/deals"
                    search={inAddress(
                      stage === 'undecided' ? { status: UNDECIDED } : { status: 'approved', stage },
                    )}
                    inherit
                  >
                    {deals}
                  </Anchor>
                ),
                length: '0',
              },
              { shown: <PlainAmount of={value} />, length: value.amount },
            ],
          }))}
        />
      )}
    </Insight>
  );
};
