import { contribute } from '@channel/runtime';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DealReadersModule } from '../../deal-readers.module';
import { CustomerPairListController } from './customer-pair-list/customer-pair-list.controller';
import { JudgeCustomersController } from './judge-customers/judge-customers.controller';
import { JudgeCustomersHandler } from './judge-customers/judge-customers.handler';
import { CompareCustomerHandler } from './when-deal-submitted-compare-customer/compare-customer.handler';
import { ListCustomerClaimsHandler } from './when-deal-submitted-compare-customer/list-customer-claims.handler';
import { whenDealSubmittedCompareCustomer } from './when-deal-submitted-compare-customer/when-deal-submitted-compare-customer';

@Module({
  imports: [
    CqrsModule,
    DealReadersModule,
    contribute('deals.customer', { automations: [whenDealSubmittedCompareCustomer] }),
  ],
  controllers: [CustomerPairListController, JudgeCustomersController],
  providers: [CompareCustomerHandler, JudgeCustomersHandler, ListCustomerClaimsHandler],
})
export class CustomerSlicesModule {}
