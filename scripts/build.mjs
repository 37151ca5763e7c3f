import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run-tool.mjs';

const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds dist/ where it is not newer than all that it is made from; gives whether dist/ is good now. */
export async function buildIfStale() {
  const built = changedAt(join(root, 'dist', 'index.html'));
  if (sources.every((source) => newestIn(join(root, source)) < built)) return true;
  const { status } = await runTool('vite', ['build']);
  return status === 0;
}

/** When a file, or anything in a folder, was last changed, added or removed; 0 for what is not there. */
function newestIn(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return changedAt(path);
  const entries = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(changedAt(path), ...entries);
}

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
