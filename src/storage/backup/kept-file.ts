import { withGlossaries } from '../glossaries/with-glossaries';
import type { JournaledStore } from '../journaled-store';
import { createListeners } from '../listeners';
import { keepingRecords, places } from '../records';
import type { RecordChange } from '../store';
import { listOwnRevisions } from './backup-file';
import { makeBackup } from './backup';
import { changeKeeping, readKeeping } from '../keeping';
import { askToWrite, mayWrite, writeFile, type ChosenFile } from './file-access';
import { isRemoval } from '../revision';

/** How it stands with the file that is kept up to date by itself. */
export type KeptFileState =
  | { readonly kind: 'none' }
  /** The browser wants a click before it lets the page write to it again. */
  | { readonly kind: 'asks'; readonly name: string }
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string };

/** Keeps one file of the user's up to date with everything in the store. */
export type KeptFile = {
  /** The same object until something has changed. */
  readonly get: () => KeptFileState;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly choose: (file: ChosenFile) => Promise<void>;
  /** Asks for the permission again; only a click may call it. */
  readonly allow: () => Promise<void>;
  readonly forget: () => Promise<void>;
};

export type KeptFileSurroundings = {
  readonly store: Pick<
    JournaledStore,
    'listRevisions' | 'putRevisions' | 'subscribe' | 'write' | 'read'
  >;
  readonly now: () => Date;
  readonly readHandle: () => Promise<ChosenFile | undefined>;
  readonly keepHandle: (file: ChosenFile | undefined) => Promise<unknown>;
  readonly quietMs?: number;
};

/** Whoever writes without a pause has a file that is this old at the most. */
const oldestMs = 60_000;

/** Writes when nothing has been changed for some seconds, and never an empty backup over a file that has something in it. */
export function keepFile(surroundings: KeptFileSurroundings): KeptFile {
  const { store, readHandle, keepHandle, quietMs = 5000 } = surroundings;
  const listeners = createListeners<undefined>();
  let state: KeptFileState = { kind: 'none' };
  let file: ChosenFile | undefined;
  const later = callWhenQuiet(() => void update(), quietMs);

  async function update() {
    later.cancel();
    const updated = file ? await bringUpToDate(surroundings, file) : state;
    state = file ? updated : { kind: 'none' };
    listeners.tell(undefined);
  }

  async function take(chosen: ChosenFile | undefined) {
    file = chosen;
    await changeKeeping(store, { file: chosen?.name });
    await keepHandle(chosen);
    await update();
  }

  async function begin() {
    const keeping = await readKeeping(store);
    if (keeping.file === undefined) return;
    file = await readHandle();
    await update();
  }

  store.subscribe((change) => {
    if (file && isWork(change)) later.ask();
  });
  void begin();
  return {
    get: () => state,
    subscribe: listeners.add,
    choose: take,
    allow: async () => {
      if (file && (await askToWrite(file))) await update();
    },
    forget: () => take(undefined),
  };
}

/** Calls back once nobody has asked for some time, or when somebody has asked for as long as the file may be old. */
function callWhenQuiet(call: () => void, quietMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt: number | undefined;
  return {
    ask: () => {
      dueAt ??= performance.now() + oldestMs;
      clearTimeout(timer);
      timer = setTimeout(call, Math.min(quietMs, dueAt - performance.now()));
    },
    cancel: () => {
      clearTimeout(timer);
      dueAt = undefined;
    },
  };
}

async function bringUpToDate(
  { store, now }: KeptFileSurroundings,
  file: ChosenFile,
): Promise<KeptFileState> {
  const { name } = file;
  try {
    if (!(await mayWrite(file))) return { kind: 'asks', name };
    const at = now();
    const revisions = await listOwnRevisions(withGlossaries(store));
    if (!revisions.ok) return { kind: 'failed', name };
    if (revisions.value.every(({ revision }) => isRemoval(revision))) return { kind: 'kept', name };
    await writeFile(file, await makeBackup(revisions.value, at));
    await changeKeeping(store, { backedUpAt: at.toISOString() });
    return { kind: 'kept', name };
  } catch {
    return { kind: 'failed', name };
  }
}

/** Where the user reads is in the backup, but no reason for one. */
const isWork = (change: RecordChange) =>
  change.scope === 'everything' ||
  (change.scope === 'record' && change.kind !== keepingRecords.name && change.kind !== places.name);
