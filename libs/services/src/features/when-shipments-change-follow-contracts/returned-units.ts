import { DeciderRunner } from '@channel/runtime';
import { OwnedLines, type LineAsReported } from '@channel/shipments';
import { Injectable } from '@nestjs/common';
import type { ContractGround } from '../../contract-desk';
import { coveredUnitDecider } from '../../domain/covered-unit/covered-unit';
import { contractIdOf, unitOf } from '../../ids';

/** Serial numbers that came back, by the contract that may cover them; none where the line of its service came back. */
export type Back = ReadonlyMap<string, readonly string[]>;

/** Which contracts a return concerns: those that cover its units, and those of the sold lines that it takes back. */
@Injectable()
export class ReturnedUnits {
  constructor(
    private readonly runner: DeciderRunner,
    private readonly lines: OwnedLines,
  ) {}

  async of(line: LineAsReported, { definition }: ContractGround): Promise<Back> {
    const back = new Map<string, readonly string[]>();
    for (const { lineId } of line.reverses) back.set(contractIdOf(lineId), []);
    for (const serial of await this.serialsOf(line))
      for (const contractId of await this.covering(serial, line, definition))
        back.set(contractId, [...(back.get(contractId) ?? []), serial]);
    return back;
  }

  /** Those that it names, else all of a sold line of which nothing is left. */
  private async serialsOf({ serials, reverses }: LineAsReported): Promise<readonly string[]> {
    if (serials.length > 0) return serials;
    const all: string[] = [];
    for (const { lineId } of reverses) {
      const sold = await this.lines.find(lineId);
      if (sold?.owned === 0) all.push(...sold.serials);
    }
    return all;
  }

  /** Of every kind, also the renewal that is to begin. */
  private async covering(
    serial: string,
    { shipOn }: LineAsReported,
    { programmeId, serviceContracts }: ContractGround['definition'],
  ): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { id: kind } of serviceContracts?.kinds ?? []) {
      const { unitId } = unitOf(programmeId, kind, serial);
      const { state } = await this.runner.load(coveredUnitDecider, unitId);
      found.push(
        ...state.covers.filter(({ untilOn }) => untilOn >= shipOn).map(({ contractId }) => contractId),
      );
    }
    return found;
  }
}
