import { parseRecordKey } from './record-key';
import type { RecordChange } from './store';

/** Hears of writes by other tabs, of which the browser tells at `events`: the window. */
export function followOtherTabs(events: EventTarget, tell: (change: RecordChange) => void) {
  events.addEventListener('storage', (event) => {
    const change = changeByOtherTab(event);
    if (change) tell(change);
  });
}

function changeByOtherTab(event: Event): RecordChange | undefined {
  if (!('key' in event)) return undefined;
  if (event.key === null) return { scope: 'everything' };
  const record = typeof event.key === 'string' ? parseRecordKey(event.key) : undefined;
  return record && { scope: 'record', ...record };
}
