import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useNameRepresentatives, useQuoteRenewal, useWithdrawContract } from '../api/contract-commands';
import { peopleQuery, type Contract } from '../api/contracts.query';
import { contractMessages } from '../contracts.messages';
import type { ContractAct } from './contract-acts';
import { RegisterContractDialog } from './register-contract-dialog';

type Props = Readonly<{ contract: Contract; onClose: () => void }>;

const QuoteDialog = ({ contract, onClose }: Props) => {
  const say = useText(contractMessages);
  const command = useQuoteRenewal({ contract, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'quoteRenewal', { number: contract.number })}
      onAct={() => command.run()}
    />
  );
};

const RepresentativesDialog = ({ contract, onClose }: Props) => {
  const say = useText(contractMessages);
  const people = useQuery(peopleQuery(contract.partnerId));
  const [representatives, setRepresentatives] = useKept<string[]>(
    'contracts.RepresentativesDialog.representatives',
    () => [...contract.representatives],
  );
  const command = useNameRepresentatives({ contract, onDone: onClose });
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'nameRepresentatives', { number: contract.number })}
      onAct={() => command.run({ representatives })}
    >
      <MultiSelect
        required
        searchable
        label={say('representatives')}
        data={(people.data?.data ?? []).map(({ personId, name }) => ({
          value: personId,
          label: name ?? personId,
        }))}
        value={representatives}
        onChange={setRepresentatives}
      />
    </DecisionDialog>
  );
};

const WithdrawDialog = ({ contract, onClose }: Props) => {
  const say = useText(contractMessages);
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'withdraw', { number: contract.number })}
      command={useWithdrawContract({ contract, onDone: onClose })}
    />
  );
};

export const CONTRACT_DIALOGS: Readonly<Record<ContractAct, ComponentType<Props>>> = {
  register: RegisterContractDialog,
  quoteRenewal: QuoteDialog,
  nameRepresentatives: RepresentativesDialog,
  withdraw: WithdrawDialog,
};
