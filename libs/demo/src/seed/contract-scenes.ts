import { apiId } from '@channel/event-store';
import type { CommandMeta } from '@channel/runtime';
import { contractIdOf } from '@channel/services';
import {
  QuoteRenewalCommand,
  RegisterServiceContractCommand,
  WithdrawServiceContractCommand,
} from '@channel/services/commands';
import { orgIdOf, partnerOf } from './cast';
import { CONTRACT_MONTHS, CONTRACTS, serialsOf, type ContractBrief } from './contracts.data';
import { personIdOf } from './people-scenes';
import type { Stage } from './stage';
import { at, type Scene } from './timeline';

const MANAGER = { by: 'chen', role: 'channel.manager' } as const;

const lineIdOf = ({ code, invoice }: Pick<ContractBrief, 'code' | 'invoice'>): string =>
  apiId('ship', `${orgIdOf(partnerOf(code).distributor)}|${invoice}|1`);
const adminOf = ({ code }: ContractBrief) => ({ by: partnerOf(code).admin, role: 'partner.admin' });

/** Services that customers have under contract, and what became of them. */
export const contractScenes = (): readonly Scene[] =>
  CONTRACTS.flatMap((brief): readonly Scene[] => {
    const { invoice, registeredOn, quotedOn, withdrawn, sameUnitsAs } = brief;
    const together = [brief, ...CONTRACTS.filter((one) => one.sameUnitsAs === invoice)];
    return [
      ...(sameUnitsAs === undefined
        ? [
            {
              ...{ at: at(registeredOn, '10:35'), title: `a service is put under contract: ${invoice}` },
              play: (stage: Stage) => registerTogether(stage, together),
            },
          ]
        : []),
      ...(quotedOn === undefined
        ? []
        : [
            {
              ...{ at: at(quotedOn, '10:35'), title: `the renewal of a contract is quoted: ${invoice}` },
              play: (stage: Stage) => quote(stage, brief),
            },
          ]),
      ...(withdrawn === undefined
        ? []
        : [
            {
              ...{ at: at(withdrawn.on, '10:35'), title: `a contract is withdrawn: ${invoice}` },
              play: (stage: Stage) => withdraw(stage, brief, withdrawn.reason),
            },
          ]),
    ];
  });

/** Of the same units the second one covers nothing: nobody had said so when it was registered. */
const registerTogether = async (stage: Stage, briefs: readonly ContractBrief[]): Promise<void> => {
  const all = async (): Promise<void> => {
    for (const brief of briefs) await register(stage, brief);
  };
  if (briefs.length === 1) await all();
  else await stage.atOnce('services.when-contract-registered-cover-units', all);
};

const register = async (stage: Stage, brief: ContractBrief): Promise<void> => {
  const { code, invoice, startsOn, reference, renews, base, representatives } = brief;
  const named = (other: string | undefined) =>
    other === undefined ? undefined : contractIdOf(lineIdOf({ code, invoice: other }));
  const data = {
    ...{
      lineId: lineIdOf(brief),
      termMonths: CONTRACT_MONTHS,
      serials: serialsOf(brief),
      startsOn,
      reference,
    },
    renewsContractId: named(renews),
    baseContractId: named(base),
    representatives: representatives?.map((name) => personIdOf({ of: code, name })),
  };
  const make = (meta: CommandMeta) => new RegisterServiceContractCommand(data, meta);
  await stage.act({ ...adminOf(brief), key: `contracts/${invoice}/register`, make });
};

const quote = async (stage: Stage, brief: ContractBrief): Promise<void> => {
  const data = { contractId: contractIdOf(lineIdOf(brief)) };
  const make = (meta: CommandMeta) => new QuoteRenewalCommand(data, meta);
  await stage.act({ ...adminOf(brief), key: `contracts/${brief.invoice}/quote`, make });
};

const withdraw = async (stage: Stage, brief: ContractBrief, reason: string): Promise<void> => {
  const data = { contractId: contractIdOf(lineIdOf(brief)), reason };
  const make = (meta: CommandMeta) => new WithdrawServiceContractCommand(data, meta);
  await stage.act({ ...MANAGER, key: `contracts/${brief.invoice}/withdraw`, make });
};
