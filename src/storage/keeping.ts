import { keepingRecords, type Keeping } from './records';
import type { Store } from './store';

/** What this browser knows about keeping; nothing at first. */
export async function readKeeping(store: Pick<Store, 'read'>): Promise<Keeping> {
  const read = await store.read(keepingRecords, []);
  return (read.ok ? read.value?.value : undefined) ?? {};
}

/** Changes some of it and keeps the rest; what cannot be kept is asked for or told again. */
export async function changeKeeping(
  store: Pick<Store, 'read' | 'write'>,
  changes: Partial<Keeping>,
) {
  await store.write(keepingRecords, [], { ...(await readKeeping(store)), ...changes });
}
