const revokeAfterMilliseconds = 60_000;

/** Lets the user have a text as a file, by way of the browser's downloads. */
export function saveFile(name: string, content: string) {
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain';
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), revokeAfterMilliseconds);
}
