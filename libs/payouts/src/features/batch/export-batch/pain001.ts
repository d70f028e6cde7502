import { decimalText, parseMoney, totalOf } from '@channel/kernel';
import { create } from 'xmlbuilder2';
import type { Payment, Transfer } from '../../../domain/payment/payment';

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/**
 * A payment as pain.001.001.09: UTF-8, line feeds, two spaces, no byte-order mark. The order of elements is that of the
 * SEPA customer-to-bank profile. Transfers within SEPA and others stand in blocks of their own, because service level
 * and charges are those of a block.
 */
export const pain001 = (payment: Payment): string => {
  const { debtor, transfers, totalText, messageId } = payment;
  const blocks = (['SEPA', null] as const)
    .map((level) => transfers.filter(({ serviceLevel }) => serviceLevel === level))
    .filter((block) => block.length > 0);
  const document = {
    Document: {
      '@xmlns': NAMESPACE,
      CstmrCdtTrfInitn: {
        GrpHdr: {
          MsgId: messageId,
          CreDtTm: payment.createdAt,
          NbOfTxs: String(transfers.length),
          CtrlSum: totalText,
          InitgPty: { Nm: debtor.name },
        },
        PmtInf: blocks.map((block, index) => blockOf(block, `${messageId}-${String(index + 1)}`, payment)),
      },
    },
  };
  const xml = create({ version: '1.0', encoding: 'UTF-8' }, document).end({
    prettyPrint: true,
    indent: '  ',
    newline: '\n',
  });
  return `${xml}\n`;
};

const blockOf = (transfers: readonly Transfer[], id: string, payment: Payment): object => {
  const { debtor, currency, executionOn } = payment;
  const serviceLevel = transfers[0]?.serviceLevel ?? null;
  const total = totalOf(
    transfers.map(({ amount }) => amount),
    currency,
  );
  return {
    PmtInfId: id,
    PmtMtd: 'TRF',
    BtchBookg: 'true',
    NbOfTxs: String(transfers.length),
    CtrlSum: decimalText(parseMoney(total)),
    ...(serviceLevel === null ? {} : { PmtTpInf: { SvcLvl: { Cd: serviceLevel } } }),
    ReqdExctnDt: { Dt: executionOn },
    Dbtr: { Nm: debtor.name },
    DbtrAcct: { Id: { IBAN: debtor.iban } },
    DbtrAgt: { FinInstnId: { BICFI: debtor.bic } },
    // Shared charges outside SEPA: "following service level" needs one.
    ChrgBr: serviceLevel === null ? 'SHAR' : 'SLEV',
    CdtTrfTxInf: transfers.map((transfer) => transferOf(transfer, currency)),
  };
};

/** Within SEPA the bank follows from the IBAN; elsewhere it is named. */
const transferOf = (transfer: Transfer, currency: string): object => ({
  PmtId: { InstrId: transfer.endToEndId, EndToEndId: transfer.endToEndId },
  Amt: { InstdAmt: { '@Ccy': currency, '#': transfer.amountText } },
  ...(transfer.serviceLevel === null ? { CdtrAgt: { FinInstnId: { BICFI: transfer.bic } } } : {}),
  Cdtr: { Nm: transfer.payee },
  CdtrAcct: { Id: { IBAN: transfer.iban } },
  RmtInf: { Ustrd: transfer.remittance },
});
