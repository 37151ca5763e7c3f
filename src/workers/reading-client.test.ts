import { afterEach, expect, test } from 'vitest';
import { readOver } from './reading-client';
import { serveReading } from './serve-reading';

const ports: MessagePort[] = [];

/** Reads at the other end of a line, which runs in this thread. */
function read(name: string, content: string, onProgress?: (share: number) => void) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveReading(port2);
  const reading = readOver(
    port1,
    { name, bytes: new TextEncoder().encode(content) },
    onProgress ? { onProgress } : {},
  );
  port1.start();
  port2.start();
  return reading;
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

test('what a file holds comes back, and how far the reading is', async () => {
  const shares: number[] = [];
  const brought = await read('pasar.txt', 'Satu.\nDua.', (share) => shares.push(share));
  expect(brought).toMatchObject({ value: { kind: 'side', segments: [{ text: 'Satu.' }, {}] } });
  expect(shares.at(-1)).toBe(1);
});

test('so does what is wrong with it', async () => {
  expect(await read('pasar.xyz', 'Satu.')).toEqual({
    ok: false,
    error: { kind: 'unknown-format', extension: 'xyz' },
  });
});
