import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, instantColumn, statusColumn } from '../../../shared/lists/columns';
import { ListTable } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import {
  fundsOfQuery,
  peopleOfQuery,
  statementsOfQuery,
  type FundRow,
  type PersonRow,
  type StatementRow,
} from '../api/of-partner.query';
import { notesMessages } from '../notes.messages';

type OfPartner = Readonly<{ partnerId: string }>;

/** Statements of a partner, the newest first. */
export const PartnerStatements = ({ partnerId }: OfPartner) => {
  const say = useText(notesMessages);
  const columns: readonly Column<StatementRow>[] = [
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/statements/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    { key: 'quarter', label: say('quarter'), cell: ({ quarter }) => quarter, text: ({ quarter }) => quarter },
    statusColumn(say('status')),
    amountColumn('total', say('earned'), ({ total }) => total),
    instantColumn('issuedAt', say('issued')),
  ];
  return (
    <ListTable
      title={say('statements')}
      query={statementsOfQuery(partnerId)}
      columns={columns}
      idOf={({ id }) => id}
      empty={<Empty title={say('noStatements')}>{say('noStatementsAbout')}</Empty>}
      exportName="statements"
    />
  );
};

/** Its marketing money: what was granted, what is left, what was paid. */
export const PartnerFunds = ({ partnerId }: OfPartner) => {
  const say = useText(notesMessages);
  const columns: readonly Column<FundRow>[] = [
    {
      ...{ key: 'fund', label: say('fund') },
      cell: ({ id, partnerCode }) => (
        <Anchor component={Link} to={`/funds/${id}`} className="figures" inherit>
          {partnerCode}
        </Anchor>
      ),
      text: ({ partnerCode }) => partnerCode,
    },
    amountColumn('granted', say('granted'), ({ granted }) => granted),
    amountColumn('available', say('free'), ({ available }) => available),
    amountColumn('paid', say('paid'), ({ paid }) => paid),
  ];
  return (
    <ListTable
      title={say('funds')}
      query={fundsOfQuery(partnerId)}
      columns={columns}
      idOf={({ id }) => id}
      empty={<Empty title={say('noFunds')}>{say('noFundsAbout')}</Empty>}
      exportName="funds"
    />
  );
};

/** Who of the partner is on record, with what they do there. */
export const PartnerPeople = ({ partnerId }: OfPartner) => {
  const say = useText(notesMessages);
  const columns: readonly Column<PersonRow>[] = [
    {
      ...{ key: 'name', label: say('person') },
      cell: ({ personId, name }) => (
        <Anchor component={Link} to={`/credentials/${personId}`} inherit>
          {name ?? personId}
        </Anchor>
      ),
      text: ({ name, personId }) => name ?? personId,
    },
    {
      ...{ key: 'duties', label: say('duties') },
      cell: ({ duties }) => duties.map(codeText).join(', '),
      text: ({ duties }) => duties.join(' '),
    },
    {
      ...{ key: 'joinedOn', label: say('since') },
      cell: ({ joinedOn }) => <Day of={joinedOn} />,
      text: ({ joinedOn }) => joinedOn,
    },
  ];
  return (
    <ListTable
      title={say('people')}
      query={peopleOfQuery(partnerId)}
      columns={columns}
      idOf={({ personId }) => personId}
      empty={<Empty title={say('noPeople')}>{say('noPeopleAbout')}</Empty>}
      exportName="partner-people"
    />
  );
};
