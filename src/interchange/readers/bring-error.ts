import { failure, success, type Result } from '../../domain/result';
import type { BringFault } from './brought';

/** Carries a fault out of the callbacks of a parser; nothing outside the readers sees it. */
export class BringError extends Error {
  readonly fault: BringFault;

  constructor(fault: BringFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** What a reader gives, or the fault that stopped it. */
export async function catchFault<Value>(
  read: () => Promise<Value>,
): Promise<Result<Value, BringFault>> {
  try {
    return success(await read());
  } catch (error) {
    if (error instanceof BringError) return failure(error.fault);
    throw error;
  }
}
