import { create } from 'xmlbuilder2';
import type { Payment, Transfer } from '../../domain/payment/payment';

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/**
 * A payment as pain.001.001.09: UTF-8, line feeds, two spaces, no byte-order mark. The order of elements is that of the
 * SEPA customer-to-bank profile.
 */
export const pain001 = (payment: Payment): string => {
  const { debtor, transfers, totalText, messageId } = payment;
  const count = String(transfers.length);
  const document = {
    Document: {
      '@xmlns': NAMESPACE,
      CstmrCdtTrfInitn: {
        GrpHdr: {
          MsgId: messageId,
          CreDtTm: payment.createdAt,
          NbOfTxs: count,
          CtrlSum: totalText,
          InitgPty: { Nm: debtor.name },
        },
        PmtInf: {
          PmtInfId: `${messageId}-1`,
          PmtMtd: 'TRF',
          BtchBookg: 'true',
          NbOfTxs: count,
          CtrlSum: totalText,
          ...(payment.serviceLevel === null ? {} : { PmtTpInf: { SvcLvl: { Cd: payment.serviceLevel } } }),
          ReqdExctnDt: { Dt: payment.executionOn },
          Dbtr: { Nm: debtor.name },
          DbtrAcct: { Id: { IBAN: debtor.iban } },
          DbtrAgt: { FinInstnId: { BICFI: debtor.bic } },
          // Shared charges outside SEPA: "following service level" needs one.
          ChrgBr: payment.serviceLevel === null ? 'SHAR' : 'SLEV',
          CdtTrfTxInf: transfers.map((transfer) => transferOf(transfer, payment)),
        },
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

/** Within SEPA the bank follows from the IBAN; elsewhere it is named. */
const transferOf = (transfer: Transfer, { currency, serviceLevel }: Payment): object => ({
  PmtId: { InstrId: transfer.endToEndId, EndToEndId: transfer.endToEndId },
  Amt: { InstdAmt: { '@Ccy': currency, '#': transfer.amountText } },
  ...(serviceLevel === null ? { CdtrAgt: { FinInstnId: { BICFI: transfer.bic } } } : {}),
  Cdtr: { Nm: transfer.payee },
  CdtrAcct: { Id: { IBAN: transfer.iban } },
  RmtInf: { Ustrd: transfer.remittance },
});
