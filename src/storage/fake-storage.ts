/** Local storage for tests: what one tab writes, the windows of the others hear of, as in a browser. */
export function createFakeStorage(capacityUnits = Infinity) {
  const items = new Map<string, string>();
  const windows = new Set<EventTarget>();

  function tell(writer: EventTarget, key: string | null, newValue: string | null = null) {
    for (const target of windows) {
      if (target === writer) continue;
      target.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    }
  }

  function openWindow() {
    const events = new EventTarget();
    windows.add(events);
    const storage: Storage = {
      get length() {
        return items.size;
      },
      key: (index) => [...items.keys()][index] ?? null,
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => {
        const others = [...items].filter(([other]) => other !== key);
        const used = others.reduce((units, [name, text]) => units + name.length + text.length, 0);
        if (used + key.length + value.length > capacityUnits) {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        }
        items.set(key, value);
        tell(events, key, value);
      },
      removeItem: (key) => {
        if (items.delete(key)) tell(events, key);
      },
      clear: () => {
        items.clear();
        tell(events, null);
      },
    };
    return { storage, events };
  }

  return { openWindow };
}
