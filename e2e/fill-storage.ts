/** Runs in the page: fills local storage to the last character, by pieces, for what was written once need not be written again. */
export function fillStorage() {
  let size = 2 ** 22;
  for (let piece = 0; size >= 1; piece += 1) {
    try {
      localStorage.setItem(`filling-${piece}`, 'x'.repeat(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
}

/** Runs in the page: makes the room again that `fillStorage` took. */
export function makeRoom() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('filling-')) localStorage.removeItem(key);
  }
}
