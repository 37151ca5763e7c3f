import { decodeRecord, type RecordState } from './record-codec';
import type { RecordKind } from './store';

/**
 * Hears of every revision of the record with this `recordKey` that another tab makes, also of one that this tab has written over since;
 * the browser tells of them at `events`: the window. Gives the way to stop.
 */
export function followOthers<Value>(
  events: EventTarget,
  kind: RecordKind<Value>,
  key: string,
  onOther: (state: RecordState<Value>) => void,
): () => void {
  const onStorage = (event: Event) => {
    const raw = valueWritten(event, key);
    const state = raw === undefined ? undefined : decodeRecord(kind, key, raw);
    if (state?.ok) onOther(state.value);
  };
  events.addEventListener('storage', onStorage);
  return () => events.removeEventListener('storage', onStorage);
}

function valueWritten(event: Event, key: string): string | undefined {
  if (!('key' in event && 'newValue' in event) || event.key !== key) return undefined;
  return typeof event.newValue === 'string' ? event.newValue : undefined;
}
