const revokeAfterMilliseconds = 60_000;

/** Lets the user have a text, or bytes, as a file, by way of the browser's downloads. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const address = URL.createObjectURL(new Blob([content], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), revokeAfterMilliseconds);
}

/** A type that a browser does not know leaves the name alone. */
function typeOf(name: string): string {
  if (name.endsWith('.json')) return 'application/json';
  return name.endsWith('.txt') ? 'text/plain' : 'application/octet-stream';
}
