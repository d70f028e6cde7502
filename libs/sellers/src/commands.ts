/** The second door: what the demo, the composition roots and tests send by themselves. No context opens it. */
export { ConsentAsEmployerCommand } from './features/employer-consent/employer-consent.handler';
export { ConsentAsSellerCommand } from './features/consent-seller/consent-seller.handler';
export { EraseSellerCommand } from './features/erase-seller/erase-seller.handler';
export { InviteSellerCommand } from './features/invite-seller/invite-seller.handler';
export { RecordSellerTaxFormCommand } from './features/record-tax-form/record-tax-form.handler';
export { LeaveSellerCommand } from './leave-seller';
export {
  ApproveSellerWriteOffCommand,
  DeclineSellerWriteOffCommand,
  RequestSellerWriteOffCommand,
} from './features/write-off-seller/write-off-seller.handler';
