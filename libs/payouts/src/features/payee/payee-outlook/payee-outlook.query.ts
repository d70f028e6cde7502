import { quarterBounds, quarterOf, type Quarter } from '@channel/kernel';
import { Partners } from '@channel/partners';
import { CLOCK, type Clock } from '@channel/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { openLines, type OutlookLine } from '../../../domain/batch/outlook';
import { partnerOf } from '../../../domain/payee/payee';
import { PayableSources } from '../../../payable/payable-sources';
import { PayeeAccounts } from '../../../payee-accounts';
import { PaymentsOfPayee } from './payments-of-payee.query';

export type Outlook = Readonly<{
  quarter: Quarter;
  currency: string;
  lines: readonly OutlookLine[];
  /** The programme shows it to people who register deals too. */
  shownToReps: boolean;
}>;

/** What a partner may expect: accrued, waiting, payable, held, on its way, and what was paid in this quarter. */
@Injectable()
export class PayeeOutlook {
  constructor(
    private readonly payments: PaymentsOfPayee,
    private readonly partners: Partners,
    private readonly sources: PayableSources,
    private readonly accounts: PayeeAccounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `undefined` for an unknown partner, or while its programme has no version in force. */
  async of(partnerId: string): Promise<Outlook | undefined> {
    const now = this.clock.now();
    const payee = await this.accounts.of(partnerId);
    const partner = await this.partners.now(partnerOf(partnerId, payee), now);
    if (partner?.programme.inForce === undefined) return undefined;
    const { programmeId, zone, day: today, inForce } = partner.programme;
    const { currency, payout } = inForce.definition;
    const scope = { programmeId, currency, now, payeeIds: [partnerId] };
    const quarter = quarterOf(today);
    const least = payout.minimum.value;
    const minimum = least.currency === currency ? least : { amount: '1', currency };
    const open = (await this.sources.open(scope)).map(({ payee, ...part }) => ({ ...part, payee }));
    // What a person earned is not held with their employer's.
    const suspended = partner.standing.partnerId === partnerId && partner.standing.status === 'suspended';
    const expected = (await this.sources.expected(scope)).map(({ kind, id, payableFromOn: on, ...line }) => ({
      ...{ ...line, on, because: null, record: { kind: line.state === 'accrued' ? 'accrual' : kind, id } },
    }));
    return {
      ...{ quarter, currency, shownToReps: payout.shownToReps?.value ?? false },
      lines: [
        ...expected,
        ...openLines(open, payee.approved, { currency, minimum, today, suspended }),
        ...(await this.payments.onTheirWay(programmeId, partnerId)),
        ...(await this.payments.paidSince(quarterBounds(quarter).firstDay, zone, programmeId, partnerId)),
      ],
    };
  }
}
