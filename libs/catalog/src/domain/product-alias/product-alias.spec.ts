import { actBy, scenario } from '@channel/testing';
import {
  productAliasDecider,
  type ProductAliasCommand,
  type RecordProductAlias,
} from './product-alias.decider';
import type { ProductAliasEvent } from './product-alias.events';

const given = scenario(productAliasDecider);
const act = actBy('pers_chen');
const named = { aliasId: 'prod_1', alias: 'EX410048P', sku: 'EX4100-48P', reason: null };
const fact = { ...named, recordedBy: act.by, recordedAt: act.at };
const record = (overrides: Partial<RecordProductAlias['data']> = {}): ProductAliasCommand => ({
  type: 'RecordProductAlias',
  data: { ...named, act, skuKnown: true, alike: [], aliasIsPart: false, ...overrides },
});
const withdrawal = { aliasId: 'prod_1', reason: 'A typing mistake' };
const withdraw = (reason = withdrawal.reason): ProductAliasCommand => ({
  type: 'WithdrawProductAlias',
  data: { ...withdrawal, reason, act },
});
const recorded: ProductAliasEvent = { type: 'ProductAliasRecorded', data: fact };
const withdrawn: ProductAliasEvent = {
  type: 'ProductAliasWithdrawn',
  data: { ...withdrawal, alias: fact.alias, sku: fact.sku, withdrawnBy: act.by, withdrawnAt: act.at },
};

describe('alias of a part', () => {
  it('req:R5 is a fact with author and date, recorded once', () => {
    given().when(record()).then(recorded);
    given(recorded).when(record()).thenNothing();
  });
  it('stands for a part that exists, and is none itself', () => {
    given()
      .when(record({ skuKnown: false }))
      .thenRefused('UNKNOWN_SKU');
    given()
      .when(record({ aliasIsPart: true }))
      .thenRefused('ALIAS_IS_PART');
    given()
      .when(record({ alias: fact.sku }))
      .thenRefused('ALIAS_IS_PART');
  });
  it('stands for one part at a time', () => {
    given(recorded)
      .when(record({ sku: 'EX4100-48T' }))
      .thenRefused('ALIAS_TAKEN');
    given(recorded, withdrawn)
      .when(record({ sku: 'EX4100-48T' }))
      .then({ type: 'ProductAliasRecorded', data: { ...fact, sku: 'EX4100-48T' } });
  });
  it('is withdrawn with a reason, once', () => {
    given(recorded).when(withdraw()).then(withdrawn);
    given(recorded).when(withdraw(' ')).thenRefused('REASON_MISSING');
    given(recorded, withdrawn).when(withdraw()).thenRefused('ALIAS_NOT_OPEN');
    given().when(withdraw()).thenRefused('ALIAS_NOT_OPEN');
  });
});
