import { isRefusal } from '@channel/kernel';
import { scenario } from '@channel/testing';
import type { OpenFund } from './fund';
import type { FundCommand } from './fund.commands';
import { fundDecider } from './fund.decider';
import type { FundEvent } from './fund.events';

/** The events that these commands lead to, one after the other. @throws if one is refused */
export const after = (...commands: readonly FundCommand[]): readonly FundEvent[] =>
  commands.reduce<readonly FundEvent[]>((events, command) => {
    const decision = fundDecider.decide(command, events.reduce(fundDecider.evolve, fundDecider.initial));
    if (isRefusal(decision)) throw new Error(`${command.type}: ${decision.refused}: ${decision.detail}`);
    return [...events, ...decision];
  }, []);
export const given = (...commands: readonly FundCommand[]) => scenario(fundDecider)(...after(...commands));
/** @throws if nothing was granted */
export const fundAfter = (...commands: readonly FundCommand[]): OpenFund => {
  const fund = after(...commands).reduce(fundDecider.evolve, fundDecider.initial);
  if (fund.status === 'none') throw new Error('No fund.');
  return fund;
};
