import * as v from 'valibot';

/** Whether an item of a list is as its schema says. */
export type Guard = (item: Readonly<Record<string, unknown>>) => boolean;

/**
 * The schema of a list that can have tens of thousands of items. Where `isRight` knows each of them for right, nothing
 * more is looked at; else the schema of the item says what is wrong. The two must let the same through.
 */
export function listOf<Item extends v.GenericSchema>(item: Item, isRight: Guard) {
  const whole = v.array(item);
  const seen = v.custom<v.InferOutput<typeof whole>>(() => true);
  const isItem = (one: unknown) => isObject(one) && isRight(one);
  return v.lazy((list) => (Array.isArray(list) && list.every(isItem) ? seen : whole));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export function countKeys(item: object): number {
  let count = 0;
  for (const _ in item) count += 1;
  return count;
}
