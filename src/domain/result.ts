/** What may go wrong without anybody having made a mistake in the program is returned, not thrown. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const failure = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error });
