import { apiId, sha256 } from '@channel/event-store';
import { addMonths, type Instant } from '@channel/kernel';
import { fxTableDecider } from '../../libs/rewards/src/domain/fx/fx-table.decider';
import { Calendar, at } from './calendar';
import type { DecidedLog, Told } from './decided-log';
import { staff, YEAR, type Ground } from './ground';
import { Seeded } from './seeded';

/** Made-up averages of one dollar, in ten-thousandths. */
const AROUND: Readonly<Record<string, number>> = { EUR: 9_150, GBP: 7_850 };

/** The average of each month, imported when it is over and approved by another person. */
export const planRates = async (log: DecidedLog, ground: Ground, calendar: Calendar): Promise<void> => {
  const { currency: base, fx } = ground.inForce.definition;
  const table = await log.standing(fxTableDecider, base);
  const [fatima, lars] = [staff('fatima'), staff('lars')];
  const importRates = (month: string, instant: Instant): void => {
    const rates = Object.entries(AROUND).map(([quote, middle]) => {
      const chance = new Seeded(`rate/${month}`, middle);
      const rate = `0.${String(middle + chance.between(-80, 80)).padStart(4, '0')}`;
      return { on: month, quote, rate, source: 'made-up' };
    });
    const fileHash = sha256(JSON.stringify(rates));
    const told = (actor: Told['actor'], step: string): Told => ({
      ...{ actor, at: instant, key: `rates/${month}/${step}` },
    });
    const actOf = ({ id: by, type, orgId }: Told['actor']) => ({ by, type, orgId, at: instant });
    const file = { base, importId: apiId('impt', `history|${fileHash}`), fileHash, rates };
    table.decide(
      {
        type: 'ImportFxTable',
        data: { ...file, uploadedBy: fatima.id, jumpWarning: fx.jumpWarning.value, act: actOf(fatima) },
      },
      told(fatima, 'import'),
    );
    const { versions } = table.state;
    const latest = versions.at(-1);
    if (latest === undefined) return;
    const confirmedJumps = latest.jumps.map(({ quote }) => quote);
    table.decide(
      { type: 'ApproveFxTable', data: { base, version: latest.version, confirmedJumps, act: actOf(lars) } },
      told(lars, 'approve'),
    );
  };
  for (let index = 0; index < YEAR.months; index += 1) {
    const month = addMonths(`${YEAR.firstMonth}-01`, index).slice(0, 7);
    const due = at(addMonths(`${month}-01`, 1), '09:00');
    calendar.plan(due, () => importRates(month, due));
  }
};
