/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export {
  NameRepresentativesCommand,
  WithdrawServiceContractCommand,
} from './features/keep-contract/keep-contract.handler';
export { QuoteRenewalCommand } from './features/quote-renewal/quote-renewal.handler';
export { RegisterServiceContractCommand } from './features/register-contract/register-contract.handler';
